"""What does this file, folder or ZIP say as a whole?"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from netq.domain.errors import InputRefused
from netq.domain.incoming import Archive, Complaint, FileRead
from netq.formats import dates, encoding, table
from netq.formats.findings import Findings
from netq.formats.sheet import Sheet, find, seen_columns
from netq.formats.source import Member, digest, members, shown
from netq.formats.table import Format

Progress = Callable[[int, int], None]

_DATED = re.compile(r"LinkedInDataExport_(\d{2}-\d{2}-\d{4})", re.IGNORECASE)
_WANTED = ", ".join(form.kind for form in table.FORMATS)
_HOW = "On LinkedIn: Settings, Data privacy, Get a copy of your data."
_MANY = 12


def read(path: Path, progress: Progress | None = None) -> Archive:
    """Read a LinkedIn ``Connections.csv``, an export ZIP, or an unpacked export folder.

    A file is known by its content, not by its name. ``progress`` is called now and then with
    the bytes read and the bytes there are. Files netq has no use for are listed with kind "".

    Raises NotFound when there is no such file, and InputRefused when it cannot be read, is cut
    off, is unsafe, or holds nothing netq can keep; an input is refused as a whole.
    """
    name = shown(path.absolute().name)
    with members(path) as inside:
        tables = _recognised(inside)
        _refuse_unknown(name, inside, tables)
        found = _read_all(tables, progress or _ignore)
        if found.empty:
            raise _nothing(name, found)
        _note_empty(found)
        _note_rest(_others(inside, tables), found)
        return Archive(
            source=name,
            sha256=digest(path, inside),
            exported_on=_stated(name) or max(found.days, default=""),
            dated=bool(_stated(name)),
            modified_on=_modified_on(path),
            files=tuple(found.files),
            people=tuple(found.people),
            set_aside=tuple(found.set_aside),
            rejected=tuple(found.rejected),
            complaints=tuple(found.complaints),
            touches=tuple({touch.key: touch for touch in found.touches}.values()),
            owner=found.owner,
        )


def _recognised(inside: tuple[Member, ...]) -> list[tuple[Format, Sheet]]:
    """The tables netq knows, in the order they must be read."""
    tables = [find(member, partial(table.recognise, member.name)) for member in inside]
    return sorted(filter(None, tables), key=lambda pair: table.FORMATS.index(pair[0]))


class _Gauge:
    """Passes on how far one file of several has been read, and remembers how many rows it has."""

    def __init__(self, progress: Progress, done: int, total: int) -> None:
        self._progress, self._done, self._total = progress, done, total
        self.rows = 0

    def __call__(self, rows: int, size: int) -> None:
        self.rows = rows
        self._progress(min(self._done + size, self._total), self._total)


def _read_all(tables: list[tuple[Format, Sheet]], progress: Progress) -> Findings:
    found = Findings()
    total = sum(sheet.member.size for _, sheet in tables)
    done = 0
    for form, sheet in tables:
        gauge = _Gauge(progress, done, total)
        form.read(sheet, found, gauge)
        if sheet.encoding == encoding.GUESS and form is not table.PEOPLE:
            found.complain(sheet, 0, "", "This file is not UTF-8; netq took it for Windows-1252.")
        done += sheet.member.size
        found.files.append(FileRead(sheet.name, form.kind, gauge.rows))
    return found


def _others(inside: tuple[Member, ...], tables: list[tuple[Format, Sheet]]) -> list[Member]:
    names = {sheet.name for _, sheet in tables}
    return [member for member in inside if member.name not in names]


def _note_rest(rest: list[Member], found: Findings) -> None:
    """List the files netq has no use for, and warn of those that should have been of use."""
    for member in rest:
        found.files.append(FileRead(member.name, "", 0))
        form = table.expected(member.name)
        if form:
            message = f"This file has not the columns netq needs: {form.columns}. It was not read."
            found.complaints.append(Complaint(member.name, 1, "", message))


def _note_empty(found: Findings) -> None:
    """Warn of an export whose list of people is empty."""
    for file in found.files:
        if file.kind == table.PEOPLE.kind and not file.rows:
            message = "This file holds no people; it has a header and no rows."
            found.complaints.append(Complaint(file.name, 0, "", message))


def _refuse_unknown(
    name: str, inside: tuple[Member, ...], tables: list[tuple[Format, Sheet]]
) -> None:
    people = [sheet.name for form, sheet in tables if form is table.PEOPLE]
    if len(people) > 1:
        raise InputRefused(
            f"{name} holds {len(people)} lists of people: {', '.join(people[:_MANY])}.",
            "Import them one at a time, the oldest first.",
        )
    if tables:
        return
    if len(inside) == 1 and inside[0].name == name:
        raise _unknown_file(inside[0])
    seen = ", ".join(member.name for member in inside[:_MANY])
    raise InputRefused(
        f"{name} holds {seen or 'no CSV file at all'}; netq looks for {_WANTED}.",
        f"Give netq the ZIP that LinkedIn sent, or its Connections.csv. {_HOW}",
    )


def _unknown_file(member: Member) -> InputRefused:
    seen = seen_columns(member)
    if not seen:
        return InputRefused(f"{member.name} holds no people; it is empty.", _HOW)
    shown = ", ".join(seen[:_MANY]) + (", …" if len(seen) > _MANY else "")
    return InputRefused(
        f"{member.name}, line 1: netq does not know these columns: {shown}. "
        f"It needs {table.PEOPLE.columns}.",
        f"Rename the columns, or import LinkedIn's own Connections.csv. {_HOW}",
    )


def _nothing(name: str, found: Findings) -> InputRefused:
    rows = sum(file.rows for file in found.files)
    if not rows:
        return InputRefused(f"{name} holds no people; it has a header and no rows.", _HOW)
    reasons = [complaint.message for complaint in found.complaints]
    reasons += [f"Row set aside: {reason}." for _, reason in found.set_aside]
    why = f" {reasons[0]}" if reasons else ""
    return InputRefused(f"{name} holds no people: {rows} rows gave nothing.{why}", _HOW)


def _stated(name: str) -> str:
    """The date in the name of the ZIP or folder, or ""."""
    dated = _DATED.search(name)
    return dates.day(dated[1], ("%m-%d-%Y",))[0] if dated else ""


def _modified_on(path: Path) -> str:
    """The day on which the input, or the newest file of a folder, was last written."""
    files = [file for file in path.iterdir() if file.is_file()] if path.is_dir() else [path]
    newest = max((file.stat().st_mtime for file in files), default=0.0)
    return date.fromtimestamp(newest).isoformat() if newest else ""


def _ignore(_done: int, _total: int) -> None:
    pass
