"""Which programmes stand open to a load, and at which of their sites."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from services.acceptance.domain.circumstances import Circumstances
from services.acceptance.domain.evaluating.measures import amounts
from services.acceptance.domain.materials import answering
from services.acceptance.domain.outlets.load import Load
from services.acceptance.domain.outlets.option import Destination, Option
from services.acceptance.domain.rules.measures import Amounts
from services.acceptance.domain.site import Site, SiteRole, Visitor
from services.acceptance.domain.standing import Standing
from services.acceptance.domain.verdict import Remedy
from services.kernel.geography import great_circle_km
from services.kernel.identity import VersionId
from services.kernel.quantity import Quantity
from services.vocabulary.material import MaterialCode

GATHERING: Final = frozenset({SiteRole.BULKING, SiteRole.COLLECTION_POINT})
"""Where loads are put together, so that none has to be large."""
_COMING: Final = Visitor.TRADERS
"""As whom loads come: whoever offers lots is a firm. For a private person there is what is nearby."""


def chosen(standings: Iterable[Standing], load: Load) -> tuple[Option, ...]:
    """Of each programme the nearest site that takes it; of a load too small, the nearest where loads are gathered as well."""
    classes = frozenset(answering(load.material.code))
    return tuple(option for one in standings if concerns(one, load) for option in _sites(one, classes, load))


def concerns(standing: Standing, load: Load) -> bool:
    """Whether it takes this class, here."""
    programme = standing.programme
    here = not programme.regions or (load.region is not None and load.region.iso in programme.regions)
    return here and programme.country == load.country and standing.version.criteria.concerns(load.material)


def gathers(option: Option) -> bool:
    return isinstance(option.to, Destination) and option.to.site.role in GATHERING


@dataclass(frozen=True, slots=True)
class Short:
    """A version that asks for more than the load has, in the unit that it asks in."""

    version_id: VersionId
    materials: tuple[MaterialCode, ...]
    minimum: Quantity
    own: Decimal


def too_small(options: Iterable[Option], load: Load) -> tuple[Short, ...]:
    """Those that the load is too small for by itself."""
    return tuple(short for option in options if (short := _short(option, load)))


def minimum(option: Option, load: Circumstances) -> Amounts | None:
    """The rule by which the load is too small for a delivery."""
    rules = (rule for rule in option.criteria.rules if isinstance(rule, Amounts))
    return next((rule for rule in rules if amounts(rule, load).remedy is Remedy.BULK), None)


def _short(option: Option, load: Load) -> Short | None:
    rule = minimum(option, load.circumstances)
    if rule is None or rule.at_least is None or not isinstance(option.to, Destination):
        return None
    return Short(option.to.version.id, option.criteria.materials, rule.at_least, load.amounts[rule.at_least.unit])


def _sites(standing: Standing, classes: Collection[str], load: Load) -> Iterator[Option]:
    taking = [site for site in standing.sites if _takes(site, classes)]
    gathering = _nearest((site for site in taking if site.role in GATHERING), load)
    last = _nearest((site for site in taking if site.role not in GATHERING), load)
    if last is None:
        yield from (_gathered(standing, site) for site in [gathering] if site)
        return
    there = _at(standing, last)
    yield there
    if gathering and minimum(there, load.circumstances):
        yield _gathered(standing, gathering)


def _takes(site: Site, classes: Collection[str]) -> bool:
    """Whether one of these classes is brought there, and by whom it comes."""
    return site.role is not SiteRole.SERVICE and _COMING in site.takes_from and any(code in classes for code in site.materials)


def _nearest(sites: Iterable[Site], load: Load) -> Site | None:
    return min(sites, key=lambda site: (great_circle_km(load.place, site.place.point), str(site.id)), default=None)


def _at(standing: Standing, site: Site) -> Option:
    return Option(standing.version.criteria, Destination(standing.programme, standing.version, standing.receiver_name, site))


def _gathered(standing: Standing, site: Site) -> Option:
    """Where loads are gathered, none has to reach the minimum by itself."""
    return _at(standing, site).without_minimum()
