from enum import StrEnum


class RecordFormat(StrEnum):
    HTML = "html"
    JSON = "json"
    XLSX = "xlsx"

    def __str__(self) -> str:
        return str(self.value)
