"""The committed clients are those of the contract, and the contract is as spectral would have it."""

import json
import subprocess
from filecmp import cmpfiles, dircmp
from pathlib import Path

import pytest

from scripts.clients import CONTRACT, PYTHON, TYPESCRIPT, generate, lint, tool

pytestmark = pytest.mark.skipif(
    not (TYPESCRIPT / "node_modules" / ".bin").is_dir(), reason="npm's packages are not here: `make clients` or `make test` fetches them"
)
BESIDE_IT = ["__pycache__", ".ruff_cache"]


def differing(left: Path, right: Path) -> list[str]:
    """Files that only one has, or that are not the same in both."""
    compared = dircmp(left, right, ignore=BESIDE_IT)
    _, other, unread = cmpfiles(left, right, compared.common_files, shallow=False)
    own = [*compared.left_only, *compared.right_only, *other, *unread]
    return own + [f"{name}/{path}" for name in compared.common_dirs for path in differing(left / name, right / name)]


def test_the_committed_clients_are_what_the_contract_gives(tmp_path: Path) -> None:
    generate(tmp_path / "spolia_client", tmp_path / "src")
    assert differing(PYTHON / "spolia_client", tmp_path / "spolia_client") == [], "run `make clients`"
    assert differing(TYPESCRIPT / "src", tmp_path / "src") == [], "run `make clients`"


def test_the_typescript_client_and_its_example_are_sound() -> None:
    tool("tsc", "--noEmit")


def test_spectral_would_find_an_operation_without_words(tmp_path: Path) -> None:
    document = json.loads(CONTRACT.read_bytes())
    del document["paths"]["/v1/lots"]["post"]["description"]
    (tmp_path / "openapi.json").write_text(json.dumps(document))
    with pytest.raises(subprocess.CalledProcessError):
        lint(tmp_path / "openapi.json")


def test_npm_is_asked_for_nothing_but_what_the_lock_file_names_and_only_of_the_public_registry() -> None:
    packages = json.loads((TYPESCRIPT / "package-lock.json").read_bytes())["packages"]
    fetched = [package for name, package in packages.items() if name]
    assert all(package.get("resolved", "https://registry.npmjs.org/").startswith("https://registry.npmjs.org/") for package in fetched)
    assert all("integrity" in package for package in fetched)
