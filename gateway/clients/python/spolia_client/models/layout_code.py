from enum import StrEnum


class LayoutCode(StrEnum):
    DEMOLITION_PLAN = "demolition_plan"
    MADASTER = "madaster"
    RECLAMATION_AUDIT = "reclamation_audit"
    RESOURCE_DIAGNOSIS = "resource_diagnosis"
    STOCK_LIST = "stock_list"

    def __str__(self) -> str:
        return str(self.value)
