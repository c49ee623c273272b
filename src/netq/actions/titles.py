"""How are titles read, and how alike are they to a job? Nothing here needs a store."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from netq import jobs
from netq.domain.errors import Misuse
from netq.domain.reading import Reading
from netq.domain.types import Alike


def read(titles: Iterable[str]) -> Iterator[Reading]:
    """The reading of each title, before the user's corrections; blank ones are passed over."""
    return (jobs.classify(title.strip()) for title in titles if title.strip())


def near(job: str, titles: Iterable[str]) -> list[Alike]:
    """Each title with its likeness to a job, best first; blank ones are passed over.

    Raises Misuse when the job has no letter.
    """
    if not jobs.clean(job):
        raise Misuse(f"{job!r} is no job.", "For instance: netq types near 'project manager' -")
    likeness = jobs.likeness_to(job)
    found = [Alike(t.strip(), round(likeness(t), 4)) for t in titles if t.strip()]
    return sorted(found, key=lambda one: (-one.score, one.title))
