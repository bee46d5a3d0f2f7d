"""Make the demo set, `gateway/demo/lots.ndjson`, from the kinds and projects in `scripts/demo`; the same seed makes the same set.

Run it by hand: `python scripts/generate_demo.py [--seed 2026]`. Dates are written as days from the day on which the set is loaded.
"""

import argparse
import json
import random
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

HERE: Final = Path(__file__).parent / "demo"
TARGET: Final = Path(__file__).parents[1] / "gateway" / "demo" / "lots.ndjson"
SEED: Final = 2026
LOTS_PER_PROJECT: Final = range(19, 27)
STOCK_OF_HUB: Final = 36
DRAFTS: Final = 0.03
SURVEY_AGE_DAYS: Final = (30, 300)

CONDITIONS: Final = {"hub": "AABBBC", "house": "BBBCCD", "office": "ABBBBC", "school": "BBBBCC"}
HANDOVER: Final = ("buyer_dismantles", "dismantled", "dismantled", "packed", "loaded")
STOCKED: Final = (
    "masonry",
    "roofing.tile",
    "roofing.slate",
    "timber",
    "floors",
    "stone",
    "openings",
    "heating.radiator",
    "sanitary",
    "lighting",
)
"""What a hub takes in: what can be stacked, stored and sold by the piece."""

NOTES: Final = {
    "nl": (
        "Nog in het gebouw, bezoek op afspraak.",
        "Foto's op aanvraag.",
        "Zorgvuldige demontage voorzien.",
        "Hoeveelheid geschat uit de inventaris.",
    ),
    "fr": (
        "Encore en place, visite sur rendez-vous.",
        "Photos sur demande.",
        "Dépose soignée prévue.",
        "Quantité estimée d'après l'inventaire.",
    ),
    "en": ("Still in place, visits by appointment.", "Photographs on request.", "Quantity estimated from the inventory."),
    "de": ("Noch eingebaut, Besichtigung nach Vereinbarung.", "Menge nach Inventar geschätzt."),
}
STORED: Final = {
    "nl": ("Gereinigd en op palet, afhalen na afspraak.", "Uit ontmanteling, droog gestockeerd."),
    "fr": ("Nettoyé et palettisé, enlèvement sur rendez-vous.", "Issu de dépose, stocké au sec."),
}

Kind = dict[str, Any]
Project = dict[str, Any]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--seed", type=int, default=SEED)
    text = made(arguments.parse_args().seed)
    TARGET.write_text(text, encoding="utf-8")
    print(f"{text.count(chr(10)) - 1} lots in {TARGET.name}")


def made(seed: int) -> str:
    """The whole set, a line per lot after its label."""
    kinds = tomllib.loads((HERE / "kinds.toml").read_text(encoding="utf-8"))["kind"]
    projects = tomllib.loads((HERE / "projects.toml").read_text(encoding="utf-8"))["project"]
    lots = demo(kinds, projects, random.Random(seed))  # noqa: S311 - a set that can be made again, not a secret
    return "".join(f"{json.dumps(line, ensure_ascii=False)}\n" for line in (header(seed), *lots))


def header(seed: int) -> dict[str, Any]:
    """The label of the set, its first line."""
    return {"generated": True, "by": "scripts/generate_demo.py", "seed": seed, "note": "Made up for the demo; nobody offers these lots."}


def demo(kinds: list[Kind], projects: list[Project], chance: random.Random) -> Iterator[dict[str, Any]]:
    """The lots of every project, each with its owner and the class that its title names."""
    for project in projects:
        fitting = [kind for kind in kinds if _comes_out_of(kind, project)]
        count = min(STOCK_OF_HUB if project["building"] == "hub" else chance.choice(LOTS_PER_PROJECT), len(fitting))
        for order, kind in enumerate(chance.sample(fitting, count), start=1):
            yield {
                "owner": project["owner"],
                "project": project["id"],
                "kind": kind["material"],
                "lot": lot(kind, project, f"{project['id']}-{order:02}", chance),
            }


def lot(kind: Kind, project: Project, external_id: str, chance: random.Random) -> dict[str, Any]:
    """The body of `POST /v1/lots`, with days where it has dates."""
    language = chance.choice([one for one in project["languages"] if one in kind] or ["nl"])
    amount = _amount(kind, chance)
    size = chance.choice(kind.get("sizes", [{}]))
    in_store = project["building"] == "hub"
    body = {
        "title": _title(chance.choice(kind[language]), amount, size, language),
        "language": language,
        "quantity": {"value": amount, "unit": kind["unit"]},
        "location": {"postal_code": project["postal_code"], "country": "BE"},
        "available": _window(project, chance),
        "external_id": external_id,
        "description": chance.choice((STORED if in_store else NOTES)[language]),
        "condition": _condition(project["building"], kind, chance),
        "dimensions": {f"{side}_mm": length for side, length in size.items()} or None,
        "price": _price(kind, chance),
        "terms": _terms(kind, project, chance),
        "project_id": None if in_store else project["id"],
        "building_year": project.get("built"),
        "evidence": _evidence(kind, project, chance),
        "legal_status": kind.get("status", "not_waste_product" if in_store else None),
        "status": "draft" if chance.random() < DRAFTS else None,
    }
    return {name: value for name, value in body.items() if value is not None}


