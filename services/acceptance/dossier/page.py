"""What to take out of a building, by when, for how much and to whom: a page to print, no script, nothing from elsewhere."""

import base64
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from hashlib import sha256
from html import escape
from typing import Final

from services.acceptance.domain.nearby.limits import conditions
from services.acceptance.domain.outlets import words as names
from services.acceptance.domain.outlets.dossier import Dossier, Fraction
from services.acceptance.domain.outlets.load import Load
from services.acceptance.domain.outlets.option import Always, Destination, care
from services.acceptance.domain.outlets.outlet import Outlet
from services.acceptance.domain.outlets.project import Project
from services.acceptance.domain.prose import remedy_in_words
from services.acceptance.domain.prose.writing import day, money, number, quantity
from services.acceptance.domain.site import DeliveryMode
from services.acceptance.dossier.words import word
from services.kernel.language import Language
from services.kernel.money import Money
from services.kernel.quantity import Unit

STYLE: Final = (
    "body{font:11pt/1.45 system-ui,sans-serif;margin:2rem auto;max-width:68rem;padding:0 1rem;color:#111}"
    "h1{font-size:1.6rem;line-height:1.2;margin:0}p{margin:.2rem 0}"
    "dl{display:flex;flex-wrap:wrap;gap:1rem 2.5rem;margin:1.2rem 0;border-block:2px solid #111;padding:.8rem 0}"
    "dl div{display:flex;flex-direction:column-reverse}dt{font-size:.85rem;color:#444}dd{margin:0;font-size:1.3rem;font-weight:600}"
    "table{border-collapse:collapse;width:100%;margin:0 0 1.5rem}"
    "caption{text-align:left;font-weight:bold;font-size:1.15rem;margin:.6rem 0}"
    "th,td{border-bottom:1px solid #bbb;padding:.35rem .5rem;text-align:left;vertical-align:top}"
    "th{font-size:.85rem;color:#444}.n{text-align:right;white-space:nowrap}.k{white-space:nowrap}small{display:block;color:#444}"
    "footer{font-size:.85rem;color:#444}"
    "@media screen and (max-width:44rem){thead{display:none}tr{display:block;border-bottom:2px solid #111;padding:.5rem 0}"
    "td{display:flex;gap:1rem;border:0;padding:.1rem 0}td.n{text-align:left;white-space:normal}"
    "td::before{content:attr(data-of);flex:0 0 7rem;font-size:.85rem;color:#444}td:empty{display:none}}"
    "@media print{body{margin:0;padding:0;max-width:none;font-size:9pt}tr{break-inside:avoid}}@page{size:A4 landscape;margin:12mm}"
)
POLICY: Final = f"default-src 'none'; style-src 'sha256-{base64.b64encode(sha256(STYLE.encode()).digest()).decode()}'"
"""The content security policy under which the page looks as it should."""

_HAND: Final = ("number", "what", "amount", "decide", "work", "goes", "euros", "gain", "todo")
_MACHINE: Final = ("number", "what", "amount", "goes", "euros", "todo")
_CLASSES: Final = {"number": "k", "work": "n", "euros": "n", "gain": "n"}


def page(project: Project, whole: Dossier, rates_of: date, today: date, language: Language) -> str:
    """The whole document. What people wrote is text, never markup."""
    title = f"{word('title', language)}: {project.name}"
    body = "".join(_body(project, whole, rates_of, today, language))
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{STYLE}</style></head><body><h1>{escape(title)}</h1>{body}</body></html>"
    )


def _body(project: Project, whole: Dossier, rates_of: date, today: date, language: Language) -> Iterator[str]:
    yield f"<p>{escape(project.where)}. {escape(_period(project, language))}. {escape(word('day', language))} {day(today, language)}.</p>"
    yield _sums(whole, language)
    apart = [one for one in whole.fractions if one.apart]
    if apart:
        yield _table("by_hand", _HAND, (_by_hand(one, language) for one in apart), language)
    else:
        yield f"<p>{escape(word('nothing_by_hand', language))}</p>"
    if together := [one for one in whole.fractions if not one.apart and one.weighed]:
        yield _table("by_machine", _MACHINE, (_by_machine(one, language) for one in together), language)
    for name, numbers in remarks(project, whole):
        yield f"<p>{escape(word(name, language))}: {escape(', '.join(numbers))}</p>"
    yield f"<footer><p>{escape(word('basis', language, day=day(rates_of, language)))}</p></footer>"


