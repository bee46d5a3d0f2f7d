"""What a route may ask for, as types."""

from typing import Annotated

from fastapi import Depends, Path, Request

from gateway.store.work import GatewayWork
from gateway.use_cases.changes import Feeds
from gateway.use_cases.keyring import Keyring
from services.kernel.identity import Actor, KeyId, OrganizationId, Scope
from services.kit.parameters import Anyone, holder


async def _work(request: Request, actor: Anyone) -> GatewayWork:
    return GatewayWork(request.app.state.database.sessions, actor.organization_id if actor else None)


async def _feeds(request: Request) -> Feeds:
    feeds: Feeds = request.app.state.feeds
    return feeds


async def _keyring(request: Request) -> Keyring:
    keyring: Keyring = request.app.state.keyring
    return keyring


Work = Annotated[GatewayWork, Depends(_work)]
Following = Annotated[Feeds, Depends(_feeds)]
Ring = Annotated[Keyring, Depends(_keyring)]
OrganizationPath = Annotated[OrganizationId, Path(description="The organization's id.")]
KeyPath = Annotated[KeyId, Path(description="The key's id.")]
Registrar = Annotated[Actor, holder(Scope.ORGANIZATIONS_MANAGE)]
KeyHolder = Annotated[Actor, holder(Scope.KEYS_MANAGE)]
Signed = Annotated[Actor, holder(Scope.LOTS_READ)]
"""Any key: every role may read lots."""
