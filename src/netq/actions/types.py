"""What job types are there, which titles are unclear, and what does the user say they mean?"""

from __future__ import annotations

from datetime import date

from netq import jobs
from netq.actions import catalogue
from netq.actions.correcting import correcting
from netq.actions.naming import job_type_itself
from netq.domain.errors import Misuse
from netq.domain.gaps import Present
from netq.domain.types import Mapped, TypeCount, Unread
from netq.store import gaps as counts
from netq.store import overlay, readings
from netq.store.opening import Store


def types(store: Store) -> tuple[TypeCount, ...]:
    """All job types with the people who do them now."""
    present = counts.present(store)
    found = ((kind, present.get(kind.name, Present())) for kind in catalogue.of(store).job_types)
    return tuple(
        TypeCount(kind.name, kind.example, kind.blurb, there.people, there.probably, kind.parent)
        for kind, there in found
    )


def unknown(store: Store) -> tuple[Unread, ...]:
    """Titles netq could not read, or too doubtfully to count, most frequent first."""
    doubtful = [name for name, there in counts.present(store).items() if there.doubtful]
    return tuple(Unread(reading, people) for reading, people in readings.unread(store, doubtful))


def named(store: Store, words: str) -> str:
    """The job type of this name, the user's own among them. Raises Misuse when there is none."""
    return job_type_itself(catalogue.of(store), words)


def set_type(store: Store, title: str, job_type: str, today: date) -> Mapped:
    """Map a title, and all titles equal to it, to a job type.

    Raises Misuse when there is no such job type, or no word in the title.
    """
    name = named(store, job_type)
    title = " ".join(title.split())
    key = mappable(title)
    with correcting(store) as writer:
        overlay.map_title(writer, key, title, name, today)
    people = readings.people_with(store, key)
    return Mapped(title, name, people, counts.present(store).get(name, Present()).people)


def mappable(title: str) -> str:
    """The cleaned form of a title by which it is known again. Raises Misuse when it has none."""
    key = jobs.clean(title)
    if not key:
        raise Misuse(f"{title!r} has no word that tells what work it is.", "Write the whole title.")
    return key
