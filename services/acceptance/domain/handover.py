"""Handing over a receiver: its keeper names the organization that it is, and that one takes it over."""

import datetime as dt
from dataclasses import dataclass, replace

from services.acceptance.domain.errors import AcceptanceError
from services.acceptance.domain.programme import Programme
from services.acceptance.domain.receiver import Receiver, Revision
from services.acceptance.domain.versioning import Change
from services.kernel.identity import HandoverId, OrganizationId, ReceiverId


@dataclass(frozen=True, slots=True)
class Handover:
    """An open one: it ends when it is taken, or when either of the two takes it back."""

    id: HandoverId
    receiver_id: ReceiverId
    by: OrganizationId
    to: OrganizationId
    offered_at: dt.datetime
    version: int = 1


@dataclass(eq=False)
class HandoverNotFound(AcceptanceError):
    """The receiver is offered to nobody, or neither by nor to the asker."""

    receiver_id: ReceiverId


class HandoverToOneself(AcceptanceError):
    """Who keeps a receiver has it already."""


@dataclass(eq=False)
class ReceiverUnconfirmed(AcceptanceError):
    """Who wrote a receiver down for another does not stand for its criteria."""

    receiver_id: ReceiverId


def offered(receiver: Receiver, to: OrganizationId, now: dt.datetime, earlier: Handover | None, handover_id: HandoverId) -> Handover:
    """The receiver for this organization to take; an offer to another is over with it."""
    if to == receiver.organization_id:
        raise HandoverToOneself
    if earlier is not None:
        return replace(earlier, to=to, offered_at=now, version=earlier.version + 1)
    return Handover(handover_id, receiver.id, receiver.organization_id, to, now)


def taken(handover: Handover) -> Revision:
    """The receiver with its sites is the one's that it was offered to, which stands for it from now on."""

    def revise(receiver: Receiver) -> Receiver:
        return replace(receiver, organization_id=handover.to, transcription=None)

    return revise


def kept_by(organization: OrganizationId) -> Change:
    """What the former keeper stated in its own name goes over with the receiver; transcriptions are claimed one by one."""

    def change(programme: Programme) -> Programme:
        return replace(programme, organization_id=organization)

    return change
