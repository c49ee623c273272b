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
        ("project manager", "Projektleiterin"),
        ("lawyer", "Avocat"),
        ("software developer", "Software Engineer"),
        ("software developer", "Softwareentwickler"),
        ("software developer", "Back-end developer"),
        ("devops", "SRE"),
        ("product owner", "Product Manager"),
        ("UX", "UI/UX Design"),
        ("architect", "Architect"),
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
    found = match("project manager", "Senior Project Manager")
    assert found == Match("same", 1.0, 'says "project manager"')
    assert match("UX", "Lead UX Designer").why == 'says "UX"'


def test_only_words_that_stand_in_the_title_are_quoted() -> None:
    found = match("project manager", "Head of Project Management")
    assert found == Match("same", 1.0, 'says "project"')


def test_a_whole_job_type_is_named() -> None:
    assert match("Marketing", "SEO Specialist").why == "is in Marketing"


@pytest.mark.parametrize(
    ("job", "title", "why"),
    [
        ("data engineer", "Sr. Data Scientist", "is also Data & analytics"),
        ("nurse", "Hausarzt", "is also Healthcare"),
        ("solution architect", "Salesforce Administrator", "is also IT & infrastructure"),
        ("devops", "Softwareentwicklerin", "is also Software engineering"),
        ("HR", "Recruiter", "is also HR & recruiting"),
        ("growth lead", "Marketing Manager", "is also Marketing"),
        ("data engineer", "Software Engineer", 'shares the word "engineer"'),
    ],
)
def test_a_near_job_says_why(job: str, title: str, why: str) -> None:
    found = match(job, title)
    assert (found.kind, found.why) == ("near", why)
    assert 0 < found.strength < 0.96


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
    assert found == Match("same", 0.97, "is another name for it")
    assert match("lawyer", "General Counsel") == Match("same", 0.9, "is among Lawyers")


def test_a_broad_occupation_is_not_the_same_job() -> None:
    assert match("chief of staff", "Operations Director").kind == "near"


def test_nearer_jobs_are_stronger() -> None:
    cloud, admin = (
        match("solution architect", title) for title in ("Cloud Architect", "Salesforce Admin")
    )
    assert cloud.strength > admin.strength
    near, far = match("data engineer", "Data Scientist"), match("data engineer", "Web Developer")
    assert near.strength > far.strength
