"""Which stated classes answer a search for one."""

from services.vocabulary.material import MaterialCode
from services.vocabulary.vocabulary import vocabulary


def answering(code: str) -> tuple[MaterialCode, ...]:
    """The classes by which a site shows that it takes this one, wholly or in part.

    Who states a class takes all below it, so the classes above answer wholly; who states a class below takes that
    part of what was asked for. Classes beside it do not answer. `UnknownMaterial` where there is no such class.
    """
    return (*vocabulary().ancestors(code)[1:], *vocabulary().below(code))
