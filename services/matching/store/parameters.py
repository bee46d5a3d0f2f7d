"""A need as the parameters of the hot statement."""

from collections.abc import Mapping
from typing import Any, Final

from services.kit.metric import metric
from services.matching.domain.choosing import anywhere, beside, telling
from services.matching.domain.need import Condition, Need, Scope
from services.matching.store.statements import SLOTS
from services.matching.store.tables import ROOT
from services.vocabulary.material import number
from services.vocabulary.vocabulary import Vocabulary

MOST: Final = 200
"""Candidates that are scored, of the nearest that pass."""
_OF_CLASS, _TELLING, _ANYWHERE = 70, 90, 40
"""How the branches share them where a class and words are asked."""
_OF_CLASSES, _BESIDE = 120, 12
"""Of several classes that may be meant together, as they are likely, and of each class beside them or above the likeliest."""

_EVERYWHERE_M: Final = 1e7
_DISTORTION: Final = 1.09
"""What the metric plane makes of a kilometre at most, in the corners of Europe: the exact cut comes after."""


def parameters(need: Need, vocabulary: Vocabulary, *, trader: bool) -> Mapping[str, Any]:
    """By name; see `statements`."""
    meant, others = _meant(need), [number(code) for code in beside(need, vocabulary)]
    return {
        "categories": [*meant, *others],
        "most": [*_of_meant(need, len(meant)), *([_of_others(need)] * len(others))],
        "meant": meant,
        "own": need.scope is Scope.EXACT,
        "start": need.window.start,
        "until": need.window.end,
        "condition": int(need.condition or Condition.D),
        "trader": trader,
        **_place(need),
        **_words(need),
        **_passing(need),
    }


def _meant(need: Need) -> list[int]:
    """The classes that may be meant; all there is when nothing is asked; none when only words are."""
    if need.asked is None:
        return [] if need.words else [ROOT]
    return [number(one.code) for one in need.asked.meant]


def _of_meant(need: Need, classes: int) -> list[int]:
    """Candidates of each class that may be meant; few of one above the likeliest, whose lots it brings once more."""
    if not need.words and need.scope is not Scope.RELATED:
        return [MOST] * classes
    if need.asked is None or classes == 1:
        return [_OF_CLASS] * classes
    apart = {one.code: one.confidence for one in need.asked.meant if not need.asked.code.startswith(f"{one.code}.")}
    most = _OF_CLASSES if len(apart) > 1 else _OF_CLASS
    shares = {code: max(_BESIDE, round(most * confidence / sum(apart.values()))) for code, confidence in apart.items()}
    return [shares.get(one.code, _BESIDE) for one in need.asked.meant]


def _of_others(need: Need) -> int:
    """Of each class beside them: as many as of the asked one where they were asked for, some to choose from where they were not."""
    return _OF_CLASS if need.scope is Scope.RELATED else _BESIDE


def _place(need: Need) -> Mapping[str, Any]:
    if need.near is None:
        return {}
    x, y = metric(need.near)
    metres = need.radius_km * 1000 * _DISTORTION if need.radius_km else _EVERYWHERE_M
    return {"here": f"SRID=3035;POINT({x:.2f} {y:.2f})", "metres": metres}


def _passing(need: Need) -> Mapping[str, Any]:
    return {"passes": need.passes, "most_passing": MOST} if need.passes else {}


def _words(need: Need) -> Mapping[str, Any]:
    if not need.words:
        return {}
    slots = [[*word.lexemes] for word in need.words] + [[]] * SLOTS
    told = [[word.attribute] if word.attribute else [] for word in need.words] + [[]] * SLOTS
    return {
        "telling": [*telling(need)],
        "anywhere": [*anywhere(need)],
        "most_telling": _TELLING,
        "most_anywhere": _ANYWHERE if need.asked else MOST,
        **{f"word{slot}": slots[slot] for slot in range(SLOTS)},
        **{f"told{slot}": told[slot] for slot in range(SLOTS)},
    }
