"""What the gateway's own routes answer beside their body, for the document."""

from typing import Any, Final

Answers = dict[int | str, dict[str, Any]]

_TEXT: Final = {"schema": {"type": "string"}}
ETAG: Final = {"ETag": {"description": "The version, for `If-Match`.", **_TEXT}}
LOCATION: Final = {"Location": {"description": "Where it is from now on.", **_TEXT}}
LINK: Final = {"Link": {"description": 'The next page, `rel="next"`.', **_TEXT}}

MISSING: Final[Answers] = {404: {"description": "There is none of this id, or none of yours."}}
TAKEN: Final[Answers] = {409: {"description": "Another organization has this name or number."}}
EDITED: Final[Answers] = {
    **MISSING,
    412: {"description": "It has changed since the version that `If-Match` names."},
    428: {"description": "`If-Match` is missing."},
}
