from enum import StrEnum


class Wished(StrEnum):
    ONE_REMEDY_AWAY = "one_remedy_away"
    PASS = "pass"

    def __str__(self) -> str:
        return str(self.value)
