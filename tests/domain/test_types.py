"""Are the likeliest two job types offered for a title nobody read?"""

from __future__ import annotations

from netq.domain.types import Unread
from tests.domain.people import reading


def test_the_two_likeliest_are_offered() -> None:
    assert Unread(reading("Sales", "Marketing", "Legal"), 3).guesses == ("Sales", "Marketing")
    assert Unread(reading(), 3).guesses == ()
