"""Which invitations, recommendations and notes does a LinkedIn export tell of?"""

from __future__ import annotations

from netq.domain.identity import linkedin
from netq.domain.incoming import Counterpart, Direction, Row, Touch
from netq.formats import dates
from netq.formats.findings import Findings, event_key, quoted
from netq.formats.rows import Record
from netq.formats.sheet import Sheet, Tick

_DATES = dates.SENT + dates.STAMPED + dates.CONNECTED + ("%m/%d/%Y, %I:%M %p",)
_PERSONAL = 2
"""An invitation with a word of its own counts as two."""


def read_invitations(sheet: Sheet, found: Findings, tick: Tick) -> None:
    """Take invitations sent and received; what they say is not kept."""
    for record, cells in found.rows(sheet, tick):
        sent = cells["direction"].casefold().startswith("out")
        name, column = (cells["to"], "invitee") if sent else (cells["from"], "inviter")
        other = Counterpart(name, cells.get(f"{column}profileurl", ""))
        on = _day(sheet, found, record, cells, "sent at")
        if on and (other.name or other.linkedin):
            direction: Direction = "out" if sent else "in"
            key = event_key("invitation", direction, cells["sent at"], _who(other))
            count = _PERSONAL if cells.get("message") else 1
            where = Row(sheet.name, record.line, "")
            found.touches.append(Touch(where, "invitation", direction, on, (other,), key, count))


def read_recommendations(sheet: Sheet, found: Findings, tick: Tick) -> None:
    """Take recommendations given and received, of any status; what they say is not kept.

    Both files have the same columns: only the file's name tells the direction.
    """
    name = sheet.name.casefold()
    direction: Direction = "out" if "given" in name else "in" if "received" in name else "both"
    for record, cells in found.rows(sheet, tick):
        other = Counterpart(f"{cells['first name']} {cells['last name']}".strip())
        on = _day(sheet, found, record, cells, "creation date")
        if on and other.name:
            key = event_key("recommendation", direction, on, other.name.casefold())
            where = Row(sheet.name, record.line, "")
            found.touches.append(Touch(where, "recommendation", direction, on, (other,), key))


def read_notes(sheet: Sheet, found: Findings, tick: Tick) -> None:
    """Take the owner's own notes about people, with their text."""
    at = sheet.header.columns.index("note")
    for record, cells in found.rows(sheet, tick):
        first, last = cells["connection first name"], cells["connection last name"]
        other = Counterpart(f"{first} {last}".strip(), cells.get("connection profile url", ""))
        text = record.cells[at].strip()
        if not (text and (other.name or other.linkedin)):
            continue
        on = _day(sheet, found, record, cells, "created on")
        if on:
            key = event_key("note", cells["created on"], _who(other))
            touch = Touch(sheet.row(record), "note", "both", on, (other,), key, text=text)
            found.touches.append(touch)


def _who(other: Counterpart) -> str:
    profile = linkedin(other.linkedin)
    return profile.value if profile else other.name.casefold()


def _day(sheet: Sheet, found: Findings, record: Record, cells: dict[str, str], column: str) -> str:
    on, wrong = dates.day(cells[column], _DATES)
    if wrong:
        message = f"{quoted(cells[column])} is not a date netq knows, so this row was left out."
        found.complain(sheet, record.line, column.title(), message)
    return on
