"""Who may lead to a job, given everybody who could introduce me to somebody?"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping

from netq import jobs
from netq.domain.introducers import Lead
from netq.domain.reading import Match
from netq.store.ask import Connector

Near = Callable[[Connector], float]
"""How near a connector's own work is to the job, 0..1."""


def by_match(matches: Mapping[int, Match]) -> Near:
    """Nearness by title: how well each reading matches the job asked about."""

    def near(connector: Connector) -> float:
        match = matches.get(connector.reading_id or 0)
        return match.strength if match else 0.0

    return near


def by_job_type(job_type: str) -> Near:
    """Nearness by job type, as careers lie beside each other."""
    table = {other.name: jobs.nearness(other.name, job_type) for other in jobs.job_types()}
    return lambda connector: table.get(connector.job_type, 0.0)


def leads(
    connectors: Iterable[Connector],
    job_type: str,
    near: Near,
    works_with: Collection[int],
    there: Mapping[str, tuple[int, str]],
) -> list[Lead]:
    """What is known of each connector as a way to this job type.

    ``works_with`` are the ids declared to work with it; ``there`` maps an employer key to the id
    and name of somebody who does or did the job there.
    """
    beside = jobs.neighbours(job_type) if job_type else {}
    found = []
    for connector in connectors:
        who, name = there.get(connector.employer_key, (connector.person.id, ""))
        found.append(
            Lead(
                person=connector.person,
                title=connector.title,
                employer=connector.employer,
                job_type=connector.job_type,
                level=connector.level,
                near=near(connector),
                beside=beside.get(connector.job_type, 0.0),
                colleagues=connector.colleagues,
                there="" if who == connector.person.id else name,
                introduced=connector.introduced,
                works_with=connector.person.id in works_with,
            )
        )
    return found
