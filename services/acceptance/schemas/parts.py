"""Parts of bodies, and the codes and places in them, refused where they stand."""

from typing import Annotated, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, field_validator, model_validator
from pydantic_core import PydanticCustomError

from services.acceptance.domain.place import HOME, Place, at_point, at_postal_code
from services.kernel.geography import Point, Precision
from services.vocabulary.errors import UnknownMaterial
from services.vocabulary.material import MaterialCode
from services.vocabulary.places import OutsideBelgium, UnknownPlace
from services.vocabulary.vocabulary import vocabulary

Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200, pattern=r"^[^\x00]*$")]
Note = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500, pattern=r"^[^\x00]*$")]


class Part(BaseModel):
    """A part of a body: nothing unknown in it."""

    model_config = ConfigDict(extra="forbid")


def _known(code: str) -> MaterialCode:
    try:
        return vocabulary().get(code).code
    except UnknownMaterial as unknown:
        nearest = ", ".join(unknown.nearest) or "-"
        raise PydanticCustomError(
            "material_unknown", "the vocabulary has no material {code}; nearest: {nearest}", {"code": code, "nearest": nearest}
        ) from unknown


Material = Annotated[
    str,
    Field(max_length=100, description="Code of the material vocabulary.", examples=["masonry.brick.facing"]),
    AfterValidator(_known),
]
"""A class of the vocabulary; an unknown code is refused with the nearest there are."""


def unplaced(error: UnknownPlace | OutsideBelgium) -> PydanticCustomError:
    """How it is told: the place that is none here, and those that look like it."""
    match error:
        case UnknownPlace(asked=asked, near=near):
            told = {"asked": asked, "nearest": ", ".join(near) or "-"}
        case OutsideBelgium(point=point):
            told = {"asked": f"[{point.lon}, {point.lat}]", "nearest": "-"}
    return PydanticCustomError("place_unknown", "{asked} is no place known here; nearest: {nearest}", told)


class SiteLocation(Part):
    """Where it is: a postal code of Belgium, or a point `[longitude, latitude]` in the country named. One of the two."""

    country: Annotated[str, Field(pattern="^[A-Z]{2}$", description="ISO 3166-1.")] = HOME
    postal_code: Annotated[str | None, Field(max_length=12, examples=["2800"])] = None
    point: Annotated[tuple[float, float] | None, Field(description="[longitude, latitude], WGS 84.", examples=[[4.48, 51.03]])] = None

    @field_validator("point")
    @classmethod
    def _in_europe(cls, value: tuple[float, float] | None) -> tuple[float, float] | None:
        try:
            return value and (Point(*value).lon, value[1])
        except ValueError as error:
            raise PydanticCustomError("outside_europe", "{told}", {"told": str(error)}) from error

    @model_validator(mode="after")
    def _one_place(self) -> Self:
        if (self.postal_code is None) == (self.point is None):
            raise PydanticCustomError("place_missing", "give either a postal_code or a point [longitude, latitude]")
        try:
            self.meant()
        except (UnknownPlace, OutsideBelgium) as unknown:
            raise unplaced(unknown) from unknown
        return self

    def meant(self) -> Place:
        if self.point is not None:
            return at_point(Point(*self.point), self.country)
        return at_postal_code(self.postal_code or "", self.country)

    @classmethod
    def of(cls, place: Place) -> Self:
        """The body that would state this place."""
        if place.precision is Precision.POINT:
            return cls(country=place.country, point=(place.point.lon, place.point.lat))
        return cls(country=place.country, postal_code=place.postal_code)


class SitePlace(BaseModel):
    """Where it is, as exactly as it was given."""

    point: Annotated[tuple[float, float], Field(description="[longitude, latitude], WGS 84.")]
    precision: Precision
    country: str
    postal_code: str | None
    municipality: Annotated[str | None, Field(description="As it is called locally; known in Belgium.")]

    @classmethod
    def of(cls, place: Place) -> Self:
        return cls(
            point=(place.point.lon, place.point.lat),
            precision=place.precision,
            country=place.country,
            postal_code=place.postal_code,
            municipality=place.municipality,
        )
