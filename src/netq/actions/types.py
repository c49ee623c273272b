"""What job types are there, which titles are unread, and what does the user say they mean?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from netq import jobs
from netq.actions.naming import job_type_itself
from netq.domain.reading import Reading
from netq.domain.types import Mapped, TypeCount, Unread
from netq.store import gaps as counts
from netq.store import readings
from netq.store.opening import Store

__all__ = ["job_type_itself", "read", "set_type", "types", "unknown"]


def types(store: Store) -> tuple[TypeCount, ...]:
    """All job types with the people who do them now."""
    people = counts.people_in(store)
    return tuple(
        TypeCount(kind.name, kind.example, kind.blurb, people.get(kind.name, 0))
        for kind in jobs.job_types()
    )


def unknown(store: Store) -> tuple[Unread, ...]:
    """Titles without a certain job type, most frequent first."""
    return tuple(Unread(reading, people) for reading, people in readings.unread(store))


def read(titles: Iterable[str]) -> Iterator[Reading]:
    """The reading of each title; blank ones are passed over."""
    return (jobs.classify(title.strip()) for title in titles if title.strip())


def set_type(store: Store, title: str, job_type: str, today: date) -> Mapped:
    """Map a title, and all titles equal to it, to a job type.

    Raises Misuse when the job type is not one of netq's.
    """
    name = job_type_itself(job_type)
    reading = jobs.classify(title)
    with store.writing() as writer:
        people = readings.map_title(writer, reading, name, today)
    return Mapped(title, name, people, counts.people_in(store).get(name, 0))
