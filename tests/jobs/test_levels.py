"""Are ranks read the way people mean them?"""

from __future__ import annotations

import pytest

from netq.jobs import classify, level_of
from netq.jobs.levels import rank


@pytest.mark.parametrize(
    ("title", "level"),
    [
        ("Marketing Intern", 1),
        ("Werkstudent Marketing", 1),
        ("Project Manager", 2),
        ("Key Account Manager", 2),
        ("Customer Success Manager", 2),
        ("Office Manager", 2),
        ("Creative Director", 4),
        ("Head Chef", 4),
        ("Group Product Manager", 4),
        ("Nurse", 2),
        ("Senior Project Manager", 3),
        ("Lead Developer", 3),
        ("Engineering Manager", 4),
        ("Marketing Manager", 4),
        ("Gerente de marketing", 4),
        ("Marketing Director", 5),
        ("Head of Business Development", 5),
        ("VP Sales", 5),
        ("Vertriebsleiter", 5),
        ("Forsaljningschef", 5),
        ("Managing Director", 6),
        ("Founder & Data Scientist", 6),
        ("CTO", 6),
        ("Student Advisor", 2),
        ("Talent Partner", 2),
        ("Assistant Store Manager", 3),
    ],
)
def test_the_level_of_a_title(title: str, level: int) -> None:
    assert classify(title).level == level


@pytest.mark.parametrize(
    ("words", "levels"),
    [
        ("4", (4, 4)),
        ("4+", (4, 6)),
        ("3-5", (3, 5)),
        ("5 to 3", (3, 5)),
        ("manager", (4, 4)),
        ("Director", (5, 5)),
        ("director+", (5, 6)),
        ("senior", (3, 3)),
        ("senior or lead", (3, 3)),
        ("C-level", (6, 6)),
        ("c-level or owner", (6, 6)),
        ("intern", (1, 1)),
        ("7", None),
        ("zorb", None),
        ("", None),
    ],
)
def test_levels_a_person_types(words: str, levels: tuple[int, int] | None) -> None:
    assert level_of(words) == levels


def test_who_goes_along_leads_nobody() -> None:
    assert rank("hundebegleiter") is None
    assert rank("werksleiter") == 5
