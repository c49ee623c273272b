"""Where in this file does a table begin, and what are its rows?"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import IO, TypeVar

from netq.domain.errors import InputRefused
from netq.domain.incoming import Row
from netq.formats import encoding
from netq.formats.columns import canonical
from netq.formats.rows import Record, records
from netq.formats.source import Member, readable

HEADER_WITHIN = 100
"""How many lines may stand before the header."""

MAX_LINE = 4 << 20
"""Characters in one line."""

MAX_ROWS, MAX_LINES = 1_000_000, 10_000_000

_DELIMITERS = (",", ";", "\t")
_TICK = 512


Tick = Callable[[int, int], None]
"""Is told now and then how many rows and bytes of a file have been read."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Header:
    """The line a table's columns are named on: its number (from 1), names, delimiter and text."""

    line: int
    columns: tuple[str, ...]
    delimiter: str
    text: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table found in a file; ``encoding`` is the name of its character encoding."""

    member: Member
    encoding: str
    header: Header

    @property
    def name(self) -> str:
        """The file's name as the person is told it."""
        return self.member.name

    def records(self, tick: Tick) -> Iterator[Record]:
        """Its rows, streamed; ``tick`` is told now and then how many rows and bytes have been read.

        Raises InputRefused when the file cannot be read to its end or is cut off.
        """
        header = self.header
        with (
            readable(self.name),
            self.member.open() as stream,
            io.TextIOWrapper(stream, self.encoding, newline="") as text,
        ):
            lines = _lines(text, self.name)
            for _ in range(header.line):
                next(lines, "")
            found = records(
                lines, self.name, header.line + 1, len(header.columns), header.delimiter
            )
            count = 0
            for record in found:
                if record.raw.strip() == header.text:
                    continue  # files joined end to end
                count += 1
                if count % _TICK == 0:
                    _refuse_flood(self.name, count, MAX_ROWS, "rows")
                    tick(count, stream.tell())
                yield record
        tick(count, self.member.size)

    def named(self, record: Record) -> dict[str, str]:
        """The cells of a readable record by column name, white space tidied."""
        return {
            column: " ".join(cell.split())
            for column, cell in zip(self.header.columns, record.cells, strict=True)
        }

    def row(self, record: Record) -> Row:
        """Where the record stands, with its text as read."""
        return Row(self.name, record.line, record.raw.rstrip("\r\n"))


def find(
    member: Member, recognise: Callable[[tuple[str, ...]], T | None]
) -> tuple[T, Sheet] | None:
    """The table in a file and what ``recognise`` takes its columns for; None when it has none.

    Raises InputRefused when there is a table but its encoding cannot be told.
    """
    for number, line in enumerate(_first_lines(member), start=1):
        for delimiter in _DELIMITERS:
            columns = canonical(_cells(line, delimiter))
            known = recognise(columns)
            if known is not None:
                charset = encoding.detect(member.chunks, member.name)
                return known, Sheet(
                    member, charset, Header(number, columns, delimiter, line.strip())
                )
    return None


def seen_columns(member: Member) -> tuple[str, ...]:
    """What stands where the header should: the cells of the first line that has any, as written."""
    for line in _first_lines(member):
        if line.strip():
            cells = max((_cells(line, delimiter) for delimiter in _DELIMITERS), key=len)
            return tuple(cell.strip() for cell in cells if cell.strip())
    return ()


def _refuse_flood(name: str, count: int, most: int, what: str) -> None:
    if count > most:
        raise InputRefused(
            f"{name} holds more than {most} {what}.",
            "No address book is that large; check that it is the right file.",
        )


def _first_lines(member: Member) -> list[str]:
    head = next(member.chunks(), b"")
    text = head.decode(encoding.probable(head), errors="replace").removeprefix("\ufeff")
    return list(islice(io.StringIO(text, newline=""), HEADER_WITHIN))


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return []


def _lines(text: IO[str], name: str) -> Iterator[str]:
    for number, line in enumerate(iter(partial(text.readline, MAX_LINE), ""), start=1):
        if len(line) == MAX_LINE:
            raise InputRefused(
                f"{name}, line {number} is longer than {MAX_LINE} characters.",
                "It is no table of people; check that it is the right file.",
            )
        _refuse_flood(name, number, MAX_LINES, "lines")
        yield line
