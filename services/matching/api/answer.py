"""An answer as bytes: documents go out as they came in, neither parsed nor checked again."""

from collections.abc import Iterable
from typing import Any

import orjson

from services.kernel.language import Language
from services.matching.domain.facets import Counted, Facet
from services.matching.domain.reasons import Reason
from services.matching.domain.understanding import Understood
from services.matching.use_cases.search import Answer, Match
from services.matching.use_cases.wants import WantAnswer, WantMatch
from services.vocabulary.vocabulary import vocabulary


def body(answer: Answer, following: str | None, language: Language) -> bytes:
    """The JSON of `schemas.Matches`."""
    return orjson.dumps(
        {
            "items": [_match(match) for match in answer.matches],
            "next": following,
            "truncated": answer.truncated,
            "understood": _understood(answer.understood),
            "facets": answer.counted and _facets(answer.counted, language),
        }
    )


def _match(match: Match) -> dict[str, Any]:
    return {
        "lot": orjson.Fragment(match.document),
        "distance_km": match.distance_km,
        "score": match.score,
        "reasons": _reasons(match.reasons),
    }


def wants_body(answer: WantAnswer, following: str | None) -> bytes:
    """The JSON of `schemas.WantMatches`."""
    return orjson.dumps(
        {"items": [_want_match(match) for match in answer.matches], "next": following, "truncated": answer.truncated},
    )


def _want_match(match: WantMatch) -> dict[str, Any]:
    return {
        "want": orjson.Fragment(match.document),
        "distance_km": match.distance_km,
        "score": match.score,
        "reasons": _reasons(match.reasons),
    }


def _reasons(reasons: Iterable[Reason]) -> list[dict[str, Any]]:
    return [{"component": one.component, "score": one.score, "text": one.text} for one in reasons]


def _understood(understood: Understood) -> dict[str, Any]:
    asked = understood.asked
    return {
        "material": asked and asked.code,
        "confidence": asked and asked.confidence,
        "alternatives": [{"code": one.code, "confidence": one.confidence} for one in asked.others] if asked else [],
        "words": {word.written: word.lexemes for word in understood.words if not word.attribute},
        "attributes": {word.written: word.lexemes for word in understood.words if word.attribute},
        "quantity": understood.quantity and {"value": float(understood.quantity.value), "unit": understood.quantity.unit},
    }


def _facets(counted: Counted, language: Language) -> dict[str, Any]:
    shares = {
        str(facet): [{"value": one.value, "name": _name(facet, one.value, language), "lots": one.lots} for one in every]
        for facet, every in counted.facets.items()
    }
    return {"lots": counted.lots, "truncated": counted.truncated, "by": shares}


def _name(facet: Facet, value: str, language: Language) -> str | None:
    """What a class is called; the other values speak for themselves."""
    return vocabulary().get(value).name(language) if facet is Facet.CLASS and value in vocabulary() else None
