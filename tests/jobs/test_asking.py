"""Is the job a person asks about understood, and its doubt admitted?"""

from __future__ import annotations

import pytest

from netq.jobs import job_types, understand


@pytest.mark.parametrize(
    ("words", "job_type"),
    [
        ("project manager", "Project & programme management"),
        ("UX", "UX & design"),
        ("what a data engineer does", "Data & analytics"),
        ("what does a data engineer do?", "Data & analytics"),
        ("how do I become a lawyer?", "Legal & compliance"),
        ("VP engineering", "Software engineering"),
        ("growth lead", "Marketing"),
        ("PROJECT & programme management", "Project & programme management"),
        ("project & prog", "Project & programme management"),
        ("13-1082", "Project & programme management"),
        ("Krankenschwester", "Healthcare"),
        ("jefe de proyecto", "Project & programme management"),
        ("enfermera", "Healthcare"),
    ],
)
def test_what_is_meant_is_understood(words: str, job_type: str) -> None:
    query = understand(words)
    assert (query.job_type, query.sure, query.words) == (job_type, True, words)
    assert query.occupations


@pytest.mark.parametrize("name", [job_type.name for job_type in job_types()])
def test_every_job_type_is_understood_by_its_name(name: str) -> None:
    assert understand(name.lower()).job_types == ((name, 1.0),)


def test_a_context_is_kept_apart() -> None:
    query = understand("project manager in healthcare")
    assert (query.name, query.context) == ("project manager", "healthcare")


def test_a_short_form_with_two_meanings_is_unsure() -> None:
    query = understand("pm in healthcare")
    assert (query.sure, query.context) == (False, "healthcare")
    assert query.alternatives[:2] == ("project manager", "product manager")


@pytest.mark.parametrize("words", ["", "   ", "?", "asdfgh qwer"])
def test_unreadable_words_have_alternatives_only(words: str) -> None:
    query = understand(words)
    assert (query.job_types, query.occupations, query.sure) == ((), (), False)
    assert query.alternatives
    assert all(understand(words).job_type for words in query.alternatives)


@pytest.mark.parametrize(
    ("words", "level"),
    [("project manager", 2), ("senior project manager", 2), ("engineering manager", 4),
     ("CEO", 6), ("VP engineering", 5), ("nurse", 2)],
)  # fmt: skip
def test_the_level_at_which_one_enters(words: str, level: int) -> None:
    assert understand(words).entry_level == level
