"""Which status each refusal of a question about what is near becomes."""

from typing import Final

from services.acceptance.domain.nearby import errors
from services.kit.problems import Refusals, refusal

NEARBY_REFUSALS: Final[Refusals] = {
    errors.NothingAsked: refusal(
        422,
        "material_missing",
        nl="Zeg om welk materiaal het gaat: material met een code, of q in uw eigen woorden.",
        fr="Dites de quel matériau il s'agit : material avec un code, ou q dans vos propres mots.",
        en="Say which material it is: material with a code, or q in your own words.",
        de="Sagen Sie, um welches Material es geht: material mit einem Code oder q in eigenen Worten.",
        parameter="q",
    ),
    errors.PlaceMissing: refusal(
        422,
        "place_missing",
        nl="Zeg waar u bent: postal_code, of near=lengte,breedte.",
        fr="Dites où vous êtes : postal_code, ou near=longitude,latitude.",
        en="Say where you are: postal_code, or near=longitude,latitude.",
        de="Sagen Sie, wo Sie sind: postal_code oder near=Länge,Breite.",
        parameter="postal_code",
    ),
    errors.PlaceToldTwice: refusal(
        422,
        "place_told_twice",
        nl="Geef near of postal_code, niet allebei.",
        fr="Donnez near ou postal_code, pas les deux.",
        en="Give near or postal_code, not both.",
        de="Geben Sie near oder postal_code an, nicht beides.",
        parameter="near",
    ),
    errors.PointMalformed: refusal(
        422,
        "point_malformed",
        nl="near={near} is geen punt in Europa; geef lengte,breedte in graden, bijvoorbeeld near=4.48,51.03.",
        fr="near={near} n'est pas un point en Europe ; donnez longitude,latitude en degrés, par exemple near=4.48,51.03.",
        en="near={near} is not a point in Europe; give longitude,latitude in degrees, such as near=4.48,51.03.",
        de="near={near} ist kein Punkt in Europa; geben Sie Länge,Breite in Grad an, etwa near=4.48,51.03.",
        parameter="near",
    ),
    errors.PostalCodeUnknown: refusal(
        422,
        "postal_code_unknown",
        nl="postal_code={postal_code} is niet bekend in {country}.{near: Dichtbij: *.} Of geef near=lengte,breedte.",
        fr="postal_code={postal_code} n'est pas connu en {country}.{near: Proches : *.} Ou donnez near=longitude,latitude.",
        en="postal_code={postal_code} is not known in {country}.{near: Close to it: *.} Or give near=longitude,latitude.",
        de="postal_code={postal_code} ist in {country} nicht bekannt.{near: Ähnlich: *.} Oder geben Sie near=Länge,Breite an.",
        parameter="postal_code",
    ),
    errors.QuantityIncomplete: refusal(
        422,
        "quantity_incomplete",
        nl="quantity en unit horen samen: geef ze allebei, of geen van beide.",
        fr="quantity et unit vont ensemble : donnez les deux, ou aucun.",
        en="quantity and unit belong together: give both, or neither.",
        de="quantity und unit gehören zusammen: geben Sie beide an, oder keines.",
    ),
}
