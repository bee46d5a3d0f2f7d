"""One good call of every operation: the permission matrix makes it with every kind of key.

A new operation without an example here fails the matrix, so that none is forgotten.
"""

from typing import Final

from tests.contract.examples.acceptance import A_SITE, ACCEPTANCE, a_receiver
from tests.contract.examples.calls import OWNER, Call, Example
from tests.contract.examples.documents import DOCUMENTS
from tests.contract.examples.gateway import GATEWAY
from tests.contract.examples.hub import HUB
from tests.contract.examples.imports import IMPORTS
from tests.contract.examples.lots import A_WISH, LOTS
from tests.contract.examples.programmes import PROGRAMMES
from tests.contract.examples.projects import PROJECTS

__all__ = ["A_SITE", "A_WISH", "EXAMPLES", "OWNER", "Call", "Example", "a_receiver"]

EXAMPLES: Final[dict[str, Example]] = {**LOTS, **HUB, **IMPORTS, **PROJECTS, **DOCUMENTS, **ACCEPTANCE, **PROGRAMMES, **GATEWAY}