def remarks(project: Project, whole: Dossier) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Items that were not reckoned with, by why."""
    left = {
        "uncounted": tuple(one.number for one in project.items if one.lot is None and not one.stays),
        "unweighed": tuple(one.number for one in whole.fractions if not one.weighed),
        "stays": tuple(one.number for one in project.items if one.stays),
    }
    yield from ((name, numbers) for name, numbers in left.items() if numbers)


def _period(project: Project, language: Language) -> str:
    start = day(project.start, language)
    if project.until is None:
        return word("open_period", language, start=start)
    return word("period", language, start=start, until=day(project.until, language))


def _sums(whole: Dossier, language: Language) -> str:
    told = (
        ("earns", _euros(whole.earns, language)),
        ("net", _euros(whole.net, language)),
        ("mixed", _euros(whole.mixed, language)),
        ("hours", number(whole.hours, language, 0)),
        ("spares", number(whole.spares, language, 0)),
    )
    return f"<dl>{''.join(f'<div><dt>{escape(word(name, language))}</dt><dd>{figure}</dd></div>' for name, figure in told)}</dl>"


def _by_hand(one: Fraction, language: Language) -> Iterator[str]:
    best = one.best
    yield escape(one.number)
    yield f"{escape(one.title)}<small>{escape(names.care(care(best.fate, one.load))[language])}</small>"
    yield _amount(one, language)
    yield day(best.decide_by, language) if best.decide_by else ""
    yield number(best.hours, language, 0)
    yield _where(best, one.load, language)
    yield _euros(best.net, language)
    yield _euros(one.earns, language)
    yield escape(_todo(one, language))


def _by_machine(one: Fraction, language: Language) -> Iterator[str]:
    yield escape(one.number)
    yield escape(one.title)
    yield _amount(one, language)
    yield _where(one.best, one.load, language)
    yield _euros(one.best.net, language)
    yield escape(_todo(one, language))


def _amount(one: Fraction, language: Language) -> str:
    stated, kilograms = one.load.circumstances.quantity, one.load.amounts.get(Unit.KILOGRAM)
    mass = "" if kilograms is None or stated.unit is Unit.KILOGRAM else f"<small>{number(kilograms, language, 0)} kg</small>"
    return f"{escape(quantity(stated, language))}{mass}"


def _where(one: Outlet, load: Load, language: Language) -> str:
    """Who takes it, where, how far, and what becomes of it."""
    fate, to = names.fate(one.fate)[language], one.option.to
    if isinstance(to, Always):
        return escape(names.goes(to, load)[language])
    far = f"{number(one.way.km, language, 0)} km" if one.way else ""
    told = [to.site.name, far, word("fetched" if _fetched(to) else "brought", language), fate]
    told += [word("example", language)] if to.programme.example else []
    return f"{escape(to.receiver_name)}<small>{escape(', '.join(part for part in told if part))}</small>"


def _fetched(to: Destination) -> bool:
    return set(to.site.delivery_modes) == {DeliveryMode.PICK_UP}


def _todo(one: Fraction, language: Language) -> str:
    """Before all else what may harm who touches it; then what would help, and what the site lets in, each thing once."""
    verdict = one.best.verdict
    told = [remedy_in_words(result, language) for result in (*verdict.open, *verdict.on_terms)]
    warned = [word("suspect", language)] if one.load.suspect else []
    return " ".join(dict.fromkeys(text for text in (*warned, *told, *conditions(one.best, language)) if text))


def _euros(amount: Decimal, language: Language) -> str:
    return escape(money(Money(amount.quantize(Decimal(1))), language))


def _table(name: str, columns: tuple[str, ...], rows: Iterable[Iterable[str]], language: Language) -> str:
    """Cells are markup already."""
    heads = [escape(word(column, language)) for column in columns]
    kinds = [f' class="{_CLASSES[column]}"' if column in _CLASSES else "" for column in columns]
    head = "".join(f'<th scope="col"{kind}>{text}</th>' for text, kind in zip(heads, kinds, strict=True))
    marks = [f'<td{kind} data-of="{text}">' for text, kind in zip(heads, kinds, strict=True)]
    body = "".join(
        f"<tr>{''.join(f'{mark}<div>{cell}</div></td>' if cell else f'{mark}</td>' for mark, cell in zip(marks, row, strict=True))}</tr>"
        for row in rows
    )
    return f"<table><caption>{escape(word(name, language))}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
