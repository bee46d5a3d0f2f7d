from enum import StrEnum


class Fate(StrEnum):
    CLOSED_LOOP_RECYCLING = "closed_loop_recycling"
    CRUSHER = "crusher"
    DISPOSAL = "disposal"
    OPEN_LOOP_RECYCLING = "open_loop_recycling"
    PREPARING_FOR_REUSE = "preparing_for_reuse"
    REUSE = "reuse"

    def __str__(self) -> str:
        return str(self.value)
