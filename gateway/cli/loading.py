"""The demo set put in through the public API, by its own organizations."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from time import monotonic
from typing import Any, Final

from rich.markup import escape

from gateway.cli.admission import Admission
from gateway.cli.api import Api, Refused, api
from gateway.cli.console import Advance, counted, out
from gateway.cli.failures import Failure
from gateway.cli.posting import post_lots
from gateway.cli.receiving import Received, load_receivers, tell_received
from gateway.demo.reading import DemoLot, DemoOrganization, label, lots, organizations
from services.kernel.clock import local_date, now
from services.kernel.identity import Role

KNOWN: Final = frozenset({"name_taken", "enterprise_known"})
"""Refusals of an organization that is registered already."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What became of the demo set."""

    keys: Mapping[str, str] = field(repr=False)
    """One key per organization of the demo, by its id there."""
    owners: int
    """Organizations that have lots in it."""
    there: int
    """Lots that were in already."""
    posted: int
    published: int
    drafts: int
    traders_only: int
    held: Mapping[str, int]
    """Lots the legal gate keeps back, by reason."""
    refused: Mapping[str, int]
    seconds: float
    received: Received
    """The example receivers that its lots can go to."""


async def admitted(base_url: str, admin_key: str, keys: Mapping[str, str], admission: Admission) -> dict[str, str]:
    """The demo's organizations registered, and a key for each by its id: those of `keys` that still open, else new ones."""
    known = organizations()
    await _register(base_url, admin_key, known)
    return await admission.keep(keys, {one.id: (one.name, one.kind) for one in known})


async def load(base_url: str, keys: Mapping[str, str]) -> Loaded:
    """Register the example receivers and post the demo's lots, as far as they are not there yet, each by its owner."""
    received = await load_receivers(base_url, keys)
    owned: dict[str, list[DemoLot]] = defaultdict(list)
    for lot in lots(local_date(now())):
        owned[lot.owner].append(lot)
    begun = monotonic()
    answers: list[dict[str, Any] | Refused] = []
    there = 0
    with counted("Posting lots", sum(map(len, owned.values()))) as advance:
        for owner, its in owned.items():
            async with api(base_url, keys[owner]) as client:
                new = await _missing(client, its, advance)
                there += len(its) - len(new)
                answers += await post_lots(client, [lot.body for lot in new], advance)
    return _told(keys, len(owned), there, answers, monotonic() - begun, received)


async def _register(base_url: str, admin_key: str, known: list[DemoOrganization]) -> None:
    async with api(base_url, admin_key) as client:
        for one in known:
            answer = await client.post("/v1/organizations", one.body)
            if isinstance(answer, Refused) and answer.code not in KNOWN:
                raise Failure(f"{one.name} could not be registered: {answer}")


async def _missing(client: Api, wanted: list[DemoLot], advance: Advance) -> list[DemoLot]:
    """Those that their owner has not posted yet: a set half loaded is completed, a whole one is left alone."""
    there: set[str] = set()
    cursor: str | None = None
    while True:
        page = await client.get("/v1/lots", limit=100, cursor=cursor)
        there |= {one["external_id"] for one in page["items"] if one["external_id"]}
        if not (cursor := page["next"]):
            break
    for lot in wanted:
        if lot.body["external_id"] in there:
            advance()
    return [lot for lot in wanted if lot.body["external_id"] not in there]


def _told(
    keys: Mapping[str, str], owners: int, there: int, answers: list[dict[str, Any] | Refused], seconds: float, received: Received
) -> Loaded:
    stored = [answer for answer in answers if not isinstance(answer, Refused)]
    held = [lot for lot in stored if lot["held"]]
    return Loaded(
        keys=keys,
        owners=owners,
        there=there,
        posted=len(stored),
        published=sum(lot["status"] == "published" for lot in stored),
        drafts=sum(lot["status"] == "draft" and not lot["held"] for lot in stored),
        traders_only=sum(lot["status"] == "published" and lot["audience"] == "traders" for lot in stored),
        held=Counter(lot["held"][0]["code"] for lot in held),
        refused=Counter(str(answer) for answer in answers if isinstance(answer, Refused)),
        seconds=seconds,
        received=received,
    )


def by_role(keys: Mapping[str, str], admin_key: str) -> dict[str, str]:
    """One key per role: of the first organization of its kind."""
    roles = {Role.ADMIN.value: admin_key}
    for one in organizations():
        roles.setdefault(one.kind.value, keys[one.id])
    return roles


def tell_loaded(loaded: Loaded) -> None:
    """What became of the demo set: how much was published, and what was held back for which reason."""
    console = out()
    console.print(f"\n[bold]Demo set[/], generated by {label()['by']} (seed {label()['seed']}): {escape(label()['note'])}")
    if loaded.there:
        console.print(f"  {loaded.there} lots were there already")
    if loaded.posted:
        console.print(
            f"  {loaded.posted} lots posted through the API in {loaded.seconds:.1f} s by {loaded.owners} organizations: "
            f"{loaded.published} published ({loaded.traders_only} for traders only), {loaded.drafts} kept as draft"
        )
    for reason, count in sorted(loaded.held.items(), key=lambda one: -one[1]):
        console.print(f"  {count} held back: {reason.replace('_', ' ')}")
    for reason, count in loaded.refused.items():
        console.print(f"  [red]{count} refused[/]: {escape(reason)}")
    tell_received(loaded.received)
