"""How alike is a title to a job, whatever both are called?"""

from __future__ import annotations

from collections.abc import Callable

from netq.jobs.asking import understand, wanted
from netq.jobs.likeness import Job
from netq.jobs.titles import classify


def likeness_to(job: str) -> Callable[[str], float]:
    """Return a function that says how alike a title is to ``job``, 0..1.

    Titles that are equal once cleaned are wholly alike. Others are compared by letters, words and
    the likeliest occupations (``likeness.py``). Build it once per job; a call takes about as long
    as reading the title.
    """
    reading = classify(wanted(job) or job)
    asked = Job(reading.key, reading.occupations or understand(job).occupations)

    def alike(title: str) -> float:
        found = classify(title)
        if found.key == reading.key:
            return 1.0
        return asked.like(found.key, found.occupations).score

    return alike
