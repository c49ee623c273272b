"""Where are the readable tables of this floor, and what stands in their rows?"""

from __future__ import annotations

from functools import cache
from pathlib import Path

DATA = Path(__file__).with_name("data")

MANY = 500
"""Look-ups after which a whole table is read: it takes as long as about so many (measured)."""


def lines(name: str) -> list[str]:
    """Return the rows of ``data/<name>.tsv`` as text, without its heading."""
    return (DATA / f"{name}.tsv").read_text(encoding="utf-8").splitlines()[1:]


def rows(name: str) -> list[list[str]]:
    """Return the rows of ``data/<name>.tsv``, without its heading, as lists of columns."""
    return [line.split("\t") for line in lines(name)]


@cache
def keyed(name: str) -> dict[str, str]:
    """Return first column -> the other columns, still one text, of ``data/<name>.tsv``."""
    return dict(line.split("\t", 1) for line in lines(name))


class Sorted:
    """A table in order of its first column, searched as it lies in the file.

    Most commands look up a handful of phrases: reading all rows into a dictionary takes longer
    than that. From ``MANY`` look-ups on the dictionary pays.
    """

    def __init__(self, name: str) -> None:
        """Read the bytes of ``data/<name>.tsv``."""
        self._name, self._asked = name, 0
        self._all: dict[str, str] = {}
        self._data = (DATA / f"{name}.tsv").read_bytes()

    def get(self, key: str) -> str | None:
        """Return the columns after ``key``, still one text, or None if there is no such row."""
        if self._all:
            return self._all.get(key)
        self._asked += 1
        if self._asked > MANY:
            self._all = keyed(self._name)
        data, wanted = self._data, key.encode()
        low, high = data.find(b"\n") + 1, len(data)
        while low < high:
            start = data.rfind(b"\n", low, (low + high) // 2) + 1 or low
            end = data.find(b"\n", start, high)
            found, _, columns = data[start:end].partition(b"\t")
            if found == wanted:
                return columns.decode()
            low, high = (end + 1, high) if found < wanted else (low, start)
        return None


@cache
def ordered(name: str) -> Sorted:
    """Return ``data/<name>.tsv``, whose rows stand in order of their first column's bytes."""
    return Sorted(name)
