from enum import StrEnum


class Service(StrEnum):
    CLEANING = "cleaning"
    DISMANTLING = "dismantling"
    RESALE = "resale"
    STORAGE = "storage"
    TESTING = "testing"
    TRANSPORT = "transport"

    def __str__(self) -> str:
        return str(self.value)
