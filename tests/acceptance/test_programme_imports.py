"""Criteria from files: JSON, or a rule in a row; drafts all, good rows kept, bad ones explained."""

from uuid import UUID

import pytest

from services.acceptance.domain.programme import MOST_PROGRAMMES
from services.acceptance.store.work import AcceptanceWork
from services.kernel.identity import OrganizationId, ReceiverId
from tests.acceptance.bodies import a_draft, by, day
from tests.acceptance.programmes import programme
from tests.conftest import ROOT

HEADINGS = "receiver_id,name,materials,fate,valid_from,rule,id,component,at_most,any_of,state,on_fail.consequence"


@pytest.fixture
def send(client, owner):
    """A file of programmes, by the owner: the report."""

    async def send(*, json: object = None, csv: str | None = None) -> dict:
        if csv is None:
            answer = await client.post("/v1/programmes/import", json=json, headers=by(owner))
        else:
            answer = await client.post("/v1/programmes/import", content=csv.encode(), headers=by(owner) | {"content-type": "text/csv"})
        assert answer.status_code == 200, answer.text
        return answer.json()

    return send


@pytest.fixture
def drafts(client, owner):
    async def drafts(programme_id: str) -> list[dict]:
        return (await client.get(f"/v1/programmes/{programme_id}/versions", headers=by(owner))).json()["items"]

    return drafts


def outcomes(report: dict) -> list[str]:
    return [row["outcome"] for row in report["rows"]]


async def test_an_array_becomes_drafts_and_sent_again_nothing_changes(register, send, drafts) -> None:
    receiver = await register()
    stated = [{"receiver_id": receiver["id"], "name": name, **a_draft()} for name in ("Gips", "Glas")]
    first, again = await send(json=stated), await send(json=stated)
    assert (outcomes(first), outcomes(again)) == (["created"] * 2, ["unchanged"] * 2)
    (draft,) = await drafts(first["rows"][0]["id"])
    assert (draft["number"], draft["stage"], len(draft["criteria"]["rules"])) == (1, "draft", 2)
    assert outcomes(await send(json=[stated[0] | {"valid_from": day(20)}])) == ["updated"]
    assert [one["valid_from"] for one in await drafts(first["rows"][0]["id"])] == [day(20)]


async def test_what_is_wrong_in_one_element_keeps_no_other_away(register, send) -> None:
    receiver = await register()
    good = {"receiver_id": receiver["id"], "name": "Gips", **a_draft()}
    report = await send(json=[good | {"name": "Fout", "valid_from": day(-1)}, 7, good])
    assert outcomes(report) == ["refused", "refused", "created"]
    assert [(fault["pointer"], fault["code"]) for fault in report["rows"][0]["errors"]] == [("/valid_from", "starts_in_past")]


async def test_a_receiver_has_as_many_programmes_as_can_be_told_and_no_more(client, owner, register, send, store) -> None:
    told = await register()
    async with AcceptanceWork(store.sessions, OrganizationId(owner.organization_id)) as work:
        of = await work.receivers.get(ReceiverId(UUID(told["id"])))
        for number in range(MOST_PROGRAMMES - 1):
            await work.programmes.add(programme(of, name=f"Gips {number}"))
        await work.commit()
    stated = [{"receiver_id": told["id"], "name": name, **a_draft()} for name in ("Gips 1", "Glas", "Hout")]
    report = await send(json=stated)
    assert outcomes(report) == ["updated", "created", "refused"]
    assert [fault["code"] for fault in report["rows"][2]["errors"]] == ["too_many_programmes"]
    answer = await client.post("/v1/programmes", json={"receiver_id": told["id"], "name": "Hout"}, headers=by(owner))
    assert (answer.status_code, answer.json()["code"]) == (422, "too_many_programmes")


async def test_a_table_has_a_rule_in_a_row(register, send, drafts) -> None:
    receiver = (await register())["id"]
    rows = [
        f"{receiver},Puin,bulk.rubble,crusher,{day(5)},max_fraction,sand,sand,5 %,,,",
        f"{receiver},Puin,,,,lab_limit,pak,,75 mg/kg,,,",
        f"{receiver},Puin,,,,document_required,papers,,,demolition_plan|processing_permission,,surcharge",
        f"{receiver},Puin,,,,moisture,wet,,,,soaked,",
        f"{receiver},Puin,,,,max_fraction,fines,fines,5 %,,,",
    ]
    report = await send(csv="\n".join([HEADINGS, *rows]))
    assert outcomes(report) == ["created", "refused", "refused", "refused", "created"]
    told = [[fault["pointer"] for fault in row["errors"]] for row in report["rows"]]
    assert told == [[], ["/substance"], ["/on_fail/charge"], ["/state"], []]
    (draft,) = await drafts(report["rows"][0]["id"])
    assert [(rule["id"], rule["at_most"]) for rule in draft["criteria"]["rules"]] == [
        ("sand", {"value": 5.0, "unit": "percent"}),
        ("fines", {"value": 5.0, "unit": "percent"}),
    ]


PRICE = "price.kind,price.amount,price.currency,price.per,price.vat,price.since,price.from_quantity"
PRICED = f"receiver_id,name,materials,fate,valid_from,rule,id,state,{PRICE}"


