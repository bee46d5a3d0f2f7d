"""The same over S3: a server that others run too (rclone's), with its own check of signatures, beside the tests."""

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import httpx
import pytest

from services.kit.testing import served
from services.listings.app import create_app
from services.listings.domain.document_errors import FileMissing, FilesUnavailable
from services.listings.settings import Settings
from services.listings.store.files import FileStore
from tests.conftest import SECRET
from tests.listings.conftest import Caller
from tests.listings.papers import A_PDF, a_photograph

BUCKET = "spolia-tests"
KEY = {"AWS_ACCESS_KEY_ID": "tests", "AWS_SECRET_ACCESS_KEY": "only-for-tests", "AWS_REGION": "eu"}


def rclone() -> str:
    """Beside the tests' own Python, or the system's."""
    beside = Path(sys.executable).with_name("rclone")
    found = str(beside) if beside.exists() else shutil.which("rclone")
    if found is None:
        pytest.skip("no rclone here")
    return found


def a_free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def answers(url: str) -> bool:
    try:
        return bool(httpx.get(url).status_code)
    except httpx.TransportError:
        return False


@pytest.fixture(scope="module")
def s3(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of an S3 server with one bucket, as the environment tells it to obstore."""
    folder = tmp_path_factory.mktemp("s3")
    (folder / BUCKET).mkdir()
    endpoint = f"http://127.0.0.1:{a_free_port()}"
    key = f"{KEY['AWS_ACCESS_KEY_ID']},{KEY['AWS_SECRET_ACCESS_KEY']}"
    command = [rclone(), "serve", "s3", "--config", "/dev/null", "--addr", endpoint.removeprefix("http://"), "--auth-key", key, str(folder)]
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    while not answers(endpoint):
        assert server.poll() is None, "the S3 server has ended"
        time.sleep(0.05)
    with pytest.MonkeyPatch.context() as environment:
        for name, value in (KEY | {"AWS_ENDPOINT_URL": endpoint, "AWS_ALLOW_HTTP": "true"}).items():
            environment.setenv(name, value)
        yield endpoint
    server.terminate()
    server.wait()


@pytest.fixture
async def on_s3(s3, database, as_app):
    """Listings with its files there."""
    told = Settings(database_url=as_app(database, "listings"), identity_secret=SECRET, files_url=f"s3://{BUCKET}/files")
    async with served(create_app(told)) as client:
        yield client


async def test_documents_are_kept_and_read_and_deleted_there(on_s3, owner):
    there = Caller(owner.actor, on_s3)
    form = {"kind": "photograph", "subject": "werf"}
    document = (await there("POST", "/v1/documents", data=form, files={"file": ("a.jpg", a_photograph())})).json()
    path = f"/v1/documents/{document['id']}"
    content = await there("GET", f"{path}/content")
    assert len(content.content) == document["file"]["size"]
    assert (await there("GET", f"{path}/thumbnail")).status_code == 200
    assert (await there("DELETE", path, version=1)).status_code == 204
    with pytest.raises(FileMissing):
        await FileStore.at(f"s3://{BUCKET}/files").read(f"documents/{document['organization_id']}/{document['id']}/file")


async def test_an_upload_goes_to_the_store_itself_by_an_address_that_it_checks(on_s3, owner, s3):
    there = Caller(owner.actor, on_s3)
    upload = (await there("POST", "/v1/documents/uploads", json={"kind": "report", "subject": str(uuid4())})).json()
    assert upload["url"].startswith(f"{s3}/{BUCKET}/files/incoming/{upload['id']}?")
    async with httpx.AsyncClient() as anyone:
        elsewhere = upload["url"].replace(upload["id"], str(uuid4()))
        assert (await anyone.put(elsewhere, content=A_PDF)).status_code == 403
        assert (await anyone.put(upload["url"], content=A_PDF)).is_success
    answer = await there("POST", upload["complete"])
    assert (answer.status_code, answer.json()["file"]["size"]) == (201, len(A_PDF))


async def test_what_is_sent_to_the_store_is_no_larger_than_is_kept(on_s3, owner):
    there = Caller(owner.actor, on_s3)
    upload = (await there("POST", "/v1/documents/uploads", json={"kind": "report", "subject": str(uuid4())})).json()
    async with httpx.AsyncClient() as anyone:
        assert (await anyone.put(upload["url"], content=A_PDF + bytes(25_000_001))).is_success
    assert (await there("POST", upload["complete"])).json()["code"] == "file_too_large"


async def test_a_store_that_refuses_us_is_told_as_unavailable_and_not_in_its_own_words(s3, monkeypatch):
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "not-the-one")
    with pytest.raises(FilesUnavailable):
        await FileStore.at(f"s3://{BUCKET}/files").put("a", b"b")
