"""What schemas are called outside: inside, `LotOut` is told from the lot; a client has only the one, and calls it `Lot`."""

from collections.abc import Mapping
from copy import deepcopy
from typing import Any, Final

_SCHEMAS: Final = "#/components/schemas/"
_BETTER: Final = {
    # names that say enough inside a service, and too little beside the others
    "Component": "ScoreComponent",
    "Kind": "ReceiverKind",
    "Matches": "MatchPage",
    "NewKeyOut": "IssuedKey",
    "Status": "LotStatus",
    "SubstanceBody": "SubstanceFinding",
}
_RULES: Final = (
    *("AllowedAttachments", "Amounts", "Brand", "ConditionAtLeast", "ConstructionYear", "Delivery", "Dimension", "DocumentRequired"),
    *("Forbidden", "LabLimit", "LeadTime", "MaxContamination", "MaxFraction", "Moisture", "Origin", "Packaging", "Performance"),
    "PreApproval",
)
_BETTER_OF: Final = {
    ("gateway", "Scope"): "KeyScope",
    ("matching", "Scope"): "SearchScope",
    ("acceptance", "Outcome"): "VerdictOutcome",
    ("acceptance", "Level"): "RuleLevel",
    ("acceptance", "Money"): "ChargedMoney",
    ("acceptance", "Per"): "AmountPer",
    ("acceptance", "Period"): "QuotaPeriod",
    ("acceptance", "Price"): "ProgrammePrice",
    ("acceptance", "Quantity"): "RuleQuantity",
    ("acceptance", "Share"): "MassShare",
    ("acceptance", "Stage"): "VersionStage",
    ("acceptance", "Vat"): "ChargedVat",
    **{("acceptance", rule): f"{rule}Rule" for rule in _RULES},
}


def outward(service: str, document: Mapping[str, Any]) -> dict[str, Any]:
    """The service's document with its schemas under the names that clients see."""
    renamed = {name: _name(service, name) for name in document.get("components", {}).get("schemas", {})}
    told: dict[str, Any] = _referring(deepcopy(dict(document)), renamed)
    if renamed:
        told["components"]["schemas"] = {renamed[name]: schema for name, schema in told["components"]["schemas"].items()}
    return told


def _name(service: str, name: str) -> str:
    if better := _BETTER_OF.get((service, name)) or _BETTER.get(name):
        return better
    return f"New{name.removesuffix('In')}" if name.endswith("In") else name.removesuffix("Out").removesuffix("Body")


def _referring(part: Any, renamed: Mapping[str, str]) -> Any:
    match part:
        case {"$ref": str(reference), **rest}:
            name = reference.removeprefix(_SCHEMAS)
            return {"$ref": _SCHEMAS + renamed.get(name, name), **_referring(rest, renamed)}
        case dict():
            return {key: _referring(value, renamed) for key, value in part.items()}
        case list():
            return [_referring(one, renamed) for one in part]
        case str() if part.startswith(_SCHEMAS):  # what a discriminator maps a tag to
            name = part.removeprefix(_SCHEMAS)
            return _SCHEMAS + renamed.get(name, name)
        case _:
            return part
