"""What does a LinkedIn export say about the person who made it?"""

from __future__ import annotations

from netq.domain.incoming import Position, School
from netq.formats import dates
from netq.formats.findings import Findings, quoted
from netq.formats.sheet import Sheet, Tick


def read_profile(sheet: Sheet, found: Findings, tick: Tick) -> None:
    """Take the owner's name, headline and industry from ``Profile.csv``."""
    for _, cells in found.rows(sheet, tick):
        name = f"{cells['first name']} {cells['last name']}".strip()
        facts = {"name": name, "headline": cells["headline"], "industry": cells.get("industry", "")}
        found.facts.update({key: fact for key, fact in facts.items() if fact})


def read_positions(sheet: Sheet, found: Findings, tick: Tick) -> None:
    """Take the owner's past and present jobs from ``Positions.csv``."""
    for record, cells in found.rows(sheet, tick):
        start = _date(sheet, found, record.line, cells, "started on")
        end = _date(sheet, found, record.line, cells, "finished on")
        job = Position(cells["title"], cells["company name"], start, end)
        if job.title or job.employer:
            found.roles.append(job)


def read_education(sheet: Sheet, found: Findings, tick: Tick) -> None:
    """Take the schools the owner attended from ``Education.csv``."""
    for record, cells in found.rows(sheet, tick):
        start = _date(sheet, found, record.line, cells, "start date")
        end = _date(sheet, found, record.line, cells, "end date")
        if cells["school name"]:
            school = School(cells["school name"], cells.get("degree name", ""), start, end)
            found.schools.append(school)


def read_skills(sheet: Sheet, found: Findings, tick: Tick) -> None:
    """Take the owner's skills from ``Skills.csv``."""
    found.skills.extend(cells["name"] for _, cells in found.rows(sheet, tick) if cells["name"])


def _date(sheet: Sheet, found: Findings, line: int, cells: dict[str, str], column: str) -> str:
    text = cells.get(column, "")
    iso = dates.partial(text) if text else ""
    if text and not iso:
        found.complain(sheet, line, column.title(), f"{quoted(text)} is not a date netq knows.")
    return iso
