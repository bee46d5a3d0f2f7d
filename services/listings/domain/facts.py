"""What follows from an offer: the material, the place, the mass, who sees it, how complete it is, what the law says."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import floor
from typing import Final

from services.kernel.geography import Point, Precision
from services.kernel.quantity import Quantity, Unit
from services.kernel.window import Certainty
from services.listings.domain.completeness import completeness
from services.listings.domain.errors import (
    AttributeUnknown,
    EuralUnknown,
    MaterialUnknown,
    MunicipalityUnknown,
    PlaceUnknown,
    QuantityAbsurd,
    UnitUnfit,
    WindowOver,
    WindowTooFar,
)
from services.listings.domain.gate import Gate, Ruling
from services.listings.domain.lot import Attribute, Facts, Guess, Place, Resolved
from services.listings.domain.named import with_named
from services.listings.domain.offer import Audience, Location, Offer, PlaceShown
from services.vocabulary.errors import CannotConvert, UnknownMaterial
from services.vocabulary.material import UNSORTED, Material
from services.vocabulary.places import Gazetteer, OutsideBelgium, Region, UnknownPlace
from services.vocabulary.places import Place as KnownPlace
from services.vocabulary.resolve import Resolution
from services.vocabulary.traits import Trait, is_value, nearest_values
from services.vocabulary.understanding import understand
from services.vocabulary.units import Conversion, Dimensions, mass
from services.vocabulary.vocabulary import Vocabulary
from services.vocabulary.waste import is_entry

FURTHEST: Final = timedelta(days=20 * 365)
"""No release is planned further ahead; a later date is a slip of the keyboard."""

LEAST: Final = 0.05
"""Guesses less sure than this are noise to a reader."""

HOME, ABROAD = "BE", "EU"
"""The country whose places are known; and what stands for a country that a point outside it leaves open."""

BLUR_DEGREES: Final = 0.1
"""Side of the cell that stands for a place where no municipality is known: about 11 km north to south, 7 km east to west."""


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What an offer is read with."""

    vocabulary: Vocabulary
    gazetteer: Gazetteer
    gate: Gate

    def derive(self, offer: Offer, today: date) -> Facts:
        """Everything that follows from the offer today; a `ListingError` names what makes no sense in it."""
        _check_window(offer, today)
        return self._derived(offer, today)

    def derive_again(self, before: Offer, offer: Offer, today: date) -> Facts:
        """The same of what was offered as `before`: it may keep days that lie behind by now, and have others if all of them do."""
        if offer.available.window != before.available.window and not before.available.window.over(today):
            _check_window(offer, today)
        return self._derived(offer, today)

    def _derived(self, offer: Offer, today: date) -> Facts:
        _check_eural(offer)
        understood = understand(offer.title, offer.description, offer.language, self.vocabulary, named=offer.material is None)
        resolved = self.resolved(offer.material, understood.resolution)
        material = self.vocabulary.get(resolved.code)
        here = self.placed(offer.location)
        ruling = self.gate.rule(with_named(offer), material, here.region, today)
        share, missing = completeness(offer, resolved)
        return Facts(
            material=resolved,
            place=here.exact,
            shown=_shown(offer, here),
            audience=_audience(offer, material, ruling),
            mass=weighed(offer.quantity, material, offer.dimensions, stated=offer.material is not None),
            completeness=share,
            missing=missing,
            ruling=ruling,
            attributes=attributes_of(offer.attributes, understood.traits),
        )

    def resolved(self, stated: str | None, understood: Resolution) -> Resolved:
        """The class that was stated, else the one that the text was understood as."""
        if stated is not None:
            try:
                return Resolved(self.vocabulary.get(stated).code, 1.0, (), self.vocabulary.version)
            except UnknownMaterial as unknown:
                raise MaterialUnknown(stated, tuple(unknown.nearest)) from unknown
        guesses = tuple(Guess(one.code, one.confidence) for one in understood.candidates if one.confidence >= LEAST)
        if (best := understood.best) is None:
            return Resolved(UNSORTED, 0.0, guesses, understood.version)
        return Resolved(best.code, best.confidence, tuple(one for one in guesses if one.code != best.code), understood.version)

    def placed(self, location: Location) -> "Here":
        """Where that is, exactly and blurred."""
        if location.point is not None:
            return self._at(location.point, location)
        try:
            if location.postal_code is None and location.municipality is not None and location.country == HOME:
                return _known(self.gazetteer.by_municipality(location.municipality))
            return _known(self.gazetteer.by_postal_code(location.postal_code or "", location.country))
        except UnknownPlace as unknown:
            asked = location.postal_code or location.municipality or ""
            raise (PlaceUnknown if location.postal_code else MunicipalityUnknown)(asked, location.country, unknown.near) from unknown

    def _at(self, point: Point, location: Location) -> "Here":
        try:
            return _known(self.gazetteer.at(point))
        except OutsideBelgium:
            return _abroad(point, location)


