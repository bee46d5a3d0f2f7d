from enum import StrEnum


class PaperKind(StrEnum):
    ASBESTOS_ATTEST_NONDESTRUCTIVE = "asbestos_attest_nondestructive"
    CONFORMVERKLARING = "conformverklaring"
    CONTROLEVERSLAG = "controleverslag"
    DEMOLITION_PLAN = "demolition_plan"
    DESTRUCTIVE_INVENTORY = "destructive_inventory"
    LAB_ANALYSIS = "lab_analysis"
    OTHER = "other"
    PERMIT = "permit"
    SLOOPATTEST = "sloopattest"
    VERWERKINGSTOELATING = "verwerkingstoelating"

    def __str__(self) -> str:
        return str(self.value)
