"""Does a compared title look right in every voice?"""

from __future__ import annotations

from netq.domain.types import Alike
from netq.render import alike

FOUND = Alike("PMO lead", 0.75961)


def test_the_score_comes_first_so_that_lines_can_be_sorted() -> None:
    assert list(alike.lines(FOUND)) == [("0.7596", "PMO lead")]
    assert [str(part) for part in alike.screen(FOUND)] == ["0.76  PMO lead"]


def test_a_program_gets_title_and_score() -> None:
    assert alike.data(FOUND) == {"title": "PMO lead", "score": 0.75961}
