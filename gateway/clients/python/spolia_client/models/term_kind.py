from enum import StrEnum


class TermKind(StrEnum):
    ATTACHMENT = "attachment"
    CERTIFICATE = "certificate"
    COMPONENT = "component"
    DELIVERY_MODE = "delivery_mode"
    DOCUMENT = "document"
    ORIGIN = "origin"
    PACKAGING = "packaging"
    PROPERTY = "property"
    SUBSTANCE = "substance"

    def __str__(self) -> str:
        return str(self.value)
