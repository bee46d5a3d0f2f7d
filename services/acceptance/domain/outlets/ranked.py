"""Every way for one lot."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from services.acceptance.domain.lot import Lot
from services.acceptance.domain.outlets.bulking import Together
from services.acceptance.domain.outlets.choosing import gathers
from services.acceptance.domain.outlets.load import Load
from services.acceptance.domain.outlets.option import Destination, Option
from services.acceptance.domain.outlets.outlet import Outlet, outlets
from services.acceptance.domain.outlets.rates import Rates
from services.acceptance.domain.regulation import Law
from services.kernel.identity import VersionId


@dataclass(frozen=True, slots=True)
class Ranking:
    """All that a lot's ways are reckoned from."""

    lot: Lot
    load: Load
    rates: Rates
    options: tuple[Option, ...]
    law: Law
    together: Mapping[VersionId, Together] = field(default_factory=dict)

    def ranked(self) -> "Ranked":
        """Some milliseconds: not for the event loop."""
        return Ranked(self.lot, self.load, self.rates, outlets(self.load, self.options, self.rates, self.law), self.together)


@dataclass(frozen=True, slots=True)
class Ranked:
    """Best first: by the waste hierarchy, then by net value. Of versions it is too small for, with whom it could go together."""

    lot: Lot
    load: Load
    rates: Rates
    outlets: tuple[Outlet, ...]
    together: Mapping[VersionId, Together] = field(default_factory=dict)

    @property
    def best(self) -> Outlet | None:
        """The most euros of all that are open and priced; of two alike the one higher in the hierarchy."""
        open_ = (one for one in self.outlets if one.priced and not one.closed)
        return max(open_, key=lambda one: (one.net, -one.fate.rank), default=None)

    def joined(self, one: Outlet) -> Together | None:
        to = one.option.to
        return self.together.get(to.version.id) if isinstance(to, Destination) and not gathers(one.option) else None
