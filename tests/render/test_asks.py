"""How do asks and their next steps look?"""

from __future__ import annotations

from datetime import date

import pytest

from netq.domain.asks import Ask, State, Step, standing
from netq.render import asks as page
from tests.render.conftest import Shown


def ask(state: State, on: str = "2026-11-16", **more: str) -> Ask:
    return Ask(1, 7, "Ann Lee", "nurse", "", state, on, steps=(Step(state, on),), **more)


@pytest.mark.parametrize(
    ("state", "today", "words"),
    [
        ("drafted", "2026-11-16", 'send it, then: netq asks "Ann Lee" sent'),
        ("sent", "2026-11-18", "wait until 2026-11-19"),
        ("sent", "2026-11-19", 'ask the next person: netq ask "nurse"'),
        ("sent", "2026-11-25", 'write once more, then: netq asks "Ann Lee" nudged'),
        ("nudged", "2026-11-25", "nothing; on 2026-12-07 it closes by itself"),
        ("accepted", "2026-11-25", 'talk, then: netq asks "Ann Lee" done'),
        ("done", "2026-11-25", ""),
    ],
)
def test_the_next_step_is_said_with_its_command(state: State, today: str, words: str) -> None:
    assert page.next_words(standing(ask(state), date.fromisoformat(today))) == words


def test_a_wait_for_the_nudge_names_its_day() -> None:
    other = Ask(2, 8, "Bo", "nurse", "", "sent", "2026-11-17")
    assert page.next_words(standing(ask("sent"), date(2026, 11, 19), [other])) == (
        "wait until 2026-11-25"
    )


@pytest.mark.parametrize(
    ("until", "words"),
    [("2027-03", "not before 2027-03"), ("9999-12-31", "not before they say so")],
)
def test_who_declined_is_left_in_peace(until: str, words: str, shown: Shown) -> None:
    one = standing(ask("declined", not_before=until), date(2026, 11, 23))
    assert page.next_words(one) == words
    said = shown(page.Moved, one, terminal=True)
    assert said == f"Your ask of Ann Lee about nurse: declined, {words}.\n"


def test_a_line_is_for_programs_too(shown: Shown) -> None:
    one = standing(ask("sent"), date(2026, 11, 19))
    assert shown(page, [one]) == (
        '1\tAnn Lee\tnurse\tsent\t2026-11-16\task next\t2026-11-19\tnetq ask "nurse"\n'
    )
    assert shown(page.Moved, one) == shown(page, [one])


def test_json_says_what_the_clock_says() -> None:
    gone = page.Moved.data(standing(ask("sent"), date(2027, 1, 1)))
    assert (gone["state"], gone["next"], gone["person"]) == ("expired", None, 7)
    due = page.Moved.data(standing(ask("sent"), date(2026, 11, 19)))
    assert due["next"] == {
        "what": "ask next", "on": "2026-11-19", "due": True, "command": 'netq ask "nurse"',
    }  # fmt: skip


def test_nothing_open_is_an_empty_answer(shown: Shown) -> None:
    assert shown(page, [], terminal=True) == shown(page, []) == ""