@dataclass(frozen=True, slots=True)
class Here:
    """A place exactly, the same place blurred, and whose law applies."""

    exact: Place
    blurred: Place
    region: Region | None


def _known(place: KnownPlace) -> Here:
    return Here(_place(place), _place(place.blurred()), place.municipality.region)


def _abroad(point: Point, location: Location) -> Here:
    """Where no municipality is known, the middle of a fixed cell stands for every place in it."""
    country = location.country if location.country != HOME else ABROAD
    exact = Place(point, Precision.POINT, None, None, country)
    middle = Point(_middle(point.lon), _middle(point.lat))
    return Here(exact, replace(exact, point=middle, precision=Precision.MUNICIPALITY), None)


def _check_window(offer: Offer, today: date) -> None:
    window = offer.available.window
    if window.over(today):
        raise WindowOver(str(window.end))
    for day in (window.start, window.end):
        if day is not None and day > today + FURTHEST:
            raise WindowTooFar(str(day))


def attributes_of(corrections: Sequence[tuple[str, str | None]], read: Iterable[Trait]) -> tuple[Attribute, ...]:
    """What the owner states, and of the attributes that he does not what the text tells: a correction outlives every new title."""
    for attribute, value in corrections:
        if value is not None and not is_value(attribute, value):
            raise AttributeUnknown(attribute, value, nearest_values(attribute, value))
    corrected = dict(corrections)
    stated = (Attribute(attribute, value) for attribute, value in corrections if value is not None)
    told = (Attribute(one.attribute, one.value, one.written) for one in read if one.attribute not in corrected)
    return (*stated, *told)


def _check_eural(offer: Offer) -> None:
    if offer.eural is not None and not is_entry(offer.eural):
        raise EuralUnknown(offer.eural)


def _place(known: KnownPlace) -> Place:
    municipality = known.municipality
    return Place(known.point, known.precision, municipality.local_name, municipality.region, known.country)


def _shown(offer: Offer, here: Here) -> Place:
    """On a site a place is blurred unless its owner says `exact`; once released it is exact unless the owner says otherwise."""
    released = offer.available.certainty is Certainty.RELEASED
    wish = offer.visibility.place or (PlaceShown.EXACT if released else PlaceShown.MUNICIPALITY)
    return here.exact if wish is PlaceShown.EXACT else here.blurred


def _audience(offer: Offer, material: Material, ruling: Ruling) -> Audience:
    """Copper, lead and boilers in empty buildings are stolen: until released, they show to traders only, whatever the owner wishes."""
    in_building = offer.available.certainty is not Certainty.RELEASED
    if ruling.traders_only or (material.theft_prone and in_building):
        return Audience.TRADERS
    return offer.visibility.audience or Audience.EVERYONE


def weighed(quantity: Quantity, material: Material, dimensions: Dimensions | None = None, *, stated: bool) -> Conversion | None:
    """The mass, where a figure leads to it. A unit unfit for a stated class is refused; a guessed class is not held against the owner."""
    try:
        return mass(quantity, material, dimensions)
    except CannotConvert as cannot:
        if not stated or not material.mass:
            return None
        fit = (*material.mass, Unit.KILOGRAM, Unit.TONNE)
        if quantity.unit in fit:
            raise QuantityAbsurd(str(quantity), material.code) from cannot
        raise UnitUnfit(quantity.unit, material.code, tuple(str(unit) for unit in fit)) from cannot


def _middle(degrees: float) -> float:
    return round((floor(degrees / BLUR_DEGREES) + 0.5) * BLUR_DEGREES, 6)
