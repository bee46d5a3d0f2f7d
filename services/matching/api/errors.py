"""Which status each refusal becomes. The only place that knows."""

from typing import Final

from psycopg import OperationalError

from services.kit.problems import PLAIN, Refusals, refusal
from services.kit.written import WrittenMalformed
from services.matching.domain import errors

REFUSALS: Final[Refusals] = {
    errors.PointMalformed: refusal(
        422,
        "point_malformed",
        nl="near={near} is geen punt in Europa; geef lengte,breedte in graden, bijvoorbeeld near=4.48,51.03.",
        fr="near={near} n'est pas un point en Europe ; donnez longitude,latitude en degrés, par exemple near=4.48,51.03.",
        en="near={near} is not a point in Europe; give longitude,latitude in degrees, such as near=4.48,51.03.",
        de="near={near} ist kein Punkt in Europa; geben Sie Länge,Breite in Grad an, etwa near=4.48,51.03.",
        parameter="near",
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
    errors.PassesToldTwice: refusal(
        422,
        "passes_told_twice",
        nl="Geef passes of use, niet allebei.",
        fr="Donnez passes ou use, pas les deux.",
        en="Give passes or use, not both.",
        de="Geben Sie passes oder use an, nicht beides.",
        parameter="use",
    ),
    errors.UseUnknown: refusal(
        422,
        "use_unknown",
        nl="Er is geen toepassing {code}; wel {known}.",
        fr="Il n'y a pas d'usage {code} ; il y a {known}.",
        en="There is no use {code}; there are {known}.",
        de="Es gibt keine Verwendung {code}, sondern {known}.",
        parameter="use",
    ),
    errors.RadiusWithoutPlace: refusal(
        422,
        "radius_without_place",
        nl="radius_km vraagt een plaats: geef near of postal_code.",
        fr="radius_km demande un lieu : donnez near ou postal_code.",
        en="radius_km asks for a place: give near or postal_code.",
        de="radius_km verlangt einen Ort: geben Sie near oder postal_code an.",
        parameter="radius_km",
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
    errors.MaterialUnknown: refusal(
        422,
        "material_unknown",
        nl="material={material} bestaat niet.{nearest: Bedoelt u: *?} Alle codes: /v1/vocabulary/materials.",
        fr="material={material} n'existe pas.{nearest: Vouliez-vous dire : * ?} Tous les codes : /v1/vocabulary/materials.",
        en="material={material} does not exist.{nearest: Did you mean: *?} All codes: /v1/vocabulary/materials.",
        de="material={material} gibt es nicht.{nearest: Meinten Sie: *?} Alle Codes: /v1/vocabulary/materials.",
        parameter="material",
    ),
    errors.QuantityIncomplete: refusal(
        422,
        "quantity_incomplete",
        nl="quantity en unit horen samen: geef ze allebei, of geen van beide.",
        fr="quantity et unit vont ensemble : donnez les deux, ou aucun.",
        en="quantity and unit belong together: give both, or neither.",
        de="quantity und unit gehören zusammen: geben Sie beide an, oder keines.",
    ),
    errors.WindowReversed: refusal(
        422,
        "window_reversed",
        nl="De periode eindigt (until={until}) voor ze begint (from={start}).",
        fr="La période se termine (until={until}) avant de commencer (from={start}).",
        en="The window ends (until={until}) before it starts (from={start}).",
        de="Der Zeitraum endet (until={until}), bevor er beginnt (from={start}).",
    ),
    errors.WindowOver: refusal(
        422,
        "window_over",
        nl="De periode is voorbij: until={until} ligt voor vandaag ({today}).",
        fr="La période est passée : until={until} précède aujourd'hui ({today}).",
        en="The window is over: until={until} lies before today ({today}).",
        de="Der Zeitraum ist vorbei: until={until} liegt vor heute ({today}).",
    ),
    WrittenMalformed: refusal(
        422,
        "written_malformed",
        nl="Spolia-Written is niet wat een antwoord gaf; stuur die kop zoals u hem kreeg, of laat hem weg.",
        fr="Spolia-Written n'est pas ce qu'une réponse a donné ; renvoyez cet en-tête tel que reçu, ou omettez-le.",
        en="Spolia-Written is not what an answer gave; send the header as you got it, or leave it out.",
        de="Spolia-Written ist nicht, was eine Antwort gab; senden Sie den Header, wie Sie ihn bekamen, oder lassen Sie ihn weg.",
        parameter="spolia-written",
    ),
    OperationalError: PLAIN[503],
}
"""`OperationalError` is also psycopg's for a pool without a free connection and for a statement that took too long."""
