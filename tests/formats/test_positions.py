"""Which part of "Senior PM @ Acme" is the job, and which the employer?"""

from __future__ import annotations

import pytest

from netq.formats.positions import parse_position


@pytest.mark.parametrize(
    ("text", "title", "employer"),
    [
        ("Senior Project Manager @ Acme", "Senior Project Manager", "Acme"),
        ("PM@Acme", "PM", "Acme"),
        ("PM at acme", "PM", "acme"),
        ("PM  AT  Acme", "PM", "Acme"),
        ("Entwicklerin bei Müller & Co.", "Entwicklerin", "Müller & Co."),
        ("Chargée chez Dupont", "Chargée", "Dupont"),
        ("Head of Sales at large", "Head of Sales at large", ""),
        ("Head of Sales at large at Acme", "Head of Sales at large", "Acme"),
        ("Head of People at Home Depot", "Head of People", "Home Depot"),
        ("Buyer at Acme @ Bolt", "Buyer at Acme", "Bolt"),
        ("Analyst at Bank at Acme", "Analyst at Bank", "Acme"),
        ("Director, Sales", "Director, Sales", ""),
        ("Data Analyst", "Data Analyst", ""),
        ("PM @", "PM", ""),
        ("@ Acme", "", "Acme"),
        ("  ", "", ""),
    ],
)
def test_signs_and_words_part_the_job_from_the_employer(
    text: str, title: str, employer: str
) -> None:
    position = parse_position(text)
    assert (position.title, position.employer) == (title, employer)
