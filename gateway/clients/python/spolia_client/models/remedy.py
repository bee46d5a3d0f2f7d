from enum import StrEnum


class Remedy(StrEnum):
    ARRANGE = "arrange"
    ASK = "ask"
    BULK = "bulk"
    CLEAN = "clean"
    DOCUMENT = "document"
    DRY = "dry"
    MEASURE = "measure"
    PACK = "pack"
    SORT = "sort"
    SPLIT = "split"
    STATE = "state"
    TEST = "test"

    def __str__(self) -> str:
        return str(self.value)
