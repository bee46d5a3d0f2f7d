"""The gateway's own pages, and the headers that every answer carries."""

import re

import pytest

HOST = re.compile(r"(?:https?:)?//[a-z0-9]")


async def test_the_documentation_comes_from_our_own_host_alone(house) -> None:
    page = await house.call("GET", "/docs")
    assert not HOST.search(page.text)
    for asset in re.findall(r'(?:src|href)="([^"]+)"', page.text):
        answer = await house.call("GET", asset)
        assert (answer.status_code, len(answer.content) > 500) == (200, True)


async def test_the_documentation_runs_only_our_scripts(house) -> None:
    pages = [await house.call("GET", "/docs") for _ in range(2)]
    nonces = [re.search(r'script nonce="([^"]+)"', page.text)[1] for page in pages]
    policy = pages[0].headers["content-security-policy"]
    assert f"script-src 'self' 'nonce-{nonces[0]}'" in policy
    assert "unsafe" not in policy
    assert not HOST.search(policy)
    assert nonces[0] != nonces[1]


@pytest.mark.parametrize("name", ["../core.py", "..%2fcore.py", "redoc.standalone.js", "nothing.js"])
async def test_no_other_file_is_served(house, name) -> None:
    assert (await house.call("GET", f"/docs/assets/{name}")).status_code == 404


@pytest.mark.parametrize(
    ("language", "word"), [("nl", "op tijd"), ("fr", "réemploi"), ("en", "in time"), ("de", "Baustoffe"), ("ja", "in time")]
)
async def test_the_first_page_speaks_the_readers_language(house, language, word) -> None:
    page = await house.call("GET", "/", headers={"accept-language": language})
    assert word in page.text
    assert not HOST.search(page.text)


@pytest.mark.parametrize("path", ["/", "/docs", "/openapi.json", "/v1/vocabulary/materials", "/nowhere", "/v1/keys"])
async def test_every_answer_takes_precautions(house, path) -> None:
    headers = (await house.call("GET", path)).headers
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert (headers["x-content-type-options"], headers["referrer-policy"]) == ("nosniff", "no-referrer")
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert "strict-transport-security" not in headers
    assert "server" not in headers


async def test_over_https_the_browser_is_told_to_stay_there(house) -> None:
    assert "max-age" in (await house.http.get("https://spolia/")).headers["strict-transport-security"]


async def test_any_page_may_call_without_the_browsers_own_credentials(house) -> None:
    answer = await house.call("GET", "/v1/vocabulary/materials/masonry", headers={"origin": "https://elsewhere.example"})
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-credentials" not in answer.headers
    exposed = answer.headers["access-control-expose-headers"]
    assert all(name in exposed for name in ("ETag", "Link", "Location", "RateLimit", "X-Request-Id", "Retry-After"))


async def test_a_browser_that_asks_first_is_told_what_it_may(house) -> None:
    asking = {"origin": "https://elsewhere.example", "access-control-request-method": "PATCH", "access-control-request-headers": "if-match"}
    answer = await house.call("OPTIONS", "/v1/lots/018f4e3c-0000-7000-8000-000000000000", headers=asking)
    assert (answer.status_code, answer.content) == (204, b"")
    assert "PATCH" in answer.headers["access-control-allow-methods"]
    assert {"Authorization", "If-Match"} <= set(answer.headers["access-control-allow-headers"].split(", "))


async def test_a_refusal_too_can_be_read_by_other_pages(house) -> None:
    answer = await house.call("GET", "/v1/keys", headers={"origin": "https://elsewhere.example"})
    assert (answer.status_code, answer.headers["access-control-allow-origin"]) == (401, "*")


async def test_the_house_says_which_of_its_services_are_ready(house) -> None:
    answer = await house.call("GET", "/readyz")
    assert (answer.status_code, set(answer.json()["services"].values())) == (200, {True})
    assert (await house.call("GET", "/healthz")).json() == {"status": "ok"}


async def test_the_figures_of_every_part_are_one_text(house) -> None:
    await house.call("GET", "/v1/vocabulary/materials")
    text = (await house.call("GET", "/metrics")).text
    assert text.count("# TYPE spolia_request_seconds histogram") == 1
    assert 'part="door",route="/v1/vocabulary/materials"' in text
    assert 'part="gateway",route="/v1/vocabulary/materials"' in text


async def test_the_document_served_is_the_one_composed(house) -> None:
    document = await house.document()
    assert document["openapi"].startswith("3.1")
    assert all(operation["x-service"] for operations in document["paths"].values() for operation in operations.values())
