from enum import StrEnum


class Stage(StrEnum):
    DESTRUCTIVE_SURVEY = "destructive_survey"
    DISMANTLED = "dismantled"
    QUICK_SCAN = "quick_scan"
    RECLAMATION_AUDIT = "reclamation_audit"

    def __str__(self) -> str:
        return str(self.value)
