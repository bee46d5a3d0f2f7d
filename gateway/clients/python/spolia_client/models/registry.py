from enum import StrEnum


class Registry(StrEnum):
    ADRESSENREGISTER = "adressenregister"
    BEST = "best"
    GEBOUWENREGISTER = "gebouwenregister"
    ICAR = "icar"
    URBIS = "urbis"

    def __str__(self) -> str:
        return str(self.value)
