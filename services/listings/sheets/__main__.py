"""Opens a file that someone sent and tells its rows as lines of JSON: `python -m services.listings.sheets OPTIONS < FILE`.

A process of its own, with bounded memory and without a way to the database: whatever a file does to its reader, it does here.
"""

import resource
import sys
from typing import BinaryIO

import orjson

from services.listings.sheets.limits import MEMORY
from services.listings.sheets.telling import Options, told
from services.listings.sheets.unreadable import NoTable


def main() -> int:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    options = Options(**orjson.loads(sys.argv[1]))
    try:
        for line in told(sys.stdin.buffer, options):
            _say(sys.stdout.buffer, line)
    except NoTable as no:
        _say(sys.stdout.buffer, {"fault": no.code, "words": no.words})
    except MemoryError:
        _say(sys.stdout.buffer, {"fault": "too_large_inside", "words": {"limit": str(MEMORY // 10**6)}})
    except BrokenPipeError:  # nobody listens any more
        return 1
    except BaseException as panic:  # noqa: BLE001 - what the reader, which is Rust, panics at is no Exception
        _say(sys.stdout.buffer, {"fault": "corrupt", "words": {"told": type(panic).__name__}})
    return 0


def _say(out: BinaryIO, line: object) -> None:
    out.write(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE))


if __name__ == "__main__":
    sys.exit(main())
