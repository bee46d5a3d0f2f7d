"""Keeping the committed document true: `python -m gateway.document` writes it.

`--check` fails when it no longer holds. `--compatible` fails when a client of the released contract would break, and says by what;
`gateway/openapi.released.json` is what clients were built on, replaced only by a release: `--release`.
"""

import argparse
import sys

import orjson

from gateway.compatibility import breaking
from gateway.house import composed
from gateway.snapshot import PATH, RELEASED


def current() -> bytes:
    """The document of the code as it is, as a file; no database is asked."""
    return orjson.dumps(composed(), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    one = arguments.add_mutually_exclusive_group()
    one.add_argument("--check", action="store_true", help="write nothing; fail when the committed document differs")
    one.add_argument("--compatible", action="store_true", help="write nothing; fail when a client of the released contract breaks")
    one.add_argument("--release", action="store_true", help="what is committed is the contract from now on")
    asked = arguments.parse_args()
    if asked.check:
        return _refused(["it is not what the services say: run `make openapi` and commit it"] if PATH.read_bytes() != current() else [])
    if asked.compatible:
        return _refused(breaking(orjson.loads(RELEASED.read_bytes()), orjson.loads(current())))
    if asked.release:
        RELEASED.write_bytes(PATH.read_bytes())
    else:
        PATH.write_bytes(current())
    return 0


def _refused(reasons: list[str]) -> int:
    sys.stderr.writelines(f"gateway/openapi.json: {reason}\n" for reason in reasons)
    return 1 if reasons else 0


if __name__ == "__main__":
    sys.exit(main())
