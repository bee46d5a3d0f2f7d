"""What a route may ask for, as types."""

from decimal import Decimal
from typing import Annotated, Final, Literal

from fastapi import Depends, Header, Query, Request

from services.acceptance.schemas.use_profiles import uses
from services.acceptance.schemas.verdict_state import use_id
from services.kernel.clock import Clock, local_date
from services.kernel.geography import Point
from services.kernel.identity import ProgrammeId
from services.kernel.quantity import LARGEST, Quantity, Unit
from services.kernel.window import Window
from services.kit.parameters import Anyone, Reading
from services.kit.scalars import Day
from services.kit.written import LONGEST, Written
from services.matching.domain import errors
from services.matching.domain.facets import Facet
from services.matching.domain.need import Condition, Prefer, Scope
from services.matching.store.applied import Applied
from services.matching.use_cases.search import Question, Searching
from services.vocabulary.errors import UnknownMaterial
from services.vocabulary.material import MaterialCode
from services.vocabulary.places import UnknownPlace, gazetteer
from services.vocabulary.vocabulary import vocabulary

LARGEST_RADIUS_KM: Final = 500
LARGEST_PRICE: Final = 1_000_000
_LONGEST_QUERY: Final = 200
PATIENCE_S: Final = 2.0
"""So long a search waits for a write: the feed takes some 45 ms, and who waits longer is better served with what there is."""

Typed = Annotated[
    str | None,
    Query(max_length=_LONGEST_QUERY, description="Free text in nl, fr, en or de; slips of the pen are forgiven.", examples=["eiken vloer"]),
]
Radius = Annotated[
    float | None, Query(gt=0, le=LARGEST_RADIUS_KM, allow_inf_nan=False, description="As the crow flies, to the published point.")
]


async def _material(
    code: Annotated[
        str | None, Query(alias="material", max_length=100, description="Code of the material vocabulary.", examples=["masonry.brick"])
    ] = None,
) -> MaterialCode | None:
    if code is None:
        return None
    try:
        return vocabulary().get(code).code
    except UnknownMaterial as unknown:
        raise errors.MaterialUnknown(code, tuple(unknown.nearest)) from unknown


async def _near(
    near: Annotated[str | None, Query(max_length=60, description="`longitude,latitude`, WGS 84.", examples=["4.48,51.03"])] = None,
    postal_code: Annotated[str | None, Query(max_length=12, description="Instead of `near`.", examples=["2800"])] = None,
    country: Annotated[str, Query(pattern="^[A-Z]{2}$", description="Of the postal code, ISO 3166-1.")] = "BE",
) -> Point | None:
    if near is not None and postal_code is not None:
        raise errors.PlaceToldTwice
    if near is not None:
        return _point(near)
    return None if postal_code is None else _by_postal_code(postal_code, country)


def _point(near: str) -> Point:
    try:
        lon, lat = (float(part) for part in near.split(","))
        return Point(lon, lat)
    except ValueError as error:
        raise errors.PointMalformed(near) from error


def _by_postal_code(postal_code: str, country: str) -> Point:
    try:
        return gazetteer().by_postal_code(postal_code, country).point
    except UnknownPlace as unknown:
        raise errors.PostalCodeUnknown(postal_code, country, unknown.near) from unknown


async def _quantity(
    quantity: Annotated[Decimal | None, Query(gt=0, le=LARGEST, allow_inf_nan=False, description="How much is needed.")] = None,
    unit: Annotated[Unit | None, Query(description="Of `quantity`.")] = None,
) -> Quantity | None:
    if (quantity is None) != (unit is None):
        raise errors.QuantityIncomplete
    return Quantity(quantity, unit) if quantity is not None and unit is not None else None


async def _window(
    request: Request,
    start: Annotated[Day | None, Query(alias="from", description="First day on which it can be collected; today when left out.")] = None,
    until: Annotated[Day | None, Query(description="Last day; none means whenever.")] = None,
) -> Window:
    clock: Clock = request.app.state.clock
    today = local_date(clock())
    if start and until and until < start:
        raise errors.WindowReversed(start, until)
    if until and until < today:
        raise errors.WindowOver(until, today)
    return Window(max(start or today, today), until)


async def _passes(
    programme: Annotated[
        ProgrammeId | None,
        Query(
            alias="passes",
            description="Id of a programme: only lots that pass its version in force. Verdicts follow a change within seconds.",
        ),
    ] = None,
    use: Annotated[
        str | None,
        Query(max_length=60, description="Code of a use (`GET /v1/uses`): only lots that are fit for it.", examples=["facade_brick"]),
    ] = None,
) -> ProgrammeId | None:
    if use is None:
        return programme
    if programme is not None:
        raise errors.PassesToldTwice
    known = [one.code for one in uses()]
    if use not in known:
        raise errors.UseUnknown(use, ", ".join(known))
    return ProgrammeId(use_id(use))


async def _question(
    language: Reading,
    actor: Anyone,
    material: Annotated[MaterialCode | None, Depends(_material)],
    near: Annotated[Point | None, Depends(_near)],
    quantity: Annotated[Quantity | None, Depends(_quantity)],
    window: Annotated[Window, Depends(_window)],
    passes: Annotated[ProgrammeId | None, Depends(_passes)],
    q: Typed = None,
    scope: Annotated[Scope, Query(description="`exact` the class alone, `below` all under it too, `related` also what may replace it.")] = (
        Scope.BELOW
    ),
    radius_km: Radius = None,
    condition: Annotated[
        Literal["A", "B", "C", "D"] | None,
        Query(description="At least this good: A as new, B sound, C usable after repair, D for parts. Lots that do not say stay in."),
    ] = None,
    price_ceiling: Annotated[
        float | None,
        Query(gt=0, le=LARGEST_PRICE, allow_inf_nan=False, description="Euros for one unit. Dearer lots come later, none is left out."),
    ] = None,
    prefer: Annotated[
        Prefer | None, Query(description="What counts for more: nearness, certainty of time, price, or CO2 saved less its transport.")
    ] = None,
    facets: Annotated[
        list[Facet], Query(max_length=len(Facet), description="By what all lots that fit are counted, beside the page of matches.")
    ] = [],  # noqa: B006 - FastAPI copies it
) -> Question:
    if radius_km is not None and near is None:
        raise errors.RadiusWithoutPlace
    good = Condition[condition] if condition else None
    trader = actor is not None and actor.trader
    return Question(
        q,
        material,
        scope,
        near,
        radius_km,
        quantity,
        window,
        good,
        price_ceiling,
        prefer,
        tuple(dict.fromkeys(facets)),
        language,
        trader,
        passes,
    )


async def _searching(request: Request) -> Searching:
    state = request.app.state
    return Searching(state.candidates, vocabulary(), state.words.now, state.weights)


async def _applied(
    request: Request,
    actor: Anyone,
    spolia_written: Annotated[
        str | None,
        Header(
            max_length=LONGEST,
            description="`Spolia-Written` of the answer to your last write: the search waits until it knows of it, two seconds at most. "
            "`Spolia-Applied` of its answer says whether it does.",
        ),
    ] = None,
) -> bool | None:
    if spolia_written is None:
        return None
    applied: Applied = request.app.state.applied
    return await applied.shows(Written.read(spolia_written), actor, within_s=PATIENCE_S)


Asked = Annotated[Question, Depends(_question)]
AfterWrite = Annotated[bool | None, Depends(_applied)]
"""Whether the search knows of the write that the caller named; None when none was named."""

Surroundings = Annotated[Searching, Depends(_searching)]
