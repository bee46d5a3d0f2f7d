"""The worked examples of the generated clients do what they say, against what is served."""

import asyncio
import os
import re
import sys
from pathlib import Path
from typing import Final

import pytest

from scripts.clients import NODE, PYTHON, TYPESCRIPT
from tests.clients.conftest import Installation
from tests.patience import PATIENCE_S

SAID: Final = r"""Posted Eiken plankenvloer, geschuurd: 40 m2, published
Found it with a score of [01]\.\d\d:
(  \w+: .+
)+Heard of it: lot\.changed\.v1, version 1
"""
EXAMPLES: Final = {
    "python": (sys.executable, PYTHON, "examples/post_find_follow.py"),
    "typescript": (NODE, TYPESCRIPT, "examples/post-find-follow.ts"),
}


async def run(program: str | Path, where: Path, script: str, **environment: str) -> tuple[str, str]:
    told = {**os.environ, "PYTHONPATH": ".", "NODE_NO_WARNINGS": "1", **environment}
    running = await asyncio.create_subprocess_exec(
        program, script, cwd=where, env=told, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    said, complained = await asyncio.wait_for(running.communicate(), PATIENCE_S)
    return said.decode(), complained.decode()


@pytest.mark.parametrize(("program", "where", "script"), EXAMPLES.values(), ids=EXAMPLES)
async def test_an_example_posts_finds_and_hears_of_a_lot(installation: Installation, program, where, script) -> None:
    said, complained = await run(program, where, script, SPOLIA_URL=installation.url, SPOLIA_KEY=installation.key)
    assert re.fullmatch(SAID, said), said + complained
    assert not complained


@pytest.mark.parametrize(("program", "where", "script"), EXAMPLES.values(), ids=EXAMPLES)
async def test_a_problem_ends_an_example_with_its_code(installation: Installation, program, where, script) -> None:
    said, complained = await run(program, where, script, SPOLIA_URL=installation.url, SPOLIA_KEY="spk_nobodys")
    assert not said
    assert "unauthorized" in complained
