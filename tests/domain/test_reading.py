"""Is the likeliest reading of a job the one that is used?"""

from __future__ import annotations

from dataclasses import replace

from netq.domain.reading import LEVELS
from tests.domain.people import query


def test_the_likeliest_job_type_is_the_jobs() -> None:
    guesses = (("Product management", 0.6), ("Sales", 0.3))
    assert replace(query(), job_types=guesses).job_type == "Product management"
    assert replace(query(), job_types=()).job_type == ""


def test_there_are_six_levels() -> None:
    assert list(LEVELS) == [1, 2, 3, 4, 5, 6]
