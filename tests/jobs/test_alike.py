"""Does the title that means the same job come before the one that looks the same?"""

from __future__ import annotations

import pytest

from netq.jobs import likeness_to


@pytest.mark.parametrize(
    ("job", "like", "unlike"),
    [
        ("project manager", "PMO lead", "Product Manager"),
        ("project manager", "Kierownik projektu", "Project Accountant"),
        ("production manager", "Plant Manager", "Product Manager"),
        ("lawyer", "Solicitor", "Lawn care worker"),
        ("Krankenschwester", "Registered Nurse", "Krankenhausbetriebswirt"),
        ("what does a data engineer do?", "ETL Developer", "What a day"),
        ("growth hacker", "Growth Lead", "Hacker"),
    ],
)
def test_the_same_work_comes_first(job: str, like: str, unlike: str) -> None:
    alike = likeness_to(job)
    assert alike(like) > alike(unlike)


def test_a_job_netq_does_not_know_is_found_by_its_words() -> None:
    alike = likeness_to("zorbing instructor")
    assert alike("Zorbing Coach") > alike("Baker")


def test_company_and_rank_hardly_matter() -> None:
    alike = likeness_to("project manager")
    assert alike("Sr. Project Manager @ Acme") == 1
    assert alike("Project Manager Berlin") < 1
    assert alike("") == 0
