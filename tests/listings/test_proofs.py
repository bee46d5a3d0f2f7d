"""Proofs that an inventory was published: anyone can make the digest again, nobody can make the seal."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from uuid import uuid4

import psycopg

from services.kit.identity import Identities, IdentityRefused
from services.listings.domain.proof import Proof
from services.listings.store.seal import Seal
from tests.conftest import SECRET
from tests.listings.projects import an_item, begun, party, recorded


def written(told):
    return sha256(json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()).hexdigest()


async def proved(owner):
    project = await begun(owner)
    await recorded(owner, project, an_item("1"), an_item("2", title="Stalen ligger HEA 200 geschroefd — één stuk"))
    await owner("POST", f"/v1/projects/{project['id']}/inventory/offer")
    answer = await owner("POST", f"/v1/projects/{project['id']}/proof")
    assert answer.status_code == 201, answer.text
    return answer.json()


async def test_whoever_has_the_published_lots_can_make_the_digest_again(owner, listings):
    proof = await proved(owner)
    assert (proof["lots"], len(proof["published"])) == (2, 2)
    assert proof["sha256"] == written([[one["id"], one["version"], one["sha256"]] for one in proof["published"]])
    again = (await listings.get(f"/v1/proofs/{proof['id']}")).json()
    assert again == {name: value for name, value in proof.items() if name != "published"}
    assert again["verified"]


async def test_what_is_changed_in_the_database_is_seen(owner, listings, database):
    proof = await proved(owner)
    with psycopg.connect(database) as connection:
        connection.execute("UPDATE listings.proofs SET at = at - interval '1 year' WHERE id = %s", [proof["id"]])
    assert not (await listings.get(f"/v1/proofs/{proof['id']}")).json()["verified"]


async def test_of_nothing_there_is_no_proof(owner, listings):
    project = await begun(owner)
    answer = await owner("POST", f"/v1/projects/{project['id']}/proof")
    assert (answer.status_code, answer.json()["code"]) == (409, "nothing_published")
    assert (await listings.get(f"/v1/proofs/{uuid4()}")).json()["code"] == "proof_not_found"


async def test_a_proof_takes_the_right_to_publish(owner, someone):
    editor = someone()
    project = await begun(owner, parties=[party(editor, "edit")])
    assert (await editor("POST", f"/v1/projects/{project['id']}/proof")).status_code == 403


def a_proof():
    return Proof(uuid4(), uuid4(), uuid4(), "0" * 64, 3, datetime(2027, 1, 15, tzinfo=UTC))


def test_a_seal_holds_for_what_was_signed_and_nothing_else():
    seal, proof = Seal(SECRET), a_proof()
    signed = replace(proof, token=seal.sign(proof))
    assert seal.holds(signed)
    assert not seal.holds(replace(signed, lots=4))
    assert not seal.holds(replace(signed, token="e30.e30.e30"))
    assert not Seal("another secret, that is long enough too").holds(signed)


def test_a_proof_is_no_identity():
    token = Seal(SECRET).sign(a_proof())
    try:
        Identities(SECRET, "listings").verify(token)
    except IdentityRefused:
        return
    raise AssertionError
