"""Who may lead to a job, given everybody who could introduce me to somebody?"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping

from netq import jobs
from netq.domain.introducers import Lead
from netq.domain.reading import Match
from netq.store.ask import Connector

SOME_SIGN = 0.4
"""Work less near to the job than this (0..1) is no sign of a way to it (p)."""

Near = Callable[[Connector], float]
"""How near a connector's own work is to the job, 0..1."""


def by_match(matches: Mapping[int, Match]) -> Near:
    """Nearness by title: how well each reading matches the job asked about."""

    def near(connector: Connector) -> float:
        match = matches.get(connector.reading_id or 0)
        return match.strength if match else 0.0

    return near


def by_job_type(knowledge: jobs.Catalogue, job_type: str) -> Near:
    """Nearness by job type, as careers lie beside each other."""
    names = [other.name for other in knowledge.job_types]
    table = {name: knowledge.nearness(name, job_type) for name in names}
    return lambda connector: table.get(connector.job_type, 0.0)


def either(one: Near, other: Near) -> Near:
    """The nearer of two: a title may tell more than its job type, or less."""
    return lambda connector: max(one(connector), other(connector))


def promising(
    knowledge: jobs.Catalogue,
    connectors: Iterable[Connector],
    job_type: str,
    works_with: Collection[int],
) -> list[Connector]:
    """Those of other job types whose job type is a sign of a way, or of whom more is known."""
    beside = knowledge.neighbours(job_type)
    signs = {
        kind.name
        for kind in knowledge.job_types
        if kind.name != job_type
        and max(knowledge.nearness(kind.name, job_type), beside.get(kind.name, 0.0)) >= SOME_SIGN
    }
    return [
        one
        for one in connectors
        if one.job_type in signs
        or (one.job_type != job_type and (one.introduced or one.person.id in works_with))
    ]


def leads(
    knowledge: jobs.Catalogue,
    connectors: Iterable[Connector],
    job_type: str,
    near: Near,
    works_with: Collection[int],
    there: Mapping[str, tuple[int, str, bool]],
) -> list[Lead]:
    """What is known of each connector as a way to this job type.

    ``works_with`` are the ids declared to work with it; ``there`` maps an employer key to the id
    and name of somebody who does or did the job there, and whether they still do.
    """
    beside = knowledge.neighbours(job_type) if job_type else {}
    found = []
    for one in connectors:
        by_work = near(one), beside.get(one.job_type, 0.0)
        who, name, now = there.get(one.employer_key, (one.person.id, "", False))
        does_it_there = name if who != one.person.id else ""
        declared = one.person.id in works_with
        if max(by_work) < SOME_SIGN and not (does_it_there or declared or one.introduced):
            continue
        about = (one.person, one.title, one.employer, one.job_type, one.level)
        found.append(
            Lead(*about, *by_work, one.colleagues, does_it_there, one.introduced, declared, now)
        )
    return found
