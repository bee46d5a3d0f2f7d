"""Where Spolia listens and whose key is used: as told, else of the instance that runs from the state folder."""

from collections.abc import Sequence

from gateway.cli.failures import USAGE, Failure
from gateway.cli.home import home
from services.kernel.identity import Role


def access(url: str | None, key: str | None, roles: Sequence[Role]) -> tuple[str, str]:
    """The address and a key; `Failure` with what to do where one of them is not known."""
    known = home().keys()
    base_url = where(url)
    kept = next((known.keys[role] for role in roles if role in known.keys), None) if known and not url else None
    if not (secret := key or kept):
        raise Failure("No key: give --key or SPOLIA_KEY. `spolia keys create --organization NAME --role ROLE` prints one.", USAGE)
    return base_url, secret


def where(url: str | None) -> str:
    """The address of the API."""
    if url:
        return url.rstrip("/")
    if known := home().keys():
        return known.base_url
    raise Failure(f"No Spolia runs from {home().path}: start one with `spolia up`, or name one with --url or SPOLIA_URL.", USAGE)
