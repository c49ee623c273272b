"""Which stem does each word have, so that "closing" and "closes" are one?"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing


def stems(words: Iterable[str]) -> dict[str, str]:
    """Word -> stem, by SQLite's porter stemmer, accents set aside.

    The words are only ever values in an index in memory: no text of the user's becomes a query.
    """
    every = sorted(set(words))
    found: dict[str, str] = {}
    with closing(sqlite3.connect(":memory:")) as index:
        index.execute(
            "CREATE VIRTUAL TABLE word"
            " USING fts5(text, tokenize = 'porter unicode61 remove_diacritics 2')"
        )
        index.execute("CREATE VIRTUAL TABLE stem USING fts5vocab(word, instance)")
        index.execute(
            "INSERT INTO word (rowid, text) SELECT key + 1, value FROM json_each(?)",
            (json.dumps(every),),
        )
        for place, stem in index.execute('SELECT doc, term FROM stem ORDER BY doc, "offset"'):
            found.setdefault(every[place - 1], stem)
    return {word: found.get(word, word) for word in every}
