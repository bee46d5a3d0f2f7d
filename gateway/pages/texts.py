"""The words and the looks of the gateway's own pages."""

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Final

from services.kernel.language import Language


@dataclass(frozen=True, slots=True)
class _Words:
    claim: str
    search: str
    docs: str
    classes: str
    document: str


_WORDS: Final[Mapping[Language, _Words]] = {
    Language.NL: _Words(
        "Gerecupereerde bouwmaterialen vinden hun volgende gebouw: op tijd, dichtbij, met de papieren die hergebruik veilig maken.",
        "Wat er nu aangeboden wordt, lees je zonder sleutel.",
        "Documentatie",
        "Materiaalklassen",
        "OpenAPI-document",
    ),
    Language.FR: _Words(
        "Les matériaux de construction récupérés trouvent leur prochain bâtiment : à temps, à proximité, "
        "avec les documents qui rendent le réemploi sûr.",
        "Ce qui est proposé se lit sans clé.",
        "Documentation",
        "Classes de matériaux",
        "Document OpenAPI",
    ),
    Language.EN: _Words(
        "Reclaimed building materials find their next building: in time, nearby, with the papers that make reuse safe.",
        "What is on offer is read without a key.",
        "Documentation",
        "Material classes",
        "OpenAPI document",
    ),
    Language.DE: _Words(
        "Wiedergewonnene Baustoffe finden ihr nächstes Gebäude: rechtzeitig, in der Nähe, mit den Papieren, "
        "die Wiederverwendung sicher machen.",
        "Was angeboten wird, liest man ohne Schlüssel.",
        "Dokumentation",
        "Materialklassen",
        "OpenAPI-Dokument",
    ),
}

_WELCOME: Final = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Spolia</title>
<style nonce="{nonce}">
:root {{ color-scheme: light dark; }}
body {{ font: 1.125rem/1.6 system-ui, sans-serif; max-width: 36rem; margin: 18vh auto 0; padding: 0 1.5rem; }}
h1 {{ font-size: 2.5rem; letter-spacing: .04em; margin: 0; }}
li {{ margin: .25rem 0; }}
</style>
</head>
<body>
<main>
<h1>Spolia</h1>
<p>{claim}</p>
<p>{search}</p>
<ul>
<li><a href="/docs">{docs}</a></li>
<li><a href="/v1/vocabulary/materials">{classes}</a></li>
<li><a href="/openapi.json">{document}</a></li>
</ul>
</main>
</body>
</html>
"""

_DOCUMENTATION: Final = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Spolia: documentation</title>
<link rel="icon" href="/docs/assets/favicon.png">
<link rel="stylesheet" href="/docs/assets/swagger-ui.css">
</head>
<body>
<div id="documentation"></div>
<script src="/docs/assets/swagger-ui-bundle.js"></script>
<script nonce="{nonce}">
SwaggerUIBundle({{ url: "/openapi.json", dom_id: "#documentation", deepLinking: true, validatorUrl: null, persistAuthorization: false }});
</script>
</body>
</html>
"""


def welcome(language: Language, nonce: str) -> str:
    """The first page: what this is, and where to go on."""
    words = _WORDS[language]
    return _WELCOME.format(
        language=language,
        nonce=nonce,
        claim=escape(words.claim),
        search=escape(words.search),
        docs=escape(words.docs),
        classes=escape(words.classes),
        document=escape(words.document),
    )


def documentation(nonce: str) -> str:
    """The page on which every operation can be tried."""
    return _DOCUMENTATION.format(nonce=nonce)
