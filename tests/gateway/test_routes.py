"""Which service answers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.forwarding.refusals import NoSuchPath, WrongMethod
from gateway.forwarding.routes import Route, Routes

ROUTES = Routes(
    [
        Route("listings", "GET", "/v1/lots/{lot_id}"),
        Route("matching", "GET", "/v1/lots/{lot_id}/matches"),
        Route("listings", "PATCH", "/v1/lots/{lot_id}"),
        Route("gateway", "GET", "/v1/organizations/me"),
        Route("gateway", "GET", "/v1/organizations/{organization_id}"),
        Route("gateway", "GET", "/v1/organizations/{organization_id}/keys"),
        Route("door", "GET", "/"),
    ]
)


@pytest.mark.parametrize(
    ("path", "template"),
    [
        ("/", "/"),
        ("/v1/lots/1", "/v1/lots/{lot_id}"),
        ("/v1/lots/1/matches", "/v1/lots/{lot_id}/matches"),
        ("/v1/organizations/me", "/v1/organizations/me"),
        ("/v1/organizations/you", "/v1/organizations/{organization_id}"),
        ("/v1/organizations/me/keys", "/v1/organizations/{organization_id}/keys"),
    ],
)
def test_literal_segments_win_as_long_as_they_lead_somewhere(path, template) -> None:
    assert ROUTES.find("GET", path).path == template


@pytest.mark.parametrize(
    "path", ["", "/v1", "/v1/lots", "/v1/lots/", "/v1/lots/1/", "//v1/lots/1", "/v1/lots/..", "/v1/lots/./matches", "/V1/lots/1"]
)
def test_what_is_in_no_document_is_nowhere(path) -> None:
    with pytest.raises(NoSuchPath):
        ROUTES.find("GET", path)


def test_a_wrong_method_names_the_right_ones() -> None:
    with pytest.raises(WrongMethod) as wrong:
        ROUTES.find("DELETE", "/v1/lots/1")
    assert wrong.value.allowed == ("GET", "HEAD", "OPTIONS", "PATCH")


@given(st.text(st.characters(exclude_characters="/"), min_size=1).filter(lambda segment: segment not in {".", ".."}))
def test_a_template_takes_one_segment_whatever_is_in_it(segment) -> None:
    assert ROUTES.find("GET", f"/v1/lots/{segment}/matches").service == "matching"
