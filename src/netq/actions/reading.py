"""Which reading belongs to each title, the known ones first and the new ones read once?"""

from __future__ import annotations

from collections.abc import Iterable

from netq import jobs
from netq.actions import catalogue
from netq.domain.names import company_key
from netq.domain.reading import Reading
from netq.store import readings
from netq.store.opening import Writer

JobAt = tuple[str, str]
"""A title and an employer as written."""


def reading_ids(writer: Writer, roles: Iterable[JobAt]) -> dict[JobAt, int | None]:
    """The reading of each role; new titles are read and stored. A role without title has None."""
    known = readings.known(writer)
    knowledge = catalogue.of(writer)
    new: dict[readings.TitleAt, Reading] = {}
    places: dict[JobAt, readings.TitleAt] = {}
    for title, employer in roles:
        if title and (title, employer) not in places:
            at, reading = placed(knowledge, title, employer)
            places[title, employer] = at
            if at not in known:
                new[at] = reading
    ids = known | readings.add(writer, new, jobs.LEXICON)
    return {role: ids[at] for role, at in places.items()} | dict.fromkeys(
        (role for role in roles if not role[0]), None
    )


def placed(
    knowledge: jobs.Catalogue, title: str, employer: str
) -> tuple[readings.TitleAt, Reading]:
    """Read a title; the employer is heard only where the title alone does not tell."""
    plain = knowledge.read(title)
    if plain.job_type or plain.kind == "none" or not employer:
        return (title, ""), plain
    tipped = knowledge.read(title, employer)
    if tipped.job_type:
        return (title, company_key(employer)), tipped
    return (title, ""), plain
