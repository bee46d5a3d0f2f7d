"""From values to rows and back."""

from typing import Final

from pydantic import TypeAdapter

from services.acceptance.domain.place import Place
from services.acceptance.domain.receiver import Kind, Receiver
from services.acceptance.domain.site import DeliveryMode, Quota, Service, Site, SiteRole, Vehicle, Visitor
from services.acceptance.store.programme_rows import TRANSCRIPTION
from services.acceptance.store.tables import ReceiverRow, SiteRow
from services.kernel.geography import Point, Precision
from services.kernel.identity import OrganizationId, ReceiverId, SiteId
from services.vocabulary.material import MaterialCode

_QUOTA: Final = TypeAdapter[Quota | None](Quota | None)
_VEHICLE: Final = TypeAdapter[Vehicle | None](Vehicle | None)


def receiver_row(receiver: Receiver) -> ReceiverRow:
    return ReceiverRow(
        id=receiver.id,
        organization_id=receiver.organization_id,
        name=receiver.name,
        kind=receiver.kind,
        website=receiver.website,
        transcription=TRANSCRIPTION.dump_python(receiver.transcription, mode="json"),
        version=receiver.version,
        sites=[_site_row(receiver.id, one) for one in receiver.sites],
    )


def _site_row(receiver_id: ReceiverId, site: Site) -> SiteRow:
    return SiteRow(
        id=site.id,
        receiver_id=receiver_id,
        name=site.name,
        role=site.role,
        lon=site.place.point.lon,
        lat=site.place.point.lat,
        precision=site.place.precision,
        country=site.place.country,
        postal_code=site.place.postal_code,
        municipality=site.place.municipality,
        opening_hours=site.opening_hours,
        hours=site.hours,
        municipalities=list(site.municipalities),
        appointment=site.appointment,
        quota=_QUOTA.dump_python(site.quota, mode="json"),
        vehicle=_VEHICLE.dump_python(site.vehicle, mode="json"),
        delivery_modes=list(site.delivery_modes),
        takes_from=list(site.takes_from),
        materials=list(site.materials),
        services=list(site.services),
    )


def receiver(row: ReceiverRow) -> Receiver:
    return Receiver(
        id=ReceiverId(row.id),
        organization_id=OrganizationId(row.organization_id),
        name=row.name,
        kind=Kind(row.kind),
        website=row.website,
        transcription=TRANSCRIPTION.validate_python(row.transcription),
        sites=tuple(map(site, row.sites)),
        version=row.version,
    )


def site(row: SiteRow) -> Site:
    return Site(
        id=SiteId(row.id),
        name=row.name,
        role=SiteRole(row.role),
        place=Place(Point(row.lon, row.lat), Precision(row.precision), row.country, row.postal_code, row.municipality),
        delivery_modes=tuple(map(DeliveryMode, row.delivery_modes)),
        takes_from=tuple(map(Visitor, row.takes_from)),
        materials=tuple(map(MaterialCode, row.materials)),
        opening_hours=row.opening_hours,
        hours=row.hours,
        municipalities=tuple(row.municipalities),
        appointment=row.appointment,
        quota=_QUOTA.validate_python(row.quota),
        vehicle=_VEHICLE.validate_python(row.vehicle),
        services=tuple(map(Service, row.services)),
    )
