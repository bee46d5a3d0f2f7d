"""What a use asks of a reclaimed material, and what settles each demand: the architect's side of the same rules."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from services.acceptance.domain.costs import TypicalCost
from services.acceptance.domain.errors import UseNotFound
from services.acceptance.domain.prose.phrases import say
from services.acceptance.domain.prose.rules import rule_in_words
from services.acceptance.domain.prose.writing import listed
from services.acceptance.domain.rules import Rule
from services.kernel.language import Language
from services.vocabulary.material import MaterialCode
from services.vocabulary.vocabulary import vocabulary


class Settler(StrEnum):
    """Who can say whether a rule is met."""

    MATERIALS = "materials_laboratory"
    FIRE = "fire_laboratory"
    ACOUSTICS = "acoustic_laboratory"
    ASBESTOS = "asbestos_laboratory"
    CHEMISTRY = "chemical_laboratory"
    TIMBER = "timber_grader"
    STRUCTURE = "structural_engineer"
    GLASS = "glass_inspector"
    HEATING = "heating_engineer"
    INSPECTION = "inspection"
    MEASUREMENT = "measurement"


@dataclass(frozen=True, slots=True)
class Settling:
    """Who settles it, by which standard, on how many samples, in how many days, at what typical cost."""

    by: Settler
    samples: int
    days: int
    standard: str | None = None
    cost: TypicalCost | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """One demand of a use, and what settles it."""

    rule: Rule
    settled: Settling


@dataclass(frozen=True, slots=True)
class Use:
    """Something that reclaimed material is used for. `materials` are the classes it is written for, each with all below it."""

    code: str
    names: Mapping[Language, str]
    materials: tuple[MaterialCode, ...]
    asks: tuple[Asked, ...]

    @property
    def rules(self) -> tuple[Rule, ...]:
        return tuple(one.rule for one in self.asks)


class Uses:
    """All of them by their code, and the day they were last edited. Never changes."""

    __slots__ = ("_uses", "dated")

    def __init__(self, dated: date, uses: Iterator[Use]) -> None:
        self.dated = dated
        self._uses: Mapping[str, Use] = {use.code: use for use in uses}

    def __iter__(self) -> Iterator[Use]:
        return iter(self._uses.values())

    def get(self, code: str) -> Use:
        """The use; `UseNotFound` with those there are."""
        try:
            return self._uses[code]
        except KeyError as error:
            raise UseNotFound(code, tuple(self._uses)) from error


def clause(use: Use, language: Language) -> str:
    """A clause of a specification to copy: what is asked, rule by rule, and how it is shown. Generated from the rules alone."""
    materials = listed([vocabulary().get(code).name(language) for code in use.materials], language)
    lead = say("clause", "lead", language, subject=materials, use=use.names[language])
    return "\n".join((lead, *(f"- {_shown(one, language)}" for one in use.asks)))


def settler_in_words(settler: Settler, language: Language) -> str:
    return say("settler", settler, language)


def _shown(asked: Asked, language: Language) -> str:
    rule, settler = rule_in_words(asked.rule, language), settler_in_words(asked.settled.by, language)
    standard = f" ({asked.settled.standard})" if asked.settled.standard else ""
    return say("clause", "proof", language, rule=rule, settler=settler, standard=standard)
