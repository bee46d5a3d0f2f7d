"""How much the words of a text speak for each class."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from services.kernel.language import Language
from services.vocabulary.lexicon import Lexicon, Phrase
from services.vocabulary.material import MaterialCode
from services.vocabulary.reading import AFTER_ASIDE, Reading

OTHER_LANGUAGE: Final = 0.8
"""Weight of a phrase in another language than the text is said to be in; titles mix."""

PART: Final = 0.5
"""What a word tells by itself that also is a part of one written apart."""


@dataclass(frozen=True, slots=True)
class Said:
    """What one reading says for a class: its strength, how good the match is (0 to 1), and whether the whole phrase stood there."""

    reading: Reading
    strength: float
    quality: float
    whole: bool


def weigh(readings: Iterable[Reading], lexicon: Lexicon, language: Language | None) -> Mapping[MaterialCode, Mapping[int, Said]]:
    """For each class, what is said for it at each place of the text: the strongest, of its own words only."""
    readings = tuple(readings)
    said: dict[MaterialCode, dict[int, Said]] = defaultdict(dict)
    for phrase, found in _phrases(readings, lexicon).items():
        for one in _say(phrase, found, language):
            known = said[phrase.named.code].get(one.reading.place)
            if known is None or (one.whole, one.strength) > (known.whole, known.strength):
                said[phrase.named.code][one.reading.place] = one
    return said


def _phrases(readings: Iterable[Reading], lexicon: Lexicon) -> Mapping[Phrase, Mapping[str, Reading]]:
    """Phrases whose head is in the text, with their words that are; of a word that stands twice, the one that tells most."""
    found: dict[Phrase, dict[str, Reading]] = defaultdict(dict)
    for reading in readings:
        for phrase in lexicon.phrases.get(reading.lexeme, ()):
            known = found[phrase].get(reading.lexeme)
            if known is None or (reading.tells, reading.sure) > (known.tells, known.sure):
                found[phrase][reading.lexeme] = reading
    return {
        phrase: words if phrase.named.spans else _together(words, words[phrase.named.head])
        for phrase, words in found.items()
        if phrase.named.head in words
    }


def _together(words: Mapping[str, Reading], head: Reading) -> Mapping[str, Reading]:
    """The words that belong with the head: `doors with frames` are not door frames."""
    return {lexeme: one for lexeme, one in words.items() if one.clause == head.clause or min(one.tells, head.tells) > AFTER_ASIDE}


def _say(phrase: Phrase, found: Mapping[str, Reading], language: Language | None) -> Iterable[Said]:
    head = found[phrase.named.head]
    cover = sum([phrase.weight[lexeme] for lexeme in found]) / phrase.total
    emphasis = head.tells * phrase.naming
    if language not in (None, phrase.named.language):
        emphasis *= OTHER_LANGUAGE
    for lexeme, reading in found.items():
        quality = reading.sure * cover**2 * (PART if _is_torn(reading, found) else 1)
        yield Said(reading, phrase.weight[lexeme] * quality * emphasis, quality, len(found) == len(phrase.weight))


def _is_torn(one: Reading, found: Mapping[str, Reading]) -> bool:
    """Whether the phrase has this part of a word written apart and not the others: `Fenster Bänke` is not about benches."""
    return one.part_of is not None and not any(other.part_of == one.part_of for other in found.values() if other is not one)
