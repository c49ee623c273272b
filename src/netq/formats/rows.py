"""How does one bad row of a CSV file cost none of the others?"""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace

from netq.domain.errors import InputRefused

MAX_FIELD = 1 << 20
"""Characters one cell may hold; an unclosed quote is noticed here at the latest."""

_LINE_ENDS = ("\n", "\r")
_REREAD_BUDGET = 1 << 24
"""What netq reads twice in search of lost rows before it takes every line for a row: characters,
and as much again for each line."""

_LINE_COST = 100


@dataclass(frozen=True, slots=True)
class Record:
    """One row: its first line in the file (from 1), its text, its cells, what is wrong with it.

    ``problem`` is a sentence: with cells the row is readable but odd, without it is not readable.
    """

    line: int
    raw: str
    cells: tuple[str, ...]
    problem: str = ""

    @property
    def unterminated(self) -> bool:
        """Whether the row is the last of a file that has no line break at its end."""
        return not self.raw.endswith(_LINE_ENDS)


class _Feed:
    """Lines for a csv reader, which remember what the present row took and can be taken back."""

    def __init__(self, lines: Iterator[str], line: int) -> None:
        self._lines = lines
        self._back: deque[str] = deque()
        self._reread = 0
        self._line = line
        self.taken: list[str] = []
        self.exhausted = False

    def __iter__(self) -> _Feed:
        return self

    def __next__(self) -> str:
        if self.taken and self._reread > _REREAD_BUDGET:
            raise csv.Error
        line = self._back.popleft() if self._back else next(self._lines, "")
        self.exhausted = not line
        if self.exhausted:
            raise StopIteration
        self.taken.append(line)
        return line

    def settle(self) -> tuple[int, str]:
        """Close the row: its first line in the file and its text."""
        line, raw = self._line, "".join(self.taken)
        self._line += len(self.taken)
        self.taken.clear()
        return line, raw

    def give_back(self) -> list[str]:
        """Keep the row's first line only; the others, which are returned, are read again."""
        spare = self.taken[1:]
        self._back.extendleft(reversed(spare))
        self._reread += sum(len(line) + _LINE_COST for line in spare)
        del self.taken[1:]
        return spare


def records(
    lines: Iterator[str], name: str, first_line: int, width: int, delimiter: str
) -> Iterator[Record]:
    """The rows of a table, in order: all of them, readable or not; blank lines are no rows.

    ``lines`` come with their line breaks, starting at line ``first_line`` of file ``name``;
    ``width`` is the number of columns. Raises InputRefused when the file ends in the middle of
    a row.
    """
    csv.field_size_limit(MAX_FIELD)
    feed = _Feed(lines, first_line)
    reader = csv.reader(feed, delimiter=delimiter, strict=True)
    while True:
        try:
            cells = next(reader, None)
        except csv.Error:
            cells = []
        if cells is None:
            return
        if not cells and _blank(feed.taken):
            feed.settle()
            continue
        if not cells or (len(feed.taken) > 1 and not _fitted(cells, width)):
            record = _recovered(feed, name, width, delimiter)
            reader = csv.reader(feed, delimiter=delimiter, strict=True)
        else:
            record = _judged(name, *feed.settle(), cells, width)
        if not _blank([record.raw]):
            yield record


def _blank(lines: list[str]) -> bool:
    return not any(map(str.strip, lines))


def cut_off(name: str, line: int) -> InputRefused:
    """The refusal of a file that ends in the middle of the row at ``line``."""
    return InputRefused(
        f"{name}, line {line}: the file ends in the middle of this row, so it was cut off.",
        f"Download it again, or delete line {line} if you can do without it.",
    )


def _recovered(feed: _Feed, name: str, width: int, delimiter: str) -> Record:
    """The row of the first line alone, after its quotes led the reader astray."""
    at_end = feed.exhausted
    spare = feed.give_back()
    line, raw = feed.settle()
    if at_end and not any(_fitted(_lenient(text, delimiter), width) for text in spare):
        raise cut_off(name, line)
    record = _judged(name, line, raw, _lenient(raw, delimiter), width)
    if record.problem or not raw.strip():
        return record
    return replace(record, problem="The quotes in this row do not match; check how it was read.")


def _lenient(text: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([text], delimiter=delimiter), [])
    except csv.Error:
        return []


def _judged(name: str, line: int, raw: str, cells: list[str], width: int) -> Record:
    fitted = _fitted(cells, width)
    if fitted:
        return Record(line, raw, fitted)
    if len(cells) < width and raw.strip() and not raw.endswith(_LINE_ENDS):
        raise cut_off(name, line)
    count = f"{len(cells)} columns where the header has {width}" if cells else "an unreadable cell"
    return Record(line, raw, (), f"This row has {count}.")


def _fitted(cells: list[str], width: int) -> tuple[str, ...]:
    """The cells if they are as many as the columns, blank ones at the end apart, else none."""
    if len(cells) < width or any(map(str.strip, cells[width:])):
        return ()
    return tuple(cell.replace("\0", "") for cell in cells[:width])
