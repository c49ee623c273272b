"""Is a title read as the person who holds it would say?"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netq.jobs import classify, job_types
from netq.jobs.titles import THRESHOLD, calibrated


@pytest.mark.parametrize(
    ("title", "job_type"),
    [
        ("Product Manager, Payments @ Stripe", "Product management"),
        ("Sr. Project Manager (PMP)", "Project & programme management"),
        ("Scrum Master", "Project & programme management"),
        ("VP Eng", "Software engineering"),
        ("Director, Marketing", "Marketing"),
        ("Head of People & Culture", "HR & recruiting"),
        ("Customer Success Manager", "Customer support & success"),
        ("Growth Lead", "Marketing"),
        ("M&A Analyst", "Banking, investment & insurance"),
        ("Acme Corp - Project Manager", "Project & programme management"),
        ("Open to work | Project Manager", "Project & programme management"),
        ("Founder & Data Scientist", "Data & analytics"),
        ("Krankenschwester", "Healthcare"),
        ("Softwareentwicklerin", "Software engineering"),
        ("Directeur financier", "Finance & accounting"),
        ("Jefe de ventas", "Sales"),
        ("Avvocato", "Legal & compliance"),
        ("Enfermeira", "Healthcare"),
        ("Projectleider", "Project & programme management"),
        ("Systemutvecklare", "Software engineering"),
        ("Księgowa", "Finance & accounting"),
        ("IT-Projektleiterin", "Project & programme management"),
        ("IT-Projektleiter*innen", "Project & programme management"),
        ("Softwareentwicklerinnen", "Software engineering"),
        ("Football Coach", "Education"),
        ("Quality Engineer", "Quality, health & safety"),
        ("Petroleum Engineer", "Engineering (mechanical, electrical, civil)"),
        ("React Engineer", "Software engineering"),
        ("TA, primary school", "Education"),
        ("Senior C++ Engineer", "Software engineering"),
        ("Managing Director - Investment Banking", "Banking, investment & insurance"),
        ("Managing Director, Sales EMEA", "Sales"),
        ("Managing Director | Speaker", "General management & founding"),
        ("Helping teams find calm in chaos | Project Manager", "Project & programme management"),
        ("ソフトウェアエンジニア", "Software engineering"),
        ("高级软件工程师", "Software engineering"),
        ("Менеджер проекта", "Project & programme management"),
        ("Старший программист", "Software engineering"),
        ("مهندس برمجيات", "Software engineering"),
        ("시니어 백엔드 개발자", "Software engineering"),
        ("Acountant", "Finance & accounting"),
    ],
)
def test_the_job_type_of_a_title(title: str, job_type: str) -> None:
    reading = classify(title)
    assert (reading.kind, reading.job_type) == ("occupation", job_type)


@pytest.mark.parametrize("example", [job_type.example for job_type in job_types()])
def test_the_example_of_a_job_type_is_read_as_it(example: str) -> None:
    name = next(job_type.name for job_type in job_types() if job_type.example == example)
    assert classify(example).job_type == name


@pytest.mark.parametrize(
    "title",
    ["Student", "PhD Student", "Computer Science Student at UC Berkeley", "Retired", "Open to work",
     "Retired teacher", "Rentner", "Retraité", "Jubilado", "In cerca di occupazione", "Aposentado",
     "Op zoek naar werk", "Föräldraledig", "Szukam pracy", "Full-time dad", "Member", "", "...",
     "Recent graduate | seeking data roles", "Alumni", "best friend", "Dreamer, doer, dad", "ok",
     "Very", "студент"],
)  # fmt: skip
def test_titles_without_a_job(title: str) -> None:
    reading = classify(title)
    assert (reading.kind, reading.job_type, reading.occupations) == ("none", "", ())


@pytest.mark.parametrize(
    ("title", "level"),
    [("Founder", 6), ("Owner, Smith Plumbing", 6), ("Partner", 6), ("Director", 5), ("Manager", 4),
     ("Senior Consultant at Deloitte", 3), ("Consultant", 2), ("Freelancer", 2), ("Intern", 1),
     ("Very Very Manager", 4), ("Директор", 5),
     ("Self-employed", 2), ("Inhaberin", 6), ("Stagiaire", 1), ("Autónomo", 2)],
)  # fmt: skip
def test_a_rank_alone_is_a_level_and_no_job_type(title: str, level: int) -> None:
    reading = classify(title)
    assert (reading.kind, reading.job_type, reading.level) == ("generic", "", level)


@pytest.mark.parametrize(
    ("title", "job_type"), [("Marketing Consultant", "Marketing"), ("Sales Intern", "Sales")]
)
def test_a_rank_with_a_function_is_a_job(title: str, job_type: str) -> None:
    assert classify(title).job_type == job_type


@pytest.mark.parametrize(
    "title",
    ["Chief Happiness Wizard of Zorb", "asdf qwerty", "Xyzzy", "foo", "abc", "Level 7", "Grade 5",
     "Banana", "Purple", "Thinkpad", "Moonstar", "Sunshine lover", "VP of Awesome quux"],
)  # fmt: skip
def test_unknown_stays_unknown(title: str) -> None:
    reading = classify(title)
    assert reading.job_type == ""
    assert reading.confidence < THRESHOLD


def test_a_doubtful_title_keeps_its_guesses() -> None:
    reading = classify("Advocate")
    assert reading.job_types
    assert reading.confidence == reading.job_types[0][1]


def test_a_short_form_with_two_meanings_is_not_answered() -> None:
    reading = classify("PM")
    assert reading.job_type == ""
    guesses = {name for name, _ in reading.job_types[:2]}
    assert guesses == {"Project & programme management", "Product management"}


def test_confidence_is_corrected_and_keeps_its_order() -> None:
    corrected = [calibrated(step / 100) for step in range(101)]
    assert corrected == sorted(corrected)
    assert corrected[55] == pytest.approx(0.63)
    assert corrected[100] == pytest.approx(0.98)


def test_the_employer_tips_a_doubtful_title_only() -> None:
    alone, tipped = classify("Analyst"), classify("Analyst", "Deutsche Bank")
    assert alone.job_types[0][0] == "Data & analytics"
    assert tipped.job_types[0][0] == "Banking, investment & insurance"
    assert tipped.job_type == ""
    sure = classify("Project Manager", "Charité Klinikum")
    assert sure.job_types == classify("Project Manager").job_types


def test_leaders_have_the_occupation_of_leaders() -> None:
    assert classify("Head of Sales").occupations[0].soc == "11-2022"
    assert classify("Sales").occupations[0].soc != "11-2022"


def test_the_words_that_decided_are_named() -> None:
    assert classify("Sr. Scrum Master").because == "from 'scrum master'; 'senior' is senior or lead"


@given(st.text(max_size=120))
@settings(max_examples=60, deadline=None)
def test_any_text_is_read(title: str) -> None:
    reading = classify(title)
    assert reading.title == title
    assert 0 <= reading.confidence <= 1
    assert sum(o.p for o in reading.occupations) <= 1.01
    assert len(reading.job_types) <= 3


@pytest.mark.parametrize("title", ["Principal Engineer", "Architect", "Security", "Coach", "TA"])
def test_a_word_with_several_meanings_is_not_answered(title: str) -> None:
    reading = classify(title)
    assert reading.job_type == ""
    assert len(reading.job_types) > 1


@pytest.mark.parametrize("title", ["Nusre", "Nurce"])
def test_a_short_word_put_right_is_a_guess(title: str) -> None:
    assert classify(title).confidence < THRESHOLD
