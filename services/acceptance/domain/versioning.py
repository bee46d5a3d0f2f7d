"""What becomes of a programme: drafts that come and go, versions that bind, and who stands for them."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from services.acceptance.domain.criteria import Criteria
from services.acceptance.domain.drafting import sound, takes_over
from services.acceptance.domain.programme import Programme, Stage, Version
from services.acceptance.domain.programme_errors import (
    EndRefused,
    ProgrammeConfirmed,
    ProgrammeStale,
    TooManyVersions,
    VersionNotFound,
    VersionNotPublished,
    VersionPublished,
)
from services.kernel.identity import OrganizationId, VersionId

MOST_VERSIONS: Final = 100
"""A programme is told as a whole; criteria that change every month make so many in eight years."""

Change = Callable[[Programme], Programme]
"""What a change makes of a programme; the version that is its ETag is not its affair."""


def expect(programme: Programme, version: int) -> None:
    if programme.version != version:
        raise ProgrammeStale(programme.id, expected=version, actual=programme.version)


def changed(programme: Programme, change: Change) -> Programme:
    """The programme after a change: a new version of it, unless nothing is different."""
    after = change(programme)
    return programme if after == programme else replace(after, version=programme.version + 1)


def version_of(programme: Programme, number: int) -> Version:
    for version in programme.versions:
        if version.number == number:
            return version
    raise VersionNotFound(number)


def drafted(version_id: VersionId, criteria: Criteria, valid_from: dt.date, valid_until: dt.date | None, today: dt.date) -> Change:
    """One draft more, under the next number."""

    def change(programme: Programme) -> Programme:
        if len(programme.versions) >= MOST_VERSIONS:
            raise TooManyVersions(MOST_VERSIONS)
        number = max((version.number for version in programme.versions), default=0) + 1
        draft = sound(Version(version_id, number, criteria, valid_from, valid_until), programme, today)
        return replace(programme, versions=(*programme.versions, draft))

    return change


def restated(number: int, criteria: Criteria, valid_from: dt.date, valid_until: dt.date | None, today: dt.date) -> Change:
    """A draft as it is stated now."""

    def change(programme: Programme) -> Programme:
        draft = replace(_draft(programme, number), criteria=criteria, valid_from=valid_from, valid_until=valid_until)
        return _with(programme, sound(draft, programme, today))

    return change


def dropped(number: int) -> Change:
    """One draft less."""

    def change(programme: Programme) -> Programme:
        gone = _draft(programme, number)
        return replace(programme, versions=tuple(version for version in programme.versions if version is not gone))

    return change


def published(number: int, now: dt.datetime, today: dt.date) -> Change:
    """A draft that binds from now on; the version that held until further notice ends the day before it begins."""

    def change(programme: Programme) -> Programme:
        draft = sound(_draft(programme, number), programme, today)
        binding = replace(draft, stage=Stage.PUBLISHED, published_at=now)
        versions = (_ended_by(draft, version) for version in programme.versions)
        return _with(replace(programme, versions=tuple(versions)), binding)

    return change


def ended(number: int, last_day: dt.date, today: dt.date) -> Change:
    """A published version that holds until this day and no longer."""

    def change(programme: Programme) -> Programme:
        version = version_of(programme, number)
        if version.stage is not Stage.PUBLISHED:
            raise VersionNotPublished(number)
        earliest = max(today, version.valid_from)
        if not earliest <= last_day <= (version.valid_until or dt.date.max):
            raise EndRefused(earliest, version.valid_until)
        return _with(programme, replace(version, valid_until=last_day))

    return change


def claimed(by: OrganizationId) -> Change:
    """The receiver's organization stands for what another transcribed, and keeps it from now on, drafts and all."""

    def change(programme: Programme) -> Programme:
        if programme.confirmed:
            raise ProgrammeConfirmed
        return replace(programme, organization_id=by, transcription=None)

    return change


def _draft(programme: Programme, number: int) -> Version:
    version = version_of(programme, number)
    if version.stage is Stage.PUBLISHED:
        raise VersionPublished(number)
    return version


def _with(programme: Programme, version: Version) -> Programme:
    """With this version in the place of the one that has its number."""
    return replace(programme, versions=tuple(version if one.number == version.number else one for one in programme.versions))


def _ended_by(later: Version, version: Version) -> Version:
    if version.stage is Stage.PUBLISHED and takes_over(later, version):
        return replace(version, valid_until=later.valid_from - dt.timedelta(days=1))
    return version
