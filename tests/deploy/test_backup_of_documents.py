"""`spolia backup` and `spolia restore` bring documents back with the rows that tell of them."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from deploy.account import place
from deploy.prefix import at_hand
from deploy.templates import clone
from services.kernel.identity import Role
from tests.conftest import PASSWORDS, ROOT, SECRET, AsApp
from tests.household import Household, household
from tests.listings.offers import a_body
from tests.listings.papers import A_PDF, a_photograph

OWNER = "Sloopwerken Peeters"


@pytest.fixture
def spolia(own_database: str, tmp_path: Path):
    """The command, for an installation whose state folder is `tmp_path / "home"`."""
    home = tmp_path / "home"
    home.mkdir()
    (home / "secrets.json").write_text(json.dumps({"identity_secret": SECRET, "passwords": PASSWORDS}))
    found = at_hand(place(ROOT / ".spolia-test"))
    programs = {"PATH": f"{found[0].bin}{os.pathsep}{os.environ['PATH']}", **found[0].environment} if found else {}
    here = {"SPOLIA_HOME": str(home), "SPOLIA_DATABASE_URL": own_database}
    known = {name: value for name, value in os.environ.items() if not name.startswith("SPOLIA_")} | programs | here

    def run(*arguments: str) -> None:
        command = [sys.executable, "-c", "from gateway.cli import main; main()", *arguments]
        done = subprocess.run(command, env=known, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr

    return run


async def kept(house: Household, about: dict[str, str], content: bytes) -> str:
    key = await house.key(OWNER, Role.DEMOLISHER)
    answer = await house.call("POST", "/v1/documents", key, data=about, files={"file": ("file", content)})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


async def served(house: Household, documents: list[str]) -> list[Any]:
    """All that there is of these documents."""
    key = await house.key(OWNER, Role.DEMOLISHER)
    told = [(await house.call("GET", f"/v1/documents/{one}", key)).json() for one in documents]
    contents = [(await house.call("GET", f"/v1/documents/{one}/content", key)).content for one in documents]
    return [*told, *contents, (await house.call("GET", f"/v1/documents/{documents[0]}/thumbnail", key)).content]


async def test_documents_that_were_destroyed_are_back_to_the_byte(administrator, own_database, as_app: AsApp, spolia, tmp_path) -> None:
    files, file = tmp_path / "home" / "files", tmp_path / "spolia.backup"
    async with household(own_database, as_app, files.as_uri()) as house:
        lot = (await house.call("POST", "/v1/lots", await house.key(OWNER, Role.DEMOLISHER), json=a_body())).json()["id"]
        about = {"lot_id": lot, "visibility": "public"}
        documents = [
            await kept(house, {"kind": "photograph", **about}, a_photograph()),
            await kept(house, {"kind": "certificate", **about}, A_PDF),
        ]
        before = await served(house, documents)
    assert a_photograph() not in before
    assert A_PDF in before

    spolia("backup", str(file))
    clone(administrator, "template1", own_database.split("?", maxsplit=1)[0].rpartition("/")[2])
    shutil.rmtree(files)
    spolia("restore", str(file))

    async with household(own_database, as_app, files.as_uri()) as house:
        key = await house.key(OWNER, Role.DEMOLISHER)
        assert await served(house, documents) == before
        seen = (await house.call("GET", f"/v1/lots/{lot}/documents", key)).json()["items"]
        assert {one["id"] for one in seen} == {*documents}
