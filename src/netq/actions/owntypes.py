"""Which job types does the user add to netq's own, and take away again?"""

from __future__ import annotations

from datetime import date

from netq import jobs
from netq.actions import catalogue
from netq.actions.correcting import correcting
from netq.domain.errors import Misuse, NotFound
from netq.domain.gaps import Present
from netq.domain.overlay import OwnType
from netq.domain.owntypes import OwnAdded, OwnRemoved
from netq.store import gaps as counts
from netq.store import noted, overlay
from netq.store.opening import Store

_EXAMPLE = 'For instance: netq types add "Developer relations" --like "developer advocate"'


def add(store: Store, name: str, like: str, today: date) -> OwnAdded:
    """Add a job type of the user's own; titles that are this job belong to it from now on.

    Raises Misuse when there is one of that name, or when it is not clear what ``like`` is.
    """
    own = checked(name, like)
    there = catalogue.of(store).named(own.name)
    if there:
        raise Misuse(
            f"{there} is a job type of yours already.",
            f'To change what it is like: netq types remove "{there}", then add it again.',
        )
    with correcting(store) as writer:
        overlay.put_own(writer, own, today)
    return OwnAdded(own, _people(store, own.name))


def remove(store: Store, name: str) -> OwnRemoved:
    """Take a job type of the user's own away; its titles are read as if it had never been.

    Titles mapped to it are read anew too; targets, asks and interviews move to its parent. Raises
    NotFound when there is none of that name, Misuse when it is one of netq's.
    """
    knowledge = catalogue.of(store)
    there = knowledge.named(name)
    own = next((one for one in knowledge.overlay.own if one.name == there), None)
    if there and not own:
        raise Misuse(f"{there} is one of netq's job types; only your own can be removed.")
    if own is None:
        mine = ", ".join(one.name for one in knowledge.overlay.own)
        hint = f"Yours: {mine}." if mine else _EXAMPLE
        raise NotFound(f"You have no job type called {name!r}.", hint)
    people, moved = _people(store, own.name), noted.count_as(store, own.name)
    with correcting(store) as writer:
        titles = overlay.drop_own(writer, own.name)
    return OwnRemoved(own, people, titles, moved)


def checked(name: str, like: str) -> OwnType:
    """An own job type with its parent. Raises Misuse when the name or the likeness will not do."""
    name, like = " ".join(name.split()), " ".join(like.split())
    if not jobs.clean(name):
        raise Misuse(f"{name!r} is too short for the name of a job type.", _EXAMPLE)
    there = jobs.Catalogue().named(name)
    if there:
        raise Misuse(f"{there} is one of netq's job types already.", "netq types lists them.")
    return OwnType(name, like, _parent(like))


def _parent(like: str) -> str:
    """The job type of netq's that a job belongs to; raises Misuse when that is not clear."""
    if not jobs.clean(like):
        raise Misuse(f"{like!r} is no job.", _EXAMPLE)
    query = jobs.understand(like)
    if query.job_type and query.name == query.job_type:
        example = next(kind.example for kind in jobs.job_types() if kind.name == query.name)
        raise Misuse(f"{query.name} is a whole job type.", f'Name one job: --like "{example}"')
    if not (query.sure and query.job_type):
        tries = " or ".join(f'--like "{words}"' for words in query.alternatives[:3])
        raise Misuse(f"I am not sure what job {like!r} is.", f"Try {tries}." if tries else "")
    if query.context:
        raise Misuse(
            f"{like!r} names a job and where it is done; a title shows only the job.",
            f'Name the job alone: --like "{query.name}"',
        )
    return query.job_type


def _people(store: Store, job_type: str) -> int:
    """How many people do this job now."""
    return counts.present(store).get(job_type, Present()).people
