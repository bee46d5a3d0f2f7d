"""What a site lets in, in words: so much in a period, and the largest vehicle."""

from collections.abc import Iterator
from decimal import Decimal

from services.acceptance.domain.nearby.words import say
from services.acceptance.domain.outlets.option import Destination
from services.acceptance.domain.outlets.outlet import Outlet
from services.acceptance.domain.prose.writing import number, quantity
from services.acceptance.domain.site import Quota, Site, Vehicle
from services.kernel.language import Language


def limits_in_words(site: Site, language: Language) -> Iterator[str]:
    """A sentence for each."""
    if site.quota:
        yield _quota(site.quota, language)
    if site.vehicle:
        yield from _vehicle(site.vehicle, language)


def conditions(one: Outlet, language: Language) -> Iterator[str]:
    """What a way hangs on beside its verdict."""
    if isinstance(one.option.to, Destination):
        yield from limits_in_words(one.option.to.site, language)
    if one.way and not one.way.gets_in:
        yield say("watch", "no_lorry", language)


def _quota(quota: Quota, language: Language) -> str:
    key = "quota_shared" if quota.shared else "quota"
    return say("watch", key, language, quantity=quantity(quota.quantity, language), period=say("period", quota.per, language))


def _vehicle(vehicle: Vehicle, language: Language) -> Iterator[str]:
    limits: tuple[tuple[str, Decimal | None], ...] = (
        ("vehicle_tonnes", vehicle.tonnes),
        ("vehicle_length", vehicle.length_m),
        ("vehicle_height", vehicle.height_m),
    )
    return (say("watch", key, language, figure=number(limit, language)) for key, limit in limits if limit is not None)
