"""Keeping the committed document true: `python -m gateway.document` writes it, `--check` fails when it no longer holds."""

import argparse
import sys

import orjson

from gateway.composition import compose
from gateway.house import described
from gateway.snapshot import PATH


def current() -> bytes:
    """The document of the code as it is, as a file; no database is asked."""
    document = compose({name: app.openapi() for name, app in described().items()})
    return orjson.dumps(document, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--check", action="store_true", help="write nothing; fail when the committed document differs")
    document = current()
    if not arguments.parse_args().check:
        PATH.write_bytes(document)
    elif PATH.read_bytes() != document:
        sys.stderr.write("gateway/openapi.json is not what the services say: run `python -m gateway.document` and commit it.\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
