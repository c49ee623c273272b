"""Are the likeliest two job types offered for a title nobody read?"""

from __future__ import annotations

from dataclasses import replace

from netq.domain.types import Unread
from tests.domain.people import reading


def test_the_two_likeliest_are_offered() -> None:
    assert Unread(reading("Sales", "Marketing", "Legal"), 3).guesses == ("Sales", "Marketing")
    assert Unread(reading(), 3).guesses == ()


def test_a_doubtful_title_probably_means_what_it_was_read_as() -> None:
    assert Unread(reading("Sales", "Marketing"), 1).probably == ""
    doubtful = replace(reading("Sales", "Marketing"), job_type="Sales")
    assert Unread(doubtful, 1).probably == "Sales"