async def test_a_row_may_have_a_price_as_json_has_it(register, send, drafts) -> None:
    receiver = (await register())["id"]
    rows = [
        f'{receiver},Gips,boards.plasterboard,closed_loop_recycling,{day(5)},moisture,dry,dry,gate_fee,"45,50",,t,excluded,2026-01-01,',
        f"{receiver},Gips,,,,,,,gate_fee,30,EUR,t,excluded,2026-01-01,25 t",
        f"{receiver},Gips,,,,,,,credit,2.50,EUR,piece,included,2026-06-01,",
        f"{receiver},Gips,,,,,,,penalty,250.00,EUR,load,excluded,2026-01-01,",
    ]
    report = await send(csv="\n".join([PRICED, *rows]))
    assert outcomes(report) == ["created"] * 4
    (draft,) = await drafts(report["rows"][0]["id"])
    assert [rule["id"] for rule in draft["criteria"]["rules"]] == ["dry"]
    stated = [{"receiver_id": receiver, "name": "Gips", "valid_from": draft["valid_from"], "criteria": draft["criteria"]}]
    assert outcomes(await send(json=stated)) == ["unchanged"]
    told = [(one["kind"], one["charge"], one["vat"], one["since"], one["from_quantity"]) for one in draft["criteria"]["prices"]]
    assert told == [
        ("gate_fee", {"money": {"amount": "45.50", "currency": "EUR"}, "per": "t"}, "excluded", "2026-01-01", None),
        ("gate_fee", {"money": {"amount": "30", "currency": "EUR"}, "per": "t"}, "excluded", "2026-01-01", {"value": 25.0, "unit": "t"}),
        ("credit", {"money": {"amount": "2.50", "currency": "EUR"}, "per": "piece"}, "included", "2026-06-01", None),
        ("penalty", {"money": {"amount": "250.00", "currency": "EUR"}, "per": "load"}, "excluded", "2026-01-01", None),
    ]


async def test_a_price_that_is_wrong_is_told_in_its_row_by_its_column(register, send, drafts) -> None:
    receiver = (await register())["id"]
    wrong = {
        "fee,5,EUR,t,excluded,2026-01-01,": [("/price/kind", "enum")],
        "credit,five,EUR,t,excluded,2026-01-01,": [("/price/amount", "number")],
        'credit,"1,000",EUR,t,excluded,2026-01-01,': [("/price/amount", "number")],
        "credit,-5,EUR,t,excluded,2026-01-01,": [("/price/amount", "amount_below_zero")],
        "credit,5,euro,t,excluded,2026-01-01,": [("/price", "currency_malformed")],
        "credit,5,EUR,bag,excluded,2026-01-01,": [("/price/per", "enum")],
        "credit,5,EUR,t,perhaps,2026-01-01,": [("/price/vat", "enum")],
        "credit,5,EUR,t,excluded,,": [("/price/since", "missing")],
        "credit,5,EUR,t,excluded,2026-01-01,25": [("/price/from_quantity", "measure_unclear")],
        "credit,,EUR,t,excluded,2026-01-01,": [("/price/amount", "missing")],
    }
    first = f"{receiver},Gips,boards.plasterboard,closed_loop_recycling,{day(5)},moisture,dry,dry,pick_up,80,EUR,load,excluded,2026-01-01,"
    report = await send(csv="\n".join([PRICED, first, *(f"{receiver},Gips,,,,,,,{price}" for price in wrong)]))
    assert outcomes(report) == ["created", *["refused"] * len(wrong)]
    told = [[(fault["pointer"], fault["code"]) for fault in row["errors"]] for row in report["rows"]]
    assert told == [[], *wrong.values()]
    (draft,) = await drafts(report["rows"][0]["id"])
    assert [one["kind"] for one in draft["criteria"]["prices"]] == ["pick_up"]


async def test_a_measure_without_its_unit_is_told_as_such(register, send) -> None:
    receiver = (await register())["id"]
    row = f"{receiver},Puin,bulk.rubble,crusher,{day(5)},max_fraction,sand,sand,5,,,"
    report = await send(csv=f"{HEADINGS}\n{row}")
    assert [fault["code"] for fault in report["rows"][0]["errors"]] == ["measure_unclear"]


async def test_a_column_beside_those_that_lie_below_it_is_told_as_none(register, send) -> None:
    receiver = (await register())["id"]
    row = f"{receiver},Puin,bulk.rubble,crusher,{day(5)},moisture,dry,,,,dry,reject,anything"
    report = await send(csv=f"{HEADINGS.replace('on_fail.consequence', 'on_fail,on_fail.consequence')}\n{row}")
    assert {fault["code"] for fault in report["rows"][0]["errors"]} == {"measure_unclear", "extra_forbidden"}


async def test_the_table_of_the_guide_is_one_that_goes_in(register, send) -> None:
    receiver = (await register())["id"]
    table = (ROOT / "docs" / "guides" / "criteria.csv").read_text(encoding="utf-8").replace("RECEIVER", receiver)
    table = table.replace("2027-01-01", day(5)).replace("2027-12-31", day(300))
    report = await send(csv=table)
    assert [row["errors"] for row in report["rows"]] == [[]] * len(report["rows"])


async def test_a_programme_without_a_material_refuses_all_its_rows(register, send) -> None:
    receiver = (await register())["id"]
    row = f"{receiver},Puin,,crusher,{day(5)},max_fraction,sand,sand,5 %,,,"
    report = await send(csv=f"{HEADINGS}\n{row}")
    assert [fault["pointer"] for fault in report["rows"][0]["errors"]] == ["/criteria/materials"]


async def test_what_is_no_array_is_refused(client, owner) -> None:
    answer = await client.post("/v1/programmes/import", json={}, headers=by(owner))
    assert (answer.status_code, answer.json()["code"]) == (422, "file_malformed")
