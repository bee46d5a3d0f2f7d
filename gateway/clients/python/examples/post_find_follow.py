"""Post a lot, find it, and hear of it: what `README.md` beside this tells in pieces.

SPOLIA_URL=http://127.0.0.1:8000 SPOLIA_KEY=spk_... python examples/post_find_follow.py
"""

import os
from datetime import date, timedelta
from typing import TypeVar
from uuid import uuid4

import httpx
from spolia_client import AuthenticatedClient
from spolia_client.api.changes import list_changes
from spolia_client.api.lots import create_lot
from spolia_client.api.matches import search_lots
from spolia_client.models import (
    Availability,
    ChangePage,
    Location,
    MatchPage,
    NewLot,
    OwnLot,
    Problem,
    Quantity,
    Unit,
)

LONGEST_WAIT_S = 25
TEN_MINUTES_OF_WAITS = 24

Answer = TypeVar("Answer", OwnLot, MatchPage, ChangePage)


def main() -> None:
    patient = httpx.Timeout(LONGEST_WAIT_S + 10)  # longer than the gateway lets us wait for news
    with AuthenticatedClient(
        os.environ["SPOLIA_URL"], os.environ["SPOLIA_KEY"], timeout=patient, raise_on_unexpected_status=True
    ) as client:
        now = up_to_now(client)
        lot, written = post(client)
        print(f"Posted {lot.title}: {lot.quantity.value:g} {lot.quantity.unit}, {lot.status}")
        find(client, lot, written)
        follow(client, lot, now)


def up_to_now(client: AuthenticatedClient) -> str:
    """Read all that is published, page by page: a copy would be made of it. What is given back is where news begins."""
    page = good(list_changes.sync(client=client))
    while page.more:
        page = good(list_changes.sync(client=client, after=page.next_))
    return page.next_


def post(client: AuthenticatedClient) -> tuple[OwnLot, str]:
    """The lot, and the token of the write. Sent again under the same key after a broken connection, it is done only once."""
    offer = NewLot(
        title="Eiken plankenvloer, geschuurd",
        quantity=Quantity(40, Unit.M2),
        location=Location(postal_code="2800"),
        available=Availability(date.today() + timedelta(days=30), date.today() + timedelta(days=60)),
    )
    answer = create_lot.sync_detailed(client=client, body=offer, idempotency_key=str(uuid4()))
    return good(answer.parsed), answer.headers["spolia-written"]


def find(client: AuthenticatedClient, lot: OwnLot, written: str) -> None:
    """The search waits until it knows of what we have just written."""
    near = good(search_lots.sync(client=client, q="eiken vloer", postal_code="2800", radius_km=25, spolia_written=written))
    match = next(match for match in near.items if match.lot.id == lot.id)
    print(f"Found it with a score of {match.score:.2f}:")
    for reason in match.reasons:
        print(f"  {reason.component}: {reason.text}")


def follow(client: AuthenticatedClient, lot: OwnLot, after: str) -> None:
    """Wait for news, and go on from `next`; a copy would keep it with what it has taken in. This one stops when it hears of the lot."""
    for _ in range(TEN_MINUTES_OF_WAITS):
        page = good(list_changes.sync(client=client, after=after, wait=LONGEST_WAIT_S))
        for change in page.items:
            if change.subject == lot.id:
                print(f"Heard of it: {change.type_}, version {change.version}")
                return
        after = page.next_
    raise SystemExit("No news of it in ten minutes.")


def good(answer: Answer | Problem | None) -> Answer:
    """The answer, or an end with what the problem says."""
    match answer:
        case None:
            raise SystemExit("An answer that the contract does not know.")
        case Problem():
            raise SystemExit(f"{answer.code}: {answer.detail}")
        case _:
            return answer


if __name__ == "__main__":
    main()
