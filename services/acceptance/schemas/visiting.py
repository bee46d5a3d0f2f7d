"""What a visitor of a site must know: when, who, how much, in what."""

from typing import Annotated, Self

from pydantic import AfterValidator, BaseModel, Field, model_validator
from pydantic_core import PydanticCustomError

from services.acceptance.domain.opening import HoursMalformed, read_hours
from services.acceptance.domain.site import Period, Quota, Vehicle
from services.acceptance.schemas.parts import Part, unplaced
from services.kernel.quantity import LARGEST, Quantity, Unit
from services.kit.scalars import Number
from services.vocabulary.places import UnknownPlace, gazetteer


def _read(hours: str) -> str:
    try:
        read_hours(hours)
    except HoursMalformed as malformed:
        raise PydanticCustomError("hours_malformed", "{part} is not read", {"part": malformed.part}) from malformed
    return " ".join(hours.split())


def _refnis(name: str) -> str:
    """The municipality's code, of its code or its name."""
    if name in gazetteer().municipalities:
        return name
    try:
        return gazetteer().by_municipality(name).municipality.refnis
    except UnknownPlace as unknown:
        raise unplaced(unknown) from unknown


OpenHours = Annotated[
    str,
    Field(
        min_length=1,
        max_length=300,
        description="In the syntax of OpenStreetMap's opening_hours: days and times, or `off`, separated by `;`. Seasons are not read.",
        examples=["Mo-Fr 07:00-12:00,13:00-16:00; Sa 08:00-12:00; PH off"],
    ),
    AfterValidator(_read),
]
Residents = Annotated[
    tuple[Annotated[str, Field(min_length=1, max_length=100), AfterValidator(_refnis)], ...],
    AfterValidator(lambda codes: tuple(dict.fromkeys(codes))),
    Field(max_length=600, description="Municipalities of Belgium, by name or REFNIS code, whose residents may come; left out, everyone's."),
]
Limit = Annotated[Number | None, Field(gt=0, le=200)]


class MunicipalityOut(BaseModel):
    """A municipality of Belgium."""

    refnis: Annotated[str, Field(description="Its code (Statbel).")]
    name: Annotated[str, Field(description="As it is called locally.")]

    @classmethod
    def of(cls, refnis: str) -> Self:
        return cls(refnis=refnis, name=gazetteer().municipalities[refnis].local_name)


class QuotaBody(Part):
    """How much is taken at most in a period: of one visitor, or of all together where it is `shared`."""

    value: Annotated[Number, Field(gt=0, le=float(LARGEST), examples=[2])]
    unit: Unit
    per: Period
    shared: bool = False

    def meant(self) -> Quota:
        return Quota(Quantity(self.value, self.unit), self.per, self.shared)

    @classmethod
    def of(cls, quota: Quota) -> Self:
        return cls(value=quota.quantity.value, unit=quota.quantity.unit, per=quota.per, shared=quota.shared)


class VehicleBody(Part):
    """The largest vehicle that gets in: permitted mass in tonnes, length and height in metres; at least one of them."""

    tonnes: Limit = None
    length_m: Limit = None
    height_m: Limit = None

    @model_validator(mode="after")
    def _limits_something(self) -> Self:
        if self.tonnes is None and self.length_m is None and self.height_m is None:
            raise PydanticCustomError("vehicle_unclear", "give tonnes, length_m or height_m")
        return self

    def meant(self) -> Vehicle:
        return Vehicle(self.tonnes, self.length_m, self.height_m)

    @classmethod
    def of(cls, vehicle: Vehicle) -> Self:
        return cls(tonnes=vehicle.tonnes, length_m=vehicle.length_m, height_m=vehicle.height_m)
