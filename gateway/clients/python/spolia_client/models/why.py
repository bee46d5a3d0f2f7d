from enum import StrEnum


class Why(StrEnum):
    CONTRADICTED = "contradicted"
    INCOMPLETE = "incomplete"
    MET = "met"
    NOT_CONVERTIBLE = "not_convertible"
    NOT_MET = "not_met"
    NOT_PROVED = "not_proved"
    NOT_STATED = "not_stated"
    NOT_SURE = "not_sure"
    OUT_OF_DATE = "out_of_date"

    def __str__(self) -> str:
        return str(self.value)
