"""Which rows of an official download hold what is asked for, whatever its columns are called?"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from netq.jobs.sources import NoSources

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOST_PREAMBLE = 60
"""Rows in which the names of the columns are looked for: a crosswalk begins with notes."""
HEAD = 65_536
"""Bytes in which these rows end, by a wide margin."""
_MISSING = -1

Bearer = tuple[str, tuple[str, ...]]
"""Who bears a title, a code of O*NET or an address in ESCO, and the words of that title."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its names, the likeliest first; one that is not ``needed`` may be missing."""

    names: tuple[str, ...]
    needed: bool = True


@dataclass(frozen=True, slots=True)
class Download:
    """A file of a download: ``name`` is its path below the folder, ``content`` its bytes."""

    name: str
    content: bytes

    def rows(self, *columns: Column) -> Iterator[tuple[str, ...]]:
        """Yield the cells of ``columns`` in every row, in the order asked for, "" where empty.

        A row without the first of them says nothing of anybody, and is left out.

        Raises:
            NoSources: if the file has no such columns, or is no table.
        """
        try:
            table = self._table()
            places = _places(columns, table)
            if places is None:
                names = ", ".join(column.names[0] for column in columns if column.needed)
                raise NoSources(f"{self.name} has no columns called {names}.")
            for row in table:
                cells = [*row, ""]
                found = tuple(cells[min(place, len(row))].strip() for place in places)
                if found[0]:
                    yield found
        except csv.Error as error:
            raise NoSources(f"{self.name} cannot be read as a table: {error}.") from error

    def holds(self, *columns: Column) -> bool:
        """Whether the file is a table with all of ``columns`` that are needed."""
        try:
            return _places(columns, self._table()) is not None
        except csv.Error:
            return False

    def _table(self) -> Iterator[list[str]]:
        """Return the rows as they lie in the file."""
        # A byte that is not UTF-8 costs a letter of one title, not the training.
        text = io.StringIO(self.content.decode("utf-8-sig", errors="replace"), newline="")
        if self.name.casefold().endswith(".csv"):
            return csv.reader(text)
        return csv.reader(text, delimiter="\t", quoting=csv.QUOTE_NONE)


def files_below(folder: Path) -> dict[str, Path]:
    """Return path below ``folder`` -> file, at any depth."""
    return {p.relative_to(folder).as_posix(): p for p in folder.rglob("*") if p.is_file()}


def letters(name: str) -> str:
    """Return the letters and digits of ``name``: "O*NET-SOC Code" -> "onetsoccode"."""
    return "".join(c for c in name.casefold() if c.isalnum())


def soc_code(code: str) -> str:
    """Return the SOC code of an occupation of O*NET: "15-1252.00" -> "15-1252"."""
    return code.partition(".")[0]


def _places(columns: tuple[Column, ...], table: Iterator[list[str]]) -> list[int] | None:
    """Return where ``columns`` stand, with ``table`` behind their names; None if nowhere."""
    for row in islice(table, MOST_PREAMBLE):
        named = [letters(cell) for cell in row]
        found = [_place(column, named) for column in columns]
        if all(
            place != _MISSING or not column.needed
            for column, place in zip(columns, found, strict=True)
        ):
            return found
    return None


def _place(column: Column, named: list[str]) -> int:
    """Return where ``column`` stands in a row, under the likeliest of its names."""
    places = (named.index(letters(name)) for name in column.names if letters(name) in named)
    return next(places, _MISSING)
