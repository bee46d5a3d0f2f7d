from enum import StrEnum


class Role(StrEnum):
    ADMIN = "admin"
    AUTHORITY = "authority"
    BUYER = "buyer"
    DEMOLISHER = "demolisher"
    HUB = "hub"
    MANUFACTURER = "manufacturer"
    MATERIAL_MANAGER = "material_manager"

    def __str__(self) -> str:
        return str(self.value)
