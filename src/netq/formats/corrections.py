"""How do a user's corrections stand in a file that a spreadsheet can open, and come back whole?

A table with tabs between the columns title, job_type and like; in a row without title the job type
is the user's own. A cell that a spreadsheet might take for a formula begins with an apostrophe.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from netq.domain.corrections import Correction
from netq.domain.errors import InputRefused
from netq.domain.incoming import Complaint
from netq.formats import encoding
from netq.formats.columns import canonical
from netq.formats.source import Member, members

HEADING = ("title", "job_type", "like")
NEEDED = HEADING[:2]
MAX_BYTES = 16 << 20
"""Room for hundreds of thousands of titles."""

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_DELIMITERS = ("\t", ",", ";")
_HINT = "netq types export shows what one looks like."


@dataclass(frozen=True, slots=True)
class Corrections:
    """What a file of corrections says: each with its line (from 1), then what could not be read.

    ``notices`` are sentences about the file as a whole.
    """

    name: str
    rows: tuple[tuple[int, Correction], ...]
    refused: tuple[Complaint, ...]
    notices: tuple[str, ...]


def text(corrections: Iterable[Correction]) -> str:
    """The corrections as the text of a file; ``read`` gives the same ones back."""
    out = io.StringIO()
    table = csv.writer(out, delimiter="\t", lineterminator="\n")
    table.writerow(HEADING)
    for one in corrections:
        table.writerow([_guarded(cell) for cell in (one.title, one.job_type, one.like)])
    return out.getvalue()


def read(path: Path) -> Corrections:
    """Read a file of corrections, also one that a spreadsheet saved.

    Raises NotFound when there is no such file, InputRefused when it is no table of corrections.
    """
    with members(path) as found:
        if len(found) != 1:
            raise InputRefused(f"{path.name} is no file of corrections.", _HINT)
        name = found[0].name
        lines, guessed = _lines(found[0])
    start, columns, delimiter = _header(lines, name)
    rows: list[tuple[int, Correction]] = []
    refused: list[Complaint] = []
    for number, cells in _table(lines[start:], start + 1, delimiter):
        said, problem = _correction(columns, cells)
        if said:
            rows.append((number, said))
        else:
            refused.append(Complaint(name, number, "", problem))
    notice = (f"{name} is not UTF-8; netq took it for Windows-1252.",) if guessed else ()
    return Corrections(name, tuple(rows), tuple(refused), notice)


def _lines(member: Member) -> tuple[list[str], bool]:
    """The lines of a file, and whether its encoding is a guess."""
    if member.size > MAX_BYTES:
        raise InputRefused(f"{member.name} holds more than {MAX_BYTES >> 20} MiB.", _HINT)
    charset = encoding.detect(member.chunks, member.name)
    whole = b"".join(member.chunks()).decode(charset)
    lines = io.StringIO(whole, newline=None).read().split("\n")
    return lines, charset == encoding.GUESS


def _header(lines: list[str], name: str) -> tuple[int, tuple[str, ...], str]:
    """The line after the heading (from 0), the names of its columns, what stands between them."""
    start = next((number for number, line in enumerate(lines) if line.strip()), None)
    if start is None:
        raise InputRefused(f"{name} is empty.", _HINT)
    for delimiter in _DELIMITERS:
        named = canonical(_cells(lines[start].removeprefix("\ufeff"), delimiter))
        columns = tuple(column.replace(" ", "_") for column in named)
        if set(NEEDED) <= set(columns):
            return start + 1, columns, delimiter
    raise InputRefused(
        f"{name}, line {start + 1}: there is no heading with {' and '.join(NEEDED)}.", _HINT
    )


def _table(lines: Iterable[str], first: int, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """The rows with their line (from 1); each line is a row, so that a bad one costs no other."""
    for number, line in enumerate(lines, start=first):
        cells = [_bare(" ".join(cell.split())) for cell in _cells(line, delimiter)]
        if any(cells):
            yield number, cells


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return [line]


def _correction(columns: tuple[str, ...], cells: list[str]) -> tuple[Correction | None, str]:
    """A row as a correction, or None and what is wrong with it."""
    if any(cells[len(columns) :]):
        return None, f"This row has {len(cells)} columns where the heading has {len(columns)}."
    said = dict(zip(columns, cells, strict=False))
    title, job_type, like = (said.get(column, "") for column in HEADING)
    if not job_type:
        return None, "job_type is missing."
    if bool(title) == bool(like):
        wrong = "title and like are both" if title else "neither title nor like is"
        return None, f"In this row {wrong} filled in; a title is mapped, or a job type is like one."
    return Correction(title, job_type, like), ""


def _guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula, on one line."""
    tidy = " ".join(cell.split())
    return f"'{tidy}" if _FORMULA.match(tidy) else tidy


def _bare(cell: str) -> str:
    """The cell without the apostrophe that ``_guarded`` put before it."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
