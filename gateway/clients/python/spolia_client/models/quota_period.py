from enum import StrEnum


class QuotaPeriod(StrEnum):
    DAY = "day"
    MONTH = "month"
    VISIT = "visit"
    WEEK = "week"
    YEAR = "year"

    def __str__(self) -> str:
        return str(self.value)
