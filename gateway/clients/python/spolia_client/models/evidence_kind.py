from enum import StrEnum


class EvidenceKind(StrEnum):
    ASBESTOS_ATTEST_NONDESTRUCTIVE = "asbestos_attest_nondestructive"
    DECLARATION_OF_PERFORMANCE = "declaration_of_performance"
    DEMOLITION_PLAN = "demolition_plan"
    DESTRUCTIVE_INVENTORY = "destructive_inventory"
    GRONDSTOFVERKLARING = "grondstofverklaring"
    LAB_ANALYSIS = "lab_analysis"
    OTHER = "other"
    PHOTOGRAPHS = "photographs"

    def __str__(self) -> str:
        return str(self.value)
