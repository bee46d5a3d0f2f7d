"""What can be wrong when matches of a want or of a lot are asked. Facts only."""

from dataclasses import dataclass

from services.kernel.identity import LotId, WantId


@dataclass(eq=False)
class WantNotFound(Exception):
    """No such want is open, or it is not the asker's."""

    want_id: WantId


@dataclass(eq=False)
class LotNotFound(Exception):
    """No such lot can be had, or it is not the asker's."""

    lot_id: LotId
