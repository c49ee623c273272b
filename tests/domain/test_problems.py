"""What may become of a problem, who may see it, and when must one ask first?"""

from __future__ import annotations

import pytest

from netq.domain.errors import Misuse
from netq.domain.problems import Heard, Problem, Status, Wants, ask_first, may_close, may_help, seen


def problem(
    number: int = 1,
    who_id: int | None = 7,
    *,
    wants: Wants = "unknown",
    status: Status = "open",
    confidential: bool = False,
) -> Problem:
    heard = Heard("it is slow", wants_help=wants, confidential=confidential)
    return Problem(number, who_id, "Ann Lee" if who_id else "me", heard, "2026-11-23", status)


@pytest.mark.parametrize("was", ["solved", "gone"])
def test_what_is_closed_is_not_gone_again(was: Status) -> None:
    may_close(problem(), "gone")
    with pytest.raises(Misuse, match=f"is {was} already"):
        may_close(problem(status=was), "gone")


@pytest.mark.parametrize("was", ["open", "gone", "solved"])
def test_anything_may_yet_be_solved_or_be_told_better(was: Status) -> None:
    may_close(problem(status=was), "solved")


def test_what_was_told_in_confidence_is_shown_only_where_asked_for() -> None:
    both = [problem(1), problem(2, confidential=True)]
    listed = seen(both, confidential=False)
    assert ([one.id for one in listed.problems], listed.kept_back) == ([1], 1)
    assert seen(both, confidential=True).kept_back == 0
    assert len(seen(both, confidential=True).problems) == 2


def test_a_problem_heard_is_no_permission_to_fix_it() -> None:
    assert "ask first" in ask_first(problem())
    assert "does not want help" in ask_first(problem(wants="no"))
    assert ask_first(problem(wants="yes")) == ""
    assert ask_first(problem(who_id=None)) == ""


def test_only_open_problems_of_others_who_did_not_say_no_may_be_helped() -> None:
    assert may_help(problem())
    assert may_help(problem(wants="yes"))
    assert not may_help(problem(wants="no"))
    assert not may_help(problem(status="gone"))
    assert not may_help(problem(who_id=None))
