"""An answer as bytes: documents go out as they came in, neither parsed nor checked again."""

from typing import Any

import orjson

from services.matching.domain.understanding import Understood
from services.matching.use_cases.search import Answer, Match


def body(answer: Answer, following: str | None) -> bytes:
    """The JSON of `schemas.Matches`."""
    return orjson.dumps(
        {
            "items": [_match(match) for match in answer.matches],
            "next": following,
            "truncated": answer.truncated,
            "understood": _understood(answer.understood),
        }
    )


def _match(match: Match) -> dict[str, Any]:
    return {
        "lot": orjson.Fragment(match.document),
        "distance_km": match.distance_km,
        "score": match.score,
        "reasons": [{"component": one.component, "score": one.score, "text": one.text} for one in match.reasons],
    }


def _understood(understood: Understood) -> dict[str, Any]:
    asked = understood.asked
    return {
        "material": asked and asked.code,
        "confidence": asked and asked.confidence,
        "words": {word.written: word.lexemes for word in understood.words},
    }
