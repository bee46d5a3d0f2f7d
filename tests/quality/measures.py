"""How good a ranking is, by grades: the usual three measures of retrieval."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from math import log2
from typing import Final

LOOKED_AT: Final = 10
"""Places whose order counts: a first page."""
RECALLED: Final = 20
"""Places among which what is wanted should stand."""
SERVES: Final = 2
"""Grade from which a lot is what was wanted; below it is worth a look."""


@dataclass(frozen=True, slots=True)
class Quality:
    """Of one query, or the mean of several: nDCG@10, recall@20 of what serves, reciprocal rank of the first that serves; all 0..1."""

    ndcg: float
    recall: float
    mrr: float


def quality(found: Sequence[str], wanted: Mapping[str, int]) -> Quality:
    """Of a ranking of ids, best first."""
    return Quality(_ndcg(found, wanted), _recall(found, wanted), _reciprocal_rank(found, wanted))


def mean(measured: Sequence[Quality]) -> Quality:
    """Every query counts alike."""
    count = len(measured)
    return Quality(*(sum(getattr(one, name) for one in measured) / count for name in Quality.__slots__))


def _ndcg(found: Sequence[str], wanted: Mapping[str, int]) -> float:
    ideal = _gain(sorted(wanted.values(), reverse=True))
    return _gain([wanted.get(lot, 0) for lot in found]) / ideal if ideal else 0.0


def _gain(grades: Sequence[int]) -> float:
    """A grade's gain is 2^grade - 1, discounted by the logarithm of its place (Burges et al., 2005)."""
    return sum(float(2**grade - 1) / log2(place + 2) for place, grade in enumerate(grades[:LOOKED_AT]))


def _recall(found: Sequence[str], wanted: Mapping[str, int]) -> float:
    """No more than fit on the places looked at are asked for."""
    serving = {lot for lot, grade in wanted.items() if grade >= SERVES} or wanted.keys()
    return len(serving & set(islice(found, RECALLED))) / min(RECALLED, len(serving)) if serving else 0.0


def _reciprocal_rank(found: Sequence[str], wanted: Mapping[str, int]) -> float:
    return next((1 / place for place, lot in enumerate(found, 1) if wanted.get(lot, 0) >= SERVES), 0.0)
