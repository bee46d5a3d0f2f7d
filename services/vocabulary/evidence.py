"""How much the words of a text speak for each class."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from services.kernel.language import Language
from services.vocabulary.lexicon import Lexicon, Phrase
from services.vocabulary.material import MaterialCode
from services.vocabulary.reading import AFTER_ASIDE, Reading

OTHER_LANGUAGE: Final = 0.8
"""Weight of a phrase in another language than the text is said to be in; titles mix."""

PART: Final = 0.5
"""What a word tells by itself that also is a part of one written apart."""


class Said(NamedTuple):
    """What one reading says for a class: its strength, how good the match is (0 to 1), and whether the whole phrase stood there."""

    reading: Reading
    strength: float
    quality: float
    whole: bool


class Alone(NamedTuple):
    """What a head says for a class where no other word of a phrase stands: of all the class's phrases with this head, the strongest."""

    code: MaterialCode
    strength: float
    quality: float
    whole: bool


Evidence = dict[MaterialCode, dict[int, Said]]
"""For each class, what is said for it at each place of the text."""


def weigh(readings: Iterable[Reading], lexicon: Lexicon, language: Language | None) -> Evidence:
    """What is said for each class at each place: the strongest, of its own words only.

    A phrase counts once its head is in the text. What a head says by itself was worked out for all its phrases before, so that only
    those are weighed here of which another word stands in the text too.
    """
    said: Evidence = {}
    telling = _telling(readings)
    for head, reading in telling.items():
        of_a_part = PART if reading.part_of is not None else 1.0
        emphasis, sure = reading.tells * reading.sure * of_a_part, reading.sure * of_a_part
        for code, strength, quality, whole in _alone(head, language, lexicon):
            _hear(said, code, Said(reading, strength * emphasis, quality * sure, whole))
        for phrase in _with_others(head, telling, lexicon):
            for one in _say(phrase, _found(phrase, telling), language):
                _hear(said, phrase.named.code, one)
    return said


def _telling(readings: Iterable[Reading]) -> Mapping[str, Reading]:
    """Of a word that stands twice, the one that tells most."""
    found: dict[str, Reading] = {}
    for one in readings:
        known = found.get(one.lexeme)
        if known is None or (one.tells, one.sure) > (known.tells, known.sure):
            found[one.lexeme] = one
    return found


def _hear(said: Evidence, code: MaterialCode, one: Said) -> None:
    """Keep it where nothing stronger is said for the class at its place."""
    at = said.setdefault(code, {})
    known = at.get(one.reading.place)
    if known is None or (one.whole, one.strength) > (known.whole, known.strength):
        at[one.reading.place] = one


@lru_cache(maxsize=65_536)  # heads in five languages or none: fewer than this
def _alone(head: str, language: Language | None, lexicon: Lexicon) -> Sequence[Alone]:
    """What a head that is surely read and tells the whole says by itself, for each class that it is the head of."""
    best: dict[MaterialCode, Alone] = {}
    for phrase in lexicon.headed.get(head, ()):
        code, quality, whole = phrase.named.code, (phrase.weight[head] / phrase.total) ** 2, len(phrase.weight) == 1
        strength = phrase.weight[head] * quality * phrase.naming * _tip(phrase, language)
        known = best.get(code)
        if known is None or (whole, strength) > (known.whole, known.strength):
            best[code] = Alone(code, strength, quality, whole)
    return tuple(best.values())


def _with_others(head: str, telling: Mapping[str, Reading], lexicon: Lexicon) -> Iterable[Phrase]:
    """Phrases with this head of which another word is in the text, each once."""
    beside = lexicon.beside.get(head)
    if beside is None:
        return ()
    return dict.fromkeys(phrase for lexeme in telling if lexeme in beside for phrase in beside[lexeme])


def _found(phrase: Phrase, telling: Mapping[str, Reading]) -> Mapping[str, Reading]:
    """Its words that are in the text; only those that belong with the head, unless it says itself what it comes with.

    `Doors with frames` are not door frames.
    """
    found = {lexeme: telling[lexeme] for lexeme in phrase.weight if lexeme in telling}
    if phrase.named.spans:
        return found
    head = found[phrase.named.head]
    return {lexeme: one for lexeme, one in found.items() if one.clause == head.clause or min(one.tells, head.tells) > AFTER_ASIDE}


def _say(phrase: Phrase, found: Mapping[str, Reading], language: Language | None) -> Iterator[Said]:
    cover = sum([phrase.weight[lexeme] for lexeme in found]) / phrase.total
    emphasis = found[phrase.named.head].tells * phrase.naming * _tip(phrase, language)
    for lexeme, reading in found.items():
        quality = reading.sure * cover**2 * (PART if _is_torn(reading, found) else 1)
        yield Said(reading, phrase.weight[lexeme] * quality * emphasis, quality, len(found) == len(phrase.weight))


def _tip(phrase: Phrase, language: Language | None) -> float:
    return 1.0 if language in (None, phrase.named.language) else OTHER_LANGUAGE


def _is_torn(one: Reading, found: Mapping[str, Reading]) -> bool:
    """Whether the phrase has this part of a word written apart and not the others: `Fenster Bänke` is not about benches."""
    return one.part_of is not None and not any(other.part_of == one.part_of for other in found.values() if other is not one)
