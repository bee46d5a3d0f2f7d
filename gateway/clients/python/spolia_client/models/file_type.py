from enum import StrEnum


class FileType(StrEnum):
    APPLICATIONPDF = "application/pdf"
    APPLICATIONVND_OPENXMLFORMATS_OFFICEDOCUMENT_SPREADSHEETML_SHEET = (
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    )
    APPLICATIONX_STEP = "application/x-step"
    IMAGEJPEG = "image/jpeg"
    IMAGEPNG = "image/png"
    IMAGETIFF = "image/tiff"
    IMAGEWEBP = "image/webp"
    TEXTCSV = "text/csv"

    def __str__(self) -> str:
        return str(self.value)
