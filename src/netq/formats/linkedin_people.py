"""Who stands in LinkedIn's Connections.csv, of whatever year?"""

from __future__ import annotations

from netq.domain.errors import InputRefused
from netq.domain.identity import email, linkedin
from netq.domain.incoming import Person, Position, Row
from netq.formats import dates, encoding
from netq.formats.findings import Findings, quoted
from netq.formats.rows import Record, cut_off
from netq.formats.sheet import Sheet, Tick

HIDDEN = "hidden profile: LinkedIn gives only the date"
EMPTY = "empty row"
NAMELESS = "neither a name nor an e-mail or profile address"

_DATES = dates.CONNECTED + dates.SLASHED
_WHO = ("first name", "last name", "url", "email address")
_SAMPLES = 3


def read(sheet: Sheet, found: Findings, tick: Tick) -> None:
    """Put every row in exactly one of people, set aside and rejected.

    Raises InputRefused when the file is cut off or mixes encodings.
    """
    before = len(found.people)
    for record in sheet.records(tick):
        where = sheet.row(record)
        if not found.readable(sheet, record):
            found.rejected.append((where, found.complaints[-1]))
            continue
        cells = sheet.named(record)
        on = _connected_on(sheet, record, cells, found)
        if reason := _without_person(cells):
            found.set_aside.append((where, reason))
        else:
            found.people.append(_person(sheet, where, cells, on, found))
    if sheet.encoding == encoding.GUESS:
        _announce_guess(sheet, found, found.people[before:])


def _without_person(cells: dict[str, str]) -> str:
    if any(cells.get(column) for column in _WHO):
        return ""
    filled = {column for column, cell in cells.items() if cell}
    if not filled:
        return EMPTY
    return HIDDEN if filled == {"connected on"} else NAMELESS


def _person(sheet: Sheet, where: Row, cells: dict[str, str], on: str, found: Findings) -> Person:
    url, address = cells.get("url", ""), cells.get("email address", "")
    if address and not email(address):
        found.complain(
            sheet, where.line, "Email Address", f"{quoted(address)} is no e-mail address; left out."
        )
        address = ""
    job = Position(cells.get("position", ""), cells.get("company", ""))
    return Person(
        where=where,
        name=_name(cells, url, address),
        linkedin=url,
        emails=(address,) if address else (),
        roles=(job,) if job != Position() else (),
        connected_on=on,
    )


def _name(cells: dict[str, str], url: str, address: str) -> str:
    """The name as written; without one the e-mail address, else the end of the profile address."""
    written = f"{cells.get('first name', '')} {cells.get('last name', '')}".strip()
    if written or address:
        return written or address
    profile = linkedin(url)
    return profile.value if profile else url or cells["email address"]


def _connected_on(sheet: Sheet, record: Record, cells: dict[str, str], found: Findings) -> str:
    text = cells.get("connected on", "")
    on, wrong = dates.day(text, _DATES) if text else ("", "")
    if on:
        found.days.append(on)
    elif _is_cut(sheet, record) and (wrong == dates.UNREADABLE or (not text and found.days)):
        raise cut_off(sheet.name, record.line)
    if wrong == dates.AMBIGUOUS:
        message = (
            f"{quoted(text)} may be day/month or month/day; netq keeps no date rather than guess."
        )
        found.complain(sheet, record.line, "Connected On", message)
    elif wrong:
        message = f"{quoted(text)} is not a date netq knows; write it as 08 Feb 2026 or 2026-02-08."
        found.complain(sheet, record.line, "Connected On", message)
    return on


def _is_cut(sheet: Sheet, record: Record) -> bool:
    """Whether the file may have been cut off inside the date, its last cell."""
    return record.unterminated and sheet.header.columns[-1] == "connected on"


def _announce_guess(sheet: Sheet, found: Findings, people: list[Person]) -> None:
    texts = [(person, text) for person in people for text in _texts(person) if not text.isascii()]
    for person, text in texts:
        if encoding.mixed(text):
            raise InputRefused(
                f"{sheet.name}, line {person.where.line}: one part of this file is UTF-8 and "
                "another is not.",
                "Download it again, or save it as UTF-8 (in Excel: “CSV UTF-8”).",
            )
    samples = ", ".join(dict.fromkeys(text for _, text in texts[:_SAMPLES])) or "none to check"
    found.complain(
        sheet,
        0,
        "",
        "This file is not UTF-8; netq took it for Windows-1252, as Excel saves it. "
        f"Check these: {samples}.",
    )


def _texts(person: Person) -> tuple[str, ...]:
    return (person.name, *(part for job in person.roles for part in (job.employer, job.title)))
