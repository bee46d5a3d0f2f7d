from enum import StrEnum


class Settler(StrEnum):
    ACOUSTIC_LABORATORY = "acoustic_laboratory"
    ASBESTOS_LABORATORY = "asbestos_laboratory"
    CHEMICAL_LABORATORY = "chemical_laboratory"
    FIRE_LABORATORY = "fire_laboratory"
    GLASS_INSPECTOR = "glass_inspector"
    HEATING_ENGINEER = "heating_engineer"
    INSPECTION = "inspection"
    MATERIALS_LABORATORY = "materials_laboratory"
    MEASUREMENT = "measurement"
    STRUCTURAL_ENGINEER = "structural_engineer"
    TIMBER_GRADER = "timber_grader"

    def __str__(self) -> str:
        return str(self.value)
