"""Is one job known under its other names?"""

from __future__ import annotations

import pytest

from netq.jobs import classify, clean
from netq.jobs.naming import jobs_named
from netq.jobs.phrases import phrase
from netq.jobs.tables import rows


@pytest.mark.parametrize(
    ("title", "job"),
    [
        ("Projektleiterin", "project manager"),
        ("Software Engineer", "software developer"),
        ("Infirmière", "nurse"),
        ("软件工程师", "software developer"),
        ("Zookeeper", None),
    ],
)
def test_a_title_names_a_job(title: str, job: str | None) -> None:
    assert (job in jobs_named(clean(title))) == (job is not None)


def test_other_names_are_phrases_of_the_same_job_type() -> None:
    for job, others in rows("names"):
        first = phrase(job)
        assert first is not None, job
        for other in others.split("; "):
            found = phrase(other)
            assert found is not None, other
            assert set(found.job_types) & set(first.job_types), other


def test_every_other_name_belongs_to_one_job() -> None:
    every = [other for _, others in rows("names") for other in others.split("; ")]
    assert len(every) == len(set(every))


def test_every_first_name_is_read_as_its_job_type_without_doubt() -> None:
    for job, _ in rows("names"):
        assert classify(job).job_type or job == "architect", job
