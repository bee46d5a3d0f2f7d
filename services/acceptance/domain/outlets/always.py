"""The ways that are always there, as criteria like any receiver's: so that one evaluator judges them all."""

from collections.abc import Iterator

from services.acceptance.domain.criteria import Criteria, Fate, Price, PriceKind, Vat
from services.acceptance.domain.outlets.disposing import disposal
from services.acceptance.domain.outlets.load import Load
from services.acceptance.domain.outlets.option import Always, Option
from services.acceptance.domain.outlets.rates import Rate, Rates
from services.acceptance.domain.outlets.stony import stony
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.rules.composition import Forbidden
from services.acceptance.domain.rules.fitness import ConditionAtLeast
from services.acceptance.domain.rules.papers import DocumentRequired
from services.acceptance.domain.rules.rule import Charge, ChargedPer, Consequence, OnFail
from services.acceptance.domain.terms import Kind, terms
from services.kernel.money import Money
from services.vocabulary.places import Region

_LOW_RISK: tuple[str, ...] = ("kbs_certificate", "processing_permission", "supply_contract", "soil_declaration", "washing_certificate")
"""Proofs of a low risk profile (LMRP) under the Flemish rules for recycled aggregates (copro.eu, grondwijzer.be)."""


def always(load: Load, rates: Rates) -> tuple[Option, ...]:
    """Reuse of whatever is not hazardous by its class, the crusher for what is stony, disposal for all."""
    return tuple(_ways(load, rates))


def _ways(load: Load, rates: Rates) -> Iterator[Option]:
    material = load.material
    if not material.hazardous:
        yield Option(Criteria(materials=(material.code,), fate=Fate.REUSE, rules=tuple(_reusable(load))), Always.DIRECT_REUSE)
    if stony(material) and (fee := rates.of("crusher", material)):
        yield Option(_at_gate(load, Fate.CRUSHER, fee, rates, *_crushable(load, rates)), Always.CRUSHER)
    yield Option(_at_gate(load, Fate.DISPOSAL, disposal(load, rates), rates), Always.DISPOSAL)


def _reusable(load: Load) -> Iterator[Rule]:
    """Nothing in it that disturbs reuse, as far as its class may have it, and not for parts only."""
    known = {one.code for one in terms().of(Kind.SUBSTANCE)}
    for substance in sorted(load.material.may_contain & known):
        yield Forbidden(id=f"no-{substance}", what=substance)
    yield ConditionAtLeast(id="condition", at_least="C")


def _crushable(load: Load, rates: Rates) -> Iterator[Rule]:
    """Low risk is a matter of Flanders; where nobody knows the region, it is asked."""
    yield Forbidden(id="no-asbestos", what="asbestos", source="copro.eu: uniform rules for recycled aggregates (EHR)")
    if load.region not in {None, Region.FLANDERS}:
        return
    dearer = rates["crusher.unproven"]
    charge = OnFail(consequence=Consequence.SURCHARGE, charge=Charge(Money(dearer.value), ChargedPer.TONNE))
    yield DocumentRequired(id="low-risk", any_of=_LOW_RISK, on_fail=charge, source=dearer.source)


def _at_gate(load: Load, fate: Fate, fee: Rate, rates: Rates, *rules: Rule) -> Criteria:
    charge = Charge(Money(fee.value), ChargedPer.TONNE)
    price = Price(kind=PriceKind.GATE_FEE, charge=charge, vat=Vat.EXCLUDED, since=rates.dated)
    return Criteria(materials=(load.material.code,), fate=fate, rules=rules, prices=(price,))
