"""Sites from files: what is good is kept, what is wrong is told by its row."""

import pytest

from services.acceptance.domain.flux import classes_of, streams
from services.vocabulary.vocabulary import vocabulary
from tests.acceptance.bodies import a_site, by

HEADINGS = "name;role;postal_code;delivery_modes;takes_from;materials;hours;quota;vehicle_t;colour"


def feature(name: str, point: list[float], **properties: object) -> dict[str, object]:
    return {"type": "Feature", "geometry": {"type": "Point", "coordinates": point}, "properties": {"nom": name, **properties}}


def collection(*features: dict[str, object]) -> dict[str, object]:
    return {"type": "FeatureCollection", "features": [*features]}


@pytest.fixture
def send(client, owner, register):
    """A file of sites for a receiver, by its owner: the report."""

    async def send(receiver: dict, *, json: object = None, csv: str | None = None, who=None, **query: object):
        path, headers = f"/v1/receivers/{receiver['id']}/sites/import", by(who or owner)
        if csv is not None:
            return await client.post(path, content=csv.encode(), params=query, headers=headers | {"content-type": "text/csv"})
        return await client.post(path, json=json, params=query, headers=headers | {"content-type": "application/geo+json"})

    return send


async def test_collection_points_come_with_their_streams(client, register, send) -> None:
    receiver = await register(sites=[])
    points = collection(
        feature("Lille", [3.06, 50.63], flux_platre="1", flux_bois="0", flux_laine_de_verre=True, horaires="Mo-Fr 08:00-17:00", id=7),
        feature("Roubaix", [3.17, 50.69], flux_pse="oui", horaires="du lundi au vendredi"),
    )
    answer = await send(receiver, json=points, country="FR")
    report = answer.json()
    assert (report["created"], report["refused"], report["ignored"]) == (2, 0, ["id"])
    lille, roubaix = (await client.get(f"/v1/receivers/{receiver['id']}")).json()["sites"]
    assert lille["materials"] == ["boards.plasterboard", "bulk.gypsum", "insulation.mineral.glass_wool"]
    assert (lille["hours"], lille["opening_hours"]) == ("Mo-Fr 08:00-17:00", None)
    assert (roubaix["hours"], roubaix["opening_hours"]) == (None, "du lundi au vendredi")
    assert (roubaix["role"], roubaix["takes_from"], roubaix["location"]["country"]) == ("collection_point", ["traders"], "FR")


async def test_a_file_sent_again_changes_nothing(client, register, send) -> None:
    receiver = await register()
    points = collection(feature("Gent", [3.72, 51.05], flux_bois=True))
    first, again = [(await send(receiver, json=points)).json() for _ in range(2)]
    assert [(row["outcome"], row["id"]) for row in again["rows"]] == [("unchanged", first["rows"][0]["id"])]
    assert (await client.get(f"/v1/receivers/{receiver['id']}")).json()["version"] == 2


async def test_a_table_restates_sites_by_name_and_keeps_the_others(client, register, send) -> None:
    receiver = await register(sites=[a_site(), a_site(name="Kaai")])
    rows = "Kaai;bulking;8500;barge|collector;traders|residents;timber|metal;Mo-Fr 07:00-16:00;2 m3 per year;3.5;blauw"
    report = (await send(receiver, csv=f"{HEADINGS}\n{rows}\n")).json()
    assert ([row["outcome"] for row in report["rows"]], report["ignored"]) == (["updated"], ["colour"])
    gate, quay = (await client.get(f"/v1/receivers/{receiver['id']}")).json()["sites"]
    assert gate == receiver["sites"][0]
    assert (quay["id"], quay["role"], quay["delivery_modes"]) == (receiver["sites"][1]["id"], "bulking", ["barge", "collector"])
    assert (quay["quota"], quay["vehicle"]["tonnes"]) == ({"value": 2, "unit": "m3", "per": "year", "shared": False}, 3.5)


async def test_good_rows_are_kept_and_bad_ones_explained(client, register, send) -> None:
    receiver = await register(sites=[])
    rows = [
        "Goed;receiving;2800;drop_off;traders;masonry.brick;;;;",
        "Uren;receiving;2800;drop_off;traders;masonry.brick;elke dag;;;",
        "Plaats;receiving;0000;drop_off;traders;masonry.brik;;veel;;",
        "Goed;receiving;9000;drop_off;traders;masonry.brick;;;;",
    ]
    report = (await send(receiver, csv="\n".join([HEADINGS, *rows]))).json()
    told = [[(fault["pointer"], fault["code"]) for fault in row["errors"]] for row in report["rows"]]
    assert told[:2] == [[], [("/hours", "hours_malformed")]]
    assert {("/location", "place_unknown"), ("/materials/0", "material_unknown")} <= set(told[2])
    assert told[3] == [(None, "site_name_taken")]
    assert [site["name"] for site in (await client.get(f"/v1/receivers/{receiver['id']}")).json()["sites"]] == ["Goed"]


@pytest.mark.parametrize("body", ["", "[", "[]", '{"type": "Feature"}'])
async def test_what_is_no_feature_collection_is_refused(client, owner, register, body) -> None:
    headers = by(owner) | {"content-type": "application/geo+json"}
    answer = await client.post(f"/v1/receivers/{(await register())['id']}/sites/import", content=body, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (422, "file_malformed")


async def test_another_kind_of_file_is_not_read(client, owner, register) -> None:
    headers = by(owner) | {"content-type": "application/pdf"}
    answer = await client.post(f"/v1/receivers/{(await register())['id']}/sites/import", content=b"%PDF", headers=headers)
    assert answer.status_code == 415


async def test_sites_of_another_are_not_his_to_import(register, send, manager) -> None:
    assert (await send(await register(), json=collection(), who=manager)).status_code == 404


def test_every_stream_stands_for_classes_of_the_vocabulary() -> None:
    assert all(code in vocabulary() for classes in streams().values() for code in classes)
    assert classes_of(["flux_pse", "flux_unheard"]) == ("insulation.eps", "flux_unheard")
