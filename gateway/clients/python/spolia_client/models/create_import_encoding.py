from enum import StrEnum


class CreateImportEncoding(StrEnum):
    CP1252 = "cp1252"
    CP850 = "cp850"
    ISO8859_15 = "iso8859-15"
    MAC_ROMAN = "mac-roman"
    UTF_16 = "utf-16"
    UTF_8 = "utf-8"

    def __str__(self) -> str:
        return str(self.value)
