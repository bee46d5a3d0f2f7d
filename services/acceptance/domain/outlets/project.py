"""A project as listings tells it to whoever takes part: its building, its days, and what was found in it."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from types import MappingProxyType
from typing import Final

from services.acceptance.domain.facts import About, Aspect, Basis, Fact, Presence
from services.acceptance.domain.lot import Evidence, Lot
from services.acceptance.domain.outlets.offered import Offered
from services.acceptance.domain.terms import Kind, terms
from services.kernel.geography import Point
from services.kernel.identity import LotId, OrganizationId, ProjectId

PAPERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "conformverklaring": "conformity_declaration",
        "verwerkingstoelating": "processing_permission",
        "controleverslag": "inspection_report",
        "sloopattest": "demolition_certificate",
    }
)
"""What listings calls papers that follow the waste, and the terms of acceptance for them. Others go by one name in both."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing of the inventory. `lot` is it as a lot, with the project's place, days and papers; None where nobody counted it.

    `lot_id` names the lot that was made of it. `stays` when it is used again where it is; `reusable` unless its survey says it is not.
    """

    number: str
    title: str
    lot: Lot | None
    lot_id: LotId | None = None
    kg: Decimal | None = None
    ready: bool = False
    stays: bool = False
    reusable: bool = True
    attachments: tuple[str, ...] = ()

    def offered(self, place: Point, start: dt.date) -> Offered | None:
        """As it would be if it were published now."""
        if self.lot is None:
            return None
        return Offered(self.lot, place, start, self.kg, self.ready, stated=tuple(_fixed(self.attachments)))


@dataclass(frozen=True, slots=True)
class Project:
    """The keeper's project, with all of its inventory."""

    id: ProjectId
    organization_id: OrganizationId
    name: str
    where: str
    place: Point
    start: dt.date
    until: dt.date | None
    items: tuple[Item, ...] = ()


def with_papers(lot: Lot, papers: tuple[Evidence, ...]) -> Lot:
    """The papers of a project go for everything that comes out of it."""
    named = tuple(replace(one, kind=PAPERS.get(one.kind, one.kind)) for one in papers)
    return replace(lot, evidence=(*lot.evidence, *named))


def _fixed(attachments: tuple[str, ...]) -> Iterator[Fact]:
    """What a surveyor wrote about how it is fixed, where it is a word of the list of terms in any language."""
    known = _by_name()
    for one in attachments:
        if code := known.get(one.strip().casefold()):
            yield Fact(Aspect(About.ATTACHMENT, code), Presence.PRESENT, Basis.DERIVED)


@cache
def _by_name() -> Mapping[str, str]:
    """Codes of attachments by their names in every language, and by themselves."""
    named = {name.casefold(): term.code for term in terms().of(Kind.ATTACHMENT) for name in term.names.values()}
    return MappingProxyType(named | {term.code: term.code for term in terms().of(Kind.ATTACHMENT)})
