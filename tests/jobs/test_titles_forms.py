"""Is a title read rightly that is written in an unusual way?"""

from __future__ import annotations

import time

import pytest

from netq.jobs import classify, clean
from netq.jobs.cleaning import MAX_LETTERS
from netq.jobs.titles import THRESHOLD


@pytest.mark.parametrize(
    ("turned", "plain"),
    [
        ("Manager, Project", "project manager"),
        ("Engineer, Software - EMEA", "software engineer"),
        ("Director, Marketing", "marketing director"),
        ("Sr. PM, Payments @ Stripe", "pm payments"),
    ],
)
def test_a_title_turned_round_is_read_as_it_is_said(turned: str, plain: str) -> None:
    found = classify(turned)
    assert plain in found.because
    assert found.job_type == classify(plain).job_type


def test_a_student_who_speaks_is_a_student() -> None:
    assert classify("Student | Speaker").kind == "none"
    assert classify("Student | Data Scientist").kind == "occupation"


def test_slips_of_the_keys_in_what_is_no_job_are_put_right() -> None:
    assert classify("Studnet").kind == "none"
    assert classify("Retierd").kind == "none"


def test_of_two_jobs_the_first_is_the_more_telling() -> None:
    found = classify("Software Engineer / Data Scientist")
    assert found.job_type == "Software engineering"
    assert found.job_types[1][0] == "Data & analytics"
    assert found.because == "from 'software engineer' and 'data scientist'"


@pytest.mark.parametrize(
    ("both", "one"),
    [
        ("Chef·fe", "Chef"),
        ("Créatif·ive", "Créatif"),
        ("Leiter:in", "Leiter"),
        ("Chargé·e", "Chargé"),
    ],
)
def test_gendered_endings_after_a_sign_are_no_words(both: str, one: str) -> None:
    assert clean(f"{both} de service") == clean(f"{one} de service")


def test_two_guesses_as_likely_are_no_answer() -> None:
    found = classify("Security")
    assert found.job_type == ""
    assert found.confidence < THRESHOLD
    assert len(found.job_types) > 1


@pytest.mark.parametrize(
    "title",
    ["Medizinstudentin", "Civilingenjörsstudent, Chalmers", "Jurastuderende", "BWL-Student"],
)
def test_students_of_something_are_students(title: str) -> None:
    assert (classify(title).kind, classify(title).job_type) == ("none", "")


@pytest.mark.parametrize(
    ("title", "job_type"),
    [
        ("Drachenbuchhaltung", "Finance & accounting"),
        ("Dinosauriopettaja", "Education"),
    ],
)
def test_the_end_of_an_unknown_compound_tells_but_is_believed_less(
    title: str, job_type: str
) -> None:
    found = classify(title)
    assert found.job_type == job_type
    assert found.confidence < 0.9


def test_who_does_the_work_tells_less_than_the_work() -> None:
    assert classify("Sachbearbeiter Einkauf").job_type == "Procurement"
    assert classify("Sachbearbeiter").job_type == "Administration & executive support"


def test_the_guesses_are_shares_of_one() -> None:
    for title in ("Key Account Manager Food & Beverage", "Head of Sales", "Security"):
        assert sum(p for _, p in classify(title).job_types) <= 1.0001


@pytest.mark.parametrize(
    ("title", "job_type"),
    [
        ("VP, Regional Widget Sales (Benelux)", "Sales"),
        ("Mgr, Procurement Excellence Team", "Procurement"),
    ],
)
def test_behind_a_rank_inside_a_firm_stands_the_field(title: str, job_type: str) -> None:
    assert classify(title).job_type == job_type


def test_behind_a_founder_stands_the_firm() -> None:
    assert classify("Founder, Brightwater Sales Group").kind == "generic"


def test_addresses_are_no_titles_and_short_forms_keep_their_stroke() -> None:
    assert classify("www.example.com").kind == "none"
    assert classify("Mł. księgowa").job_type == "Finance & accounting"
    assert classify("Gł. specjalista").kind == "generic"


def test_an_ending_that_is_a_rank_is_no_job() -> None:
    assert classify("Subdirectora Adjunta").kind == "generic"


def test_numbers_alone_name_no_job() -> None:
    assert classify("1").kind == "none"
    assert classify("2015-2019").kind == "none"


@pytest.mark.parametrize(
    "long", ["a" * 1_000_000, "ä" * 300_000, "x.y." * 100_000, "ab " * 300_000]
)
def test_a_title_without_end_is_read_at_once(long: str) -> None:
    start = time.perf_counter()
    assert len(classify(long).key) <= MAX_LETTERS
    assert time.perf_counter() - start < 2
