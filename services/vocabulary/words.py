"""Words as titles hold them: any of four languages, accents or none, singular or plural."""

import re
from functools import lru_cache
from typing import Final
from unicodedata import combining, normalize

_LIGATURES: Final = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o"})  # what NFKD leaves whole
_ELISION: Final = re.compile(r"\b(?:d|l|qu|n|s)['\u2019](?=\w)")  # d'acier, l'ardoise
_PREFIX: Final = re.compile(r"\bsous-(?=\w)")
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_WORD_OR_BREAK: Final = re.compile(r"[^\W\d_]+|[,;:()/|+\[\]]|\s[-\u2013\u2014]\s")

_SHORT: Final = 4
"""Letters that a word has at least to have an ending."""

_FEMININE: Final = re.compile(r"(.+e)es?|(.+ien)nes?")
_PLIES: Final = 5
"""Letters of a word in -ies whose singular in -y is too short to have an ending of its own: `plies` and `ply`."""

_VOWELS: Final = frozenset("aeiouy")
_CONSONANT: Final = "[bcdfghjklmnpqrstvwxz]"
_METAUX: Final = re.compile(r"(.+[^e])aux?")  # métaux and métal, tuyaux and tuyau, not carreaux
_DIMINUTIVE: Final = re.compile(r"(.{2,}m)pje|(?:(.{2,}[lnrwaeiou])tje)|(.{3,})je")
_PLURAL: Final = re.compile(rf"(.+(?:{_CONSONANT}|i))en|(.{{3,}}e[lr])n|(.{{4,}})e")  # stenen, not steen; Ziegeln; tuile, not tile
_UNDOUBLED: Final = re.compile(rf"({_CONSONANT})\1$")  # pannen and pan, but wall is not waal
_DOUBLE_VOWEL: Final = re.compile(rf"([aeou])\1(?={_CONSONANT}$)")
_VOICELESS: Final = {"v": "f", "z": "s", "y": "i"}
_IRREGULAR: Final = {
    "bader": "bad",
    "bander": "band",
    "blatter": "blatt",
    "bladeren": "blad",
    "bretter": "brett",
    "dacher": "dach",
    "emaux": "email",
    "felder": "feld",
    "fasser": "fass",
    "glaser": "glas",
    "hauser": "haus",
    "holzer": "holz",
    "locher": "loch",
    "rader": "rad",
    "schilder": "schild",
    "soupiraux": "soupirail",
    "tore": "tor",
    "vitraux": "vitrail",
}
"""Plurals that no rule forms, of compounds too: `Kanthölzer`."""
_IRREGULAR_ENDS: Final = tuple(_IRREGULAR)
_IRREGULAR_END: Final = re.compile(rf"(.*)({'|'.join(_IRREGULAR)})")
_APART: Final = {
    "cheminee": "cheminee",
    "cheminees": "cheminee",
    "loods": "loods",
    "loodsen": "loods",
    "stal": "stall",
    "stallen": "stall",
    "structuree": "structuree",
    "structurees": "structuree",
}
"""Words that would fold to another: a shed is no lead (`lood`), a stable no steel (`staal`), a fireplace no path (`chemin`)."""


def plain(text: str) -> str:
    """Lower case without accents or ligatures: `Pavés` and `PAVES` are `paves`."""
    if text.isascii():
        return text.lower()
    letters = normalize("NFKD", normalize("NFKD", text).casefold().translate(_LIGATURES))  # twice: some capitals hide in symbols
    return "".join(letter for letter in letters if not combining(letter))


def unelided(text: str) -> str:
    """A plain text without elided articles (`d'acier`, `l'ardoise`), and with a French prefix in its word: `sous-toiture`."""
    whole = _PREFIX.sub("sous", text) if "sous-" in text else text
    return _ELISION.sub("", whole) if "'" in whole or "\u2019" in whole else whole


def words(text: str) -> tuple[str, ...]:
    """The words of a text in order: plain letters, two or more; figures and signs are left out."""
    return tuple(_WORD.findall(unelided(plain(text))))


def words_and_breaks(text: str) -> list[str]:
    """Words, single letters too, with the signs between them that end a phrase: commas, brackets, dashes."""
    return [found.strip() for found in _WORD_OR_BREAK.findall(unelided(plain(text)))]


@lru_cache(maxsize=65_536)
def fold(word: str) -> str:
    """The form that a plain word shares with its plural, whichever of the four languages it is in; it need not be a word.

    Dutch `pannen` and `pan`, `stenen` and `steen`, `buizen` and `buis`, `deurtjes` and `deur`; French `carreaux` and `carreau`,
    `metaux` and `metal`; English `tiles`; German `Platten`.
    """
    if word in _APART:
        return _APART[word]
    folded = _without_s(_even_out(_without_ending(_without_s(_regular(word)))))
    return folded[:-1] if folded.endswith("ss") else folded


def _regular(word: str) -> str:
    """The singular of a plural that goes its own way, the masculine of a French participle or adjective: `vitrée`, `ancienne`."""
    if word.endswith(_IRREGULAR_ENDS) and (found := _IRREGULAR_END.fullmatch(word)):
        return found[1] + _IRREGULAR[found[2]]
    if len(word) > len("allee") and (found := _FEMININE.fullmatch(word)):
        return found[found.lastindex or 0]
    if word.endswith("xes"):
        return word[:-2]
    return f"{word[:2]}y" if word.endswith("ies") and len(word) == _PLIES else word


def _without_s(word: str) -> str:
    """Plural -s off, but `glas`, `bois`, `buis` and whatever ends in -ss keep theirs."""
    takes_off = len(word) > _SHORT or (len(word) == _SHORT and word[-2] not in _VOWELS)
    return word[:-1] if takes_off and word.endswith("s") and not word.endswith("ss") else word


def _without_ending(word: str) -> str:
    if len(word) < _SHORT:
        return word
    match word[-1]:
        case "x" | "u":
            if word.endswith(("eaux", "eux", "oux")):
                return word[:-1]
            found = _METAUX.fullmatch(word)
            return found[1] + "al" if found else word
        case "e" if word[-2] == "j" and (found := _DIMINUTIVE.fullmatch(word)):
            return found[found.lastindex or 0]
        case "e" | "n" if found := _PLURAL.fullmatch(word):
            return _UNDOUBLED.sub(r"\1", found[found.lastindex or 0])
        case _:
            return word


def _even_out(stem: str) -> str:
    """What open and closed syllables have in common, and voiced and voiceless endings."""
    if len(stem) < _SHORT:
        return stem
    stem = _DOUBLE_VOWEL.sub(r"\1", stem)
    return stem[:-1] + _VOICELESS.get(stem[-1], stem[-1])
