"""Do company, decoration and rank leave a title, and does the job stay?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netq.jobs import clean
from netq.jobs.cleaning import BRACKET_WEIGHT, parts


@pytest.mark.parametrize(
    "title",
    [
        "Project Manager",
        "Sr. Project Manager @ Acme",
        "PROJECT MANAGER at Acme & Sons",
        "Project Manager (she/her)",
        "Project Manager, PMP",
        "🚀 Project-Manager II",
        "project manager (m/w/d)",
        "Project Manager chez Acme",
    ],
)
def test_the_same_job_has_the_same_key(title: str) -> None:
    assert clean(title) == "project manager"


@pytest.mark.parametrize(
    ("title", "key"),
    [
        ("Entwickler/in", "entwickler"),
        ("Chargé(e) de communication", "charge communication"),
        ("Director, Marketing", "director marketing"),
        ("Senior", "senior"),
        ("Assistant to the CEO", "assistant"),
        ("", ""),
        ("***", ""),
    ],
)
def test_what_names_the_job_stays(title: str, key: str) -> None:
    assert clean(title) == key


def test_parts_count_less_the_further_back_they_stand() -> None:
    found = parts("Nurse (ICU) | Mentor | Speaker")
    assert [part.words[0] for part in found] == ["nurse", "mentor", "speaker", "icu"]
    assert [part.weight for part in found] == [1.0, 0.5, 0.3, BRACKET_WEIGHT]


@given(st.text(max_size=80))
def test_any_text_has_a_key_that_is_its_own_key(title: str) -> None:
    assert len(clean(title).split()) <= 12
    assert clean(title) == clean(f"  {title} ")


@pytest.mark.parametrize(
    ("short", "plain"),
    [
        ("CSO - Chief Sales Officer", "Chief Sales Officer"),
        ("HRBP (Human Resources Business Partner)", "Human Resources Business Partner"),
        ("PM, Payments", "pm payments"),
    ],
)
def test_a_short_form_that_is_spelled_out_is_what_is_spelled_out(short: str, plain: str) -> None:
    assert clean(short) == clean(plain)


def test_a_dot_after_a_short_form_breaks_nothing() -> None:
    assert len(parts("Techn. Leiter")) == 1
    assert len(parts("Building great teams. Recruiter")) == 2


@pytest.mark.parametrize(
    ("dotted", "plain"),
    [
        ("R.S.P.P.", "rspp"),
        ("O.S.S. - Roma", "oss roma"),
        ("Titolare, Rossi S.p.A.", "titolare rossi"),
    ],
)
def test_short_forms_lose_their_dots_and_kinds_of_company_go(dotted: str, plain: str) -> None:
    assert clean(dotted) == plain
