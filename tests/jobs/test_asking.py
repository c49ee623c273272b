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
        ("skilled trades", "Skilled trades & construction"),
        ("customer support", "Customer support & success"),
        ("someone in HR", "HR & recruiting"),
        ("people in marketing", "Marketing"),
        ("someone who knows about procurement", "Procurement"),
        ("somebody who does payroll", "Finance & accounting"),
        ("what do cooks do all day?", "Retail, hospitality & personal service"),
        ("C#", "Software engineering"),
        ("C++", "Software engineering"),
        ("project manger", "Project & programme management"),
        ("менеджер проекта", "Project & programme management"),
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


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("project manger", "project manager"),
        ("what does a product manager do every day", "product manager"),
        ("someone who works in sales", "Sales"),
        ("people operations", "people operations"),
        ("people manager", "people manager"),
        ("c++", "c++"),
    ],
)
def test_the_name_is_the_job_in_plain_words(words: str, name: str) -> None:
    assert understand(words).name == name


@pytest.mark.parametrize(
    ("words", "alternatives"),
    [
        ("security", {"information security", "security officer"}),
        ("architect", {"project architect", "infrastructure architect", "software architect"}),
        ("engineer", {"software engineer", "electronics engineer"}),
        ("analyst", {"data analyst", "investment analyst", "strategy analyst"}),
    ],
)
def test_an_ambiguous_word_has_longer_alternatives(words: str, alternatives: set[str]) -> None:
    query = understand(words)
    assert not query.sure
    assert set(query.alternatives) == alternatives
    assert all(understand(words).sure for words in query.alternatives)


@pytest.mark.parametrize("words", ["not a manager", "never nurses", "foo", "ok", "anything"])
def test_nonsense_is_no_job(words: str) -> None:
    query = understand(words)
    assert (query.job_types, query.sure) == ((), False)
    assert query.alternatives


def test_a_short_misspelt_word_is_offered_and_not_assumed() -> None:
    query = understand("nusre")
    assert not query.sure
    assert query.alternatives[0] == "nurse"
