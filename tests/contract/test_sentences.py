"""Whatever the document asks of a value has a sentence, in the reader's language, that says what would be right."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from services.kit.document import ETAG
from services.kit.pattern_sentences import PATTERNS
from services.kit.validation import SENTENCES

DOCUMENT: Final = Path(__file__).parents[2] / "gateway" / "openapi.json"
RAISED: Final = {
    "minimum": "greater_than_equal",
    "maximum": "less_than_equal",
    "exclusiveMinimum": "greater_than",
    "exclusiveMaximum": "less_than",
    "minLength": "string_too_short",
    "maxLength": "string_too_long",
    "minItems": "too_short",
    "maxItems": "too_long",
    "minProperties": "too_short",
    "maxProperties": "too_long",
    "multipleOf": "multiple_of",
}
"""What pydantic calls a value that does not keep to this."""


def asked() -> Iterator[dict[str, Any]]:
    """Every schema under a body or a parameter."""
    document = json.loads(DOCUMENT.read_text())
    schemas, seen = document["components"]["schemas"], set()
    operations = [one for path in document["paths"].values() for one in path.values()]
    left: list[Any] = [operation.get(part) for operation in operations for part in ("requestBody", "parameters")]
    while left:
        match left.pop():
            case {"$ref": str() as name} if name not in seen and name.startswith("#/components/schemas/"):
                seen.add(name)
                left.append(schemas[name.rsplit("/", 1)[1]])
            case dict() as schema:
                yield schema
                left.extend(schema.values())
            case list() as several:
                left.extend(several)


def test_every_limit_that_the_document_tells_has_a_sentence() -> None:
    limits = {RAISED[name] for schema in asked() for name in RAISED.keys() & schema.keys() if not isinstance(schema[name], dict)}
    assert limits <= SENTENCES.keys()


def test_every_pattern_that_the_document_tells_has_a_sentence() -> None:
    patterns = {schema["pattern"] for schema in asked() if isinstance(schema.get("pattern"), str)}
    assert patterns - {ETAG} <= PATTERNS.keys()  # another version is told as a problem of its own
