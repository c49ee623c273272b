"""Who fits a filter?"""

from __future__ import annotations

from netq.domain.brief import Brief
from netq.domain.listing import Filter
from netq.domain.names import company_key, words
from netq.store import people
from netq.store.opening import Store


def fitting(store: Store, wanted: Filter) -> tuple[Brief, ...]:
    """Everybody who fits, by name, with the day of the last touch."""
    conditions, values = _conditions(wanted)
    found = store.rows(
        f"""
        SELECT {people.BRIEF} FROM contact {people.WITH_ROLE}
        WHERE {" AND ".join(conditions) or "1"} ORDER BY contact.name COLLATE NOCASE, contact.id
        """,
        *values,
    )
    touches = people.last_touches(store)
    briefs = (people.brief(row, touches.get(row["id"], "")) for row in found)
    if not wanted.quiet_since:
        return tuple(briefs)
    return tuple(brief for brief in briefs if brief.last_touch < wanted.quiet_since)


def _conditions(wanted: Filter) -> tuple[list[str], list[object]]:
    conditions: list[str] = []
    values: list[object] = []

    def need(condition: str, *given: object) -> None:
        conditions.append(condition)
        values.extend(given)

    present = "SELECT contact_id FROM role LEFT JOIN reading ON reading.id = reading_id"
    if wanted.job_type:
        need(
            f"contact.id IN ({present} WHERE ended = '' AND reading.job_type = ?)", wanted.job_type
        )
    if wanted.levels:
        need(
            f"contact.id IN ({present} WHERE ended = '' AND reading.level BETWEEN ? AND ?)",
            *wanted.levels,
        )
    if wanted.at:
        need(
            "contact.id IN (SELECT contact_id FROM role WHERE instr(employer_key, ?) > 0)",
            company_key(wanted.at),
        )
    if wanted.ties:
        need("contact.tie BETWEEN ? AND ?", *wanted.ties)
    if wanted.tag:
        need("contact.id IN (SELECT contact_id FROM tag WHERE tag = ?)", wanted.tag)
    for word in words(wanted.words):
        need("instr(contact.search, ?) > 0", word)
    return conditions, values
