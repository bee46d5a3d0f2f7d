from enum import StrEnum


class DocumentKind(StrEnum):
    CERTIFICATE = "certificate"
    DRAWING = "drawing"
    OTHER = "other"
    PHOTOGRAPH = "photograph"
    REPORT = "report"
    SURVEY = "survey"

    def __str__(self) -> str:
        return str(self.value)
