"""What there was before: three ways to search the same titles and descriptions, on the same server."""

from collections.abc import Callable, Mapping
from contextlib import closing
from typing import Final

import psycopg
from psycopg.sql import SQL, Literal
from rapidfuzz import fuzz, process, utils

from tests.quality.corpus import Corpus
from tests.quality.engine import ASKED

Search = Callable[[str], list[str]]
"""From what is typed to ids, best first."""

_DICTIONARIES: Final = ("dutch", "french", "english", "german")

_TRIGRAM: Final = "SELECT id FROM quality ORDER BY extensions.similarity(body, %s) DESC, id LIMIT %s"
_FULL_TEXT: Final = """
SELECT id FROM quality, LATERAL (SELECT {query}) AS asked (query)
WHERE words @@ query ORDER BY ts_rank(words, query) DESC, id LIMIT %(most)s
"""


def baselines(dsn: str, corpus: Corpus) -> Mapping[str, Search]:
    """Trigram similarity, full text over four dictionaries without accents, and rapidfuzz over titles."""
    with closing(psycopg.connect(dsn, autocommit=True)) as connection:
        _load(connection, corpus)
    return {"trigram similarity": _trigram(dsn), "full text, 4 dictionaries": _full_text(dsn), "rapidfuzz over titles": _fuzzy(corpus)}


def _load(connection: psycopg.Connection, corpus: Corpus) -> None:
    vector = SQL(" || ").join(SQL("to_tsvector({}, extensions.unaccent(body))").format(Literal(one)) for one in _DICTIONARIES)
    connection.execute("DROP TABLE IF EXISTS quality")
    connection.execute("CREATE TABLE quality (id text PRIMARY KEY, body text NOT NULL, words tsvector)")
    rows = [(lot.id, f"{lot.title} {lot.description}".strip()) for lot in corpus.lots]
    connection.cursor().executemany("INSERT INTO quality VALUES (%s, %s)", rows)
    connection.execute(SQL("UPDATE quality SET words = {}").format(vector))


def _trigram(dsn: str) -> Search:
    def search(text: str) -> list[str]:
        with closing(psycopg.connect(dsn)) as connection:
            return [found for (found,) in connection.execute(_TRIGRAM, (text, ASKED))]

    return search


def _full_text(dsn: str) -> Search:
    """Any word in any dictionary: asking for all of them finds next to nothing."""
    either = " || ".join(
        f"replace(plainto_tsquery('{one}', extensions.unaccent(%(text)s))::text, '&', '|')::tsquery" for one in _DICTIONARIES
    )

    def search(text: str) -> list[str]:
        with closing(psycopg.connect(dsn)) as connection:
            return [found for (found,) in connection.execute(_FULL_TEXT.format(query=either), {"text": text, "most": ASKED})]

    return search


def _fuzzy(corpus: Corpus) -> Search:
    titles = {lot.id: lot.title for lot in corpus.lots}

    def search(text: str) -> list[str]:
        return [found for _, _, found in process.extract(text, titles, scorer=fuzz.WRatio, processor=utils.default_process, limit=ASKED)]

    return search
