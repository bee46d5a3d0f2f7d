"""Which kind of firm does the work that a remedy asks for, and where such firms are listed."""

from typing import Final

from services.acceptance.domain.site import Service
from services.acceptance.domain.verdict import Remedy
from services.kernel.geography import Point
from services.vocabulary.material import MaterialCode

SERVICE: Final = {
    Remedy.SORT: Service.DISMANTLING,
    Remedy.CLEAN: Service.CLEANING,
    Remedy.MEASURE: Service.TESTING,
    Remedy.TEST: Service.TESTING,
    Remedy.DOCUMENT: Service.TESTING,
    Remedy.PACK: Service.DISMANTLING,
    Remedy.BULK: Service.STORAGE,
    Remedy.DRY: Service.STORAGE,
    Remedy.SPLIT: Service.TRANSPORT,
    Remedy.ARRANGE: Service.TRANSPORT,
}
"""What the owner states, and what the receiver is asked, nobody else can do."""


def directory(remedy: Remedy | None, material: MaterialCode, near: Point) -> str | None:
    """Where to look for a firm that does it, for this material and around this point; None where no firm can help."""
    service = SERVICE.get(remedy) if remedy else None
    return service and f"/v1/directory?service={service}&material={material}&near={near.lon:.5f},{near.lat:.5f}"
