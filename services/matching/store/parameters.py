"""A need as the parameters of the hot statement."""

from collections.abc import Mapping
from typing import Any, Final

from services.matching.domain.choosing import anywhere, classes, telling
from services.matching.domain.need import Condition, Need, Scope
from services.matching.store.metric import metric
from services.matching.store.statements import SLOTS
from services.matching.store.tables import ROOT
from services.vocabulary.material import number
from services.vocabulary.vocabulary import Vocabulary

MOST: Final = 200
"""Candidates that are scored, of the nearest that pass."""
_OF_CLASS, _TELLING, _ANYWHERE = 70, 90, 40
"""How the branches share them where a class and words are asked."""

_EVERYWHERE_M: Final = 1e7
_DISTORTION: Final = 1.09
"""What the metric plane makes of a kilometre at most, in the corners of Europe: the exact cut comes after."""


def parameters(need: Need, vocabulary: Vocabulary, *, trader: bool) -> Mapping[str, Any]:
    """By name; see `statements`."""
    return {
        "categories": _categories(need, vocabulary),
        "meant": _meant(need),
        "own": need.scope is Scope.EXACT,
        "start": need.window.start,
        "until": need.window.end,
        "condition": int(need.condition or Condition.D),
        "trader": trader,
        "most": _most(need),
        **_place(need),
        **_words(need),
    }


def _categories(need: Need, vocabulary: Vocabulary) -> list[int]:
    """The asked classes; all there is when nothing is asked; none when only words are."""
    if need.asked is None:
        return [] if need.words else [ROOT]
    return [number(code) for code in classes(need, vocabulary)]


def _meant(need: Need) -> list[int]:
    """The classes that are counted: those that may be meant, without what may take their place."""
    if need.asked is None:
        return [] if need.words else [ROOT]
    return [number(one.code) for one in need.asked.meant]


def _most(need: Need) -> int:
    """Of each class that is asked."""
    return _OF_CLASS if need.words or need.scope is Scope.RELATED else MOST


def _place(need: Need) -> Mapping[str, Any]:
    if need.near is None:
        return {}
    x, y = metric(need.near)
    metres = need.radius_km * 1000 * _DISTORTION if need.radius_km else _EVERYWHERE_M
    return {"here": f"SRID=3035;POINT({x:.2f} {y:.2f})", "metres": metres}


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
