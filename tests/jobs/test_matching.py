"""Does a job find the people who do it, at every level, and only them?"""

from __future__ import annotations

import pytest

from netq.domain.reading import Match
from netq.jobs import classify, matcher, understand


def match(job: str, title: str) -> Match:
    return matcher(understand(job))(classify(title))


@pytest.mark.parametrize(
    ("job", "title"),
    [
        ("project manager", "Project Manager"),
        ("project manager", "Head of Project Management"),
        ("project manager", "Senior Project Manager @ Acme"),
        ("project manager", "PMO Lead"),
        ("growth lead", "Growth Lead"),
        ("chief of staff", "Chief of Staff to the CEO"),
        ("prompt engineer", "Prompt Engineer"),
        ("Marketing", "SEO Specialist"),
        ("data engineer", "Senior Data Engineer - Spark"),
        ("nurse", "Krankenschwester"),
    ],
)
def test_the_same_job(job: str, title: str) -> None:
    assert match(job, title).kind == "same"


def test_a_plain_hit_has_full_strength_and_says_why() -> None:
    assert match("project manager", "Head of Project Management") == Match(
        "same", 1.0, "is a project manager by its words"
    )


@pytest.mark.parametrize(
    ("job", "title"), [("data engineer", "Data Scientist"), ("nurse", "Hausarzt")]
)
def test_a_near_job_says_why(job: str, title: str) -> None:
    found = match(job, title)
    assert found.kind == "near"
    assert 0 < found.strength < 1
    assert found.why.startswith("is a near job: ")


@pytest.mark.parametrize(
    ("job", "title"),
    [
        ("project manager", "Product Manager"),
        ("product manager", "Project Manager"),
    ],
)
def test_project_and_product_management_are_not_the_same(job: str, title: str) -> None:
    assert match(job, title).kind != "same"


@pytest.mark.parametrize("title", ["Student", "Founder", "Manager", "", "Welder", "Bus driver"])
def test_no_job_a_rank_and_other_jobs_do_not_match(title: str) -> None:
    assert match("project manager", title).kind == "none"


def test_words_nobody_understands_match_nobody() -> None:
    assert match("asdfgh", "Project Manager").kind == "none"
    assert match("", "Project Manager").kind == "none"


def test_another_name_of_the_occupation_is_the_same_but_says_so() -> None:
    found = match("nurse", "Krankenschwester")
    assert found == Match("same", 0.9, "is the same occupation: Registered Nurses")


def test_a_broad_occupation_is_not_the_same_job() -> None:
    assert match("chief of staff", "Operations Director").kind == "near"


def test_nearer_jobs_are_stronger() -> None:
    near, far = match("data engineer", "Data Scientist"), match("data engineer", "Web Developer")
    assert near.strength > far.strength
