"""What a feed tells, as values and as CloudEvents."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self
from uuid import UUID

from pydantic import BaseModel, Field

from services.kernel.identity import OrganizationId


@dataclass(frozen=True, slots=True)
class Event:
    """The state of one subject from now on; `data` is None once it is no longer published (a tombstone).

    `public`: everyone may hear that this happened, since everyone may see the subject now, or could until now.
    `parties`: the organizations that alone may hear of it, where there are such. `owner`: whose the subject is.
    """

    type: str
    subject: UUID
    version: int
    data: dict[str, Any] | None
    public: bool = True
    owner: UUID | None = None
    parties: tuple[UUID, ...] | None = None


@dataclass(frozen=True, slots=True)
class Portion:
    """What of a snapshot is asked for: these kinds of subjects or those that all services may know, of one owner or of all.

    `reader`: the organization that it is for; what only its parties may know is told to no other. `part`: of what is the reader's
    own only what belongs to this, by the reader's name for it.
    """

    kinds: frozenset[str] | None
    owner: UUID | None
    reader: OrganizationId
    part: str | None = None

    def has(self, kind: str, *, private: bool = False) -> bool:
        """Whether this kind is asked for; one that only parties know must be named."""
        return not private if self.kinds is None else kind in self.kinds


@dataclass(frozen=True, slots=True)
class Change:
    """An event in its place: positions rise by one and are never given twice. `current`: no later one tells of its subject."""

    position: int
    id: UUID
    at: datetime
    event: Event
    request_id: str | None = None
    current: bool = True
    traceparent: str | None = None


class ChangeOut(BaseModel):
    """A change as a CloudEvent (1.0, JSON)."""

    specversion: str = "1.0"
    id: UUID
    source: str = Field(examples=["/listings"])
    type: str = Field(examples=["lot.changed.v1"])
    subject: UUID
    time: datetime
    datacontenttype: str = "application/json"
    position: int
    version: int = Field(description="Version of the subject; older ones than what you hold are to be ignored.")
    requestid: str | None = None
    traceparent: str | None = Field(None, description="The span that caused it: CloudEvents' distributed tracing extension.")
    public: bool = Field(True, description="Whether everyone may hear that this happened.")
    owner: UUID | None = Field(None, description="The organization whose the subject is.")
    parties: tuple[UUID, ...] | None = Field(None, description="The organizations that alone may hear of it; null: see `public`.")
    current: bool = Field(True, description="Whether no later change tells of this subject.")
    data: dict[str, Any] | None = Field(description="The whole published state; null when it is no longer published.")

    @classmethod
    def of(cls, change: Change, source: str) -> Self:
        event = change.event
        return cls(
            id=change.id,
            source=source,
            type=event.type,
            subject=event.subject,
            time=change.at,
            position=change.position,
            version=event.version,
            requestid=change.request_id,
            traceparent=change.traceparent,
            public=event.public,
            owner=event.owner,
            parties=event.parties,
            current=change.current,
            data=event.data,
        )

    def change(self) -> Change:
        event = Event(self.type, self.subject, self.version, self.data, self.public, self.owner, self.parties)
        return Change(self.position, self.id, self.time, event, self.requestid, self.current, self.traceparent)


class Changes(BaseModel):
    """Some changes in order, and how far the feed goes."""

    items: list[ChangeOut]
    head: int = Field(description="Position of the feed's last change.")


class Snapshot(BaseModel):
    """A page of all that is published now. Follow from the `position` of the first page, ignoring older versions."""

    position: int
    items: list["StateOut"]
    next: UUID | None = Field(description="Ask for the next page with `after`; null on the last.")


class StateOut(BaseModel):
    """The published state of one subject."""

    type: str
    subject: UUID
    version: int
    owner: UUID | None = None
    parties: tuple[UUID, ...] | None = None
    data: dict[str, Any]

    @classmethod
    def of(cls, state: Event) -> Self:
        told = {"owner": state.owner, "parties": state.parties, "data": state.data or {}}
        return cls(type=state.type, subject=state.subject, version=state.version, **told)
