from enum import StrEnum


class EvaluatedRuleVerdictOutcome(StrEnum):
    FAIL = "fail"
    PASS = "pass"
    UNKNOWN = "unknown"

    def __str__(self) -> str:
        return str(self.value)