def _comes_out_of(kind: Kind, project: Project) -> bool:
    if project["building"] == "hub":
        return kind["material"].startswith(STOCKED) and not kind["material"].endswith(("fibre_cement", "vinyl.tile", "creosoted", "fire"))
    first, last = kind.get("built", (0, 9999))
    return project["building"] in kind["in"] and first <= project["built"] <= last


def _amount(kind: Kind, chance: random.Random) -> int:
    """Small amounts are commoner than large ones."""
    least, most, step = kind["amount"]
    return int(least + round((most - least) * chance.random() ** 2 / step) * step)


def _title(words: str, amount: int, size: dict[str, float], language: str) -> str:
    thousands = "," if language == "en" else "."
    centimetres = "x".join(f"{length / 10:g}" for length in size.values())
    return (
        words.format(n=f"{amount:,}".replace(",", thousands), size=f"{centimetres} cm" if centimetres else "")
        .strip()
        .strip(",")
        .replace(" ,", ",")
    )


def _window(project: Project, chance: random.Random) -> dict[str, Any]:
    """From the first day it may come free; what is stored can be had for months, what is on a site only while that is open."""
    start = project["start"] + chance.randrange(0, max(project["days"] // 3, 1))
    until = project["start"] + project["days"] + chance.randrange(0, 15)
    window = {"from": start, "until": until, "certainty": project["certainty"]}
    if project["certainty"] in {"awarded", "started", "permitted"} and chance.random() < 0.6:  # noqa: PLR2004 - a share
        window["expected"] = start + (until - start) // 3
    return window


def _condition(building: str, kind: Kind, chance: random.Random) -> str | None:
    if kind["material"].startswith("bulk"):
        return None
    return chance.choice([*CONDITIONS.get(building, "BBBCC"), None])


def _price(kind: Kind, chance: random.Random) -> dict[str, Any] | None:
    """Now and then nothing is asked yet; a price below zero is paid to whoever takes it."""
    if chance.random() < 0.12:  # noqa: PLR2004 - a share
        return None
    least, most = kind["price"]
    amount = chance.uniform(least, most)
    figure = f"{amount:.0f}" if most >= 100 else f"{amount:.1f}0" if most >= 5 else f"{amount:.2f}"  # noqa: PLR2004 - how finely people price
    return {
        "amount": figure.replace("-0.00", "0.00"),
        "currency": "EUR",
        "per": kind["unit"],
        "vat": chance.choice(("excluded", "excluded", "included")),
    }


def _terms(kind: Kind, project: Project, chance: random.Random) -> dict[str, Any]:
    in_store = project["building"] == "hub"
    terms: dict[str, Any] = {
        "handover": "loaded" if in_store else chance.choice(HANDOVER),
        "vat_regime": "margin" if in_store else "normal",
    }
    if "pack" in kind and terms["handover"] in {"packed", "loaded"}:
        terms["pack"] = {"value": chance.choice(kind["pack"]), "unit": kind["unit"], "whole_only": chance.random() < 0.7}  # noqa: PLR2004 - a share
    if in_store or chance.random() < 0.3:  # noqa: PLR2004 - a share
        terms["lifting_gear"] = in_store or chance.random() < 0.5  # noqa: PLR2004 - a share
        terms["largest_lorry_t"] = chance.choice((7.5, 19, 32, 44))
    return terms


def _evidence(kind: Kind, project: Project, chance: random.Random) -> list[dict[str, Any]] | None:
    """The building's inventory where there is one, else at most the attest, which clears nothing that is dismantled."""
    papers = []
    age = -chance.randrange(*SURVEY_AGE_DAYS)
    if project["surveyed"] and kind["material"] != "electrical.smoke_detector.ionisation" and chance.random() < 0.85:  # noqa: PLR2004 - a share
        papers.append({"kind": "destructive_inventory", "number": f"DEMO-{project['id']}", "date": age})
    elif chance.random() < 0.4:  # noqa: PLR2004 - a share
        papers.append({"kind": "asbestos_attest_nondestructive", "number": f"DEMO-{project['id']}-A", "date": age})
    if chance.random() < 0.25:  # noqa: PLR2004 - a share
        papers.append({"kind": "photographs", "date": age})
    return papers or None


if __name__ == "__main__":
    main()
