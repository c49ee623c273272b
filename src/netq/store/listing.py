"""Who fits a filter?"""

from __future__ import annotations

from netq.domain.brief import Brief
from netq.domain.listing import Filter
from netq.domain.names import company_key, words
from netq.store import people
from netq.store.opening import Store

Conditions = tuple[list[str], list[object]]
"""Conditions to be joined by AND, and the values bound in them."""


def fitting(store: Store, wanted: Filter) -> tuple[Brief, ...]:
    """Everybody who fits, by name, with the role that fits and the day of the last touch."""
    of_role, role_values = _of_role(wanted)
    of_person, values = _of_person(wanted)
    found = store.rows(
        f"""
        SELECT {people.BRIEF} FROM contact {people.with_role(" AND ".join(of_role))}
        WHERE {" AND ".join(of_person) or "1"} ORDER BY contact.name COLLATE NOCASE, contact.id
        """,
        *role_values,
        *values,
    )
    touches = people.last_touches(store)
    briefs = (people.brief(row, touches.get(row["id"], "")) for row in found)
    if not wanted.quiet_since:
        return tuple(briefs)
    return tuple(brief for brief in briefs if brief.last_touch < wanted.quiet_since)


def _of_role(wanted: Filter) -> Conditions:
    """What one and the same role must be; a job type or level must be that of a present one."""
    conditions: list[str] = []
    values: list[object] = []
    if wanted.job_type or wanted.levels:
        conditions.append("role.ended = ''")
    if wanted.job_type:
        conditions.append("reading.job_type = ?")
        values.append(wanted.job_type)
    if wanted.levels:
        conditions.append("reading.level BETWEEN ? AND ?")
        values.extend(wanted.levels)
    if wanted.at:
        conditions.append("instr(role.employer_key, ?) > 0")
        values.append(company_key(wanted.at))
    return conditions, values


def _of_person(wanted: Filter) -> Conditions:
    conditions: list[str] = []
    values: list[object] = []
    if wanted.ties:
        conditions.append("contact.tie BETWEEN ? AND ?")
        values.extend(wanted.ties)
    if wanted.tag:
        conditions.append("contact.id IN (SELECT contact_id FROM tag WHERE tag = ?)")
        values.append(wanted.tag)
    for word in words(wanted.words):
        conditions.append("instr(contact.search, ?) > 0")
        values.append(word)
    return conditions, values
