"""Do the pieces that several screens share say what they should?"""

from __future__ import annotations

import shlex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netq.domain.ties import Tie
from netq.render import parts


@pytest.mark.parametrize(
    ("value", "full", "bar"),
    [
        (0, 10, ""),
        (-1, 10, ""),
        (3, 0, ""),
        (10, 10, "████"),
        (20, 10, "████"),
        (5, 10, "██"),
        (1, 8, "▌"),
        (0.0001, 10, "▏"),
    ],
)
def test_a_bar_is_as_long_as_its_share(value: float, full: float, bar: str) -> None:
    assert parts.bar(value, full, 4) == bar


@given(st.floats(0.001, 1000), st.floats(0.001, 1000))
def test_a_bar_is_never_empty_and_never_too_long(value: float, full: float) -> None:
    assert 1 <= len(parts.bar(value, full, 12)) <= 12


@pytest.mark.parametrize(
    ("share", "said"),
    [(0, "0 %"), (0.004, "under 1 %"), (0.01, "1 %"), (0.805, "80 %"), (1, "100 %")],
)
def test_small_shares_are_not_rounded_away(share: float, said: str) -> None:
    assert parts.percent(share) == said


def test_numbers_agree_with_their_nouns() -> None:
    assert parts.count(1, "person", "people") == "1 person"
    assert parts.count(0, "person", "people") == "0 people"
    assert parts.count(30000, "title") == "30,000 titles"


def test_a_tie_that_is_only_assumed_has_a_question_mark() -> None:
    assert parts.tie(Tie(2, "assumed")) == "met?"
    assert parts.tie(Tie(2, "inferred")) == "met"
    assert parts.tie_data(Tie(2, "stated", "x")) == {
        "strength": 2, "source": "stated", "evidence": "x",
    }  # fmt: skip


@pytest.mark.parametrize(
    "title", ["Head of Ops", "it's", 'the "one"', "$(touch x)", "`touch x`", "a\\", "wow!", "!'$"]
)
def test_a_shell_takes_words_of_a_command_as_they_are(title: str) -> None:
    assert shlex.split(parts.mapping(title, "Sales")) == ["netq", "types", "set", title, "Sales"]
    quoted = parts.quoted(title)
    assert quoted.startswith("'") == any(mark in title for mark in '"$`\\!')


def test_a_role_is_said_with_what_is_known() -> None:
    assert parts.role("PM", "Acme") == "PM at Acme"
    assert parts.role("PM", "") == "PM"
    assert parts.role("", "Acme") == "Acme"
    assert parts.level(None) == ""
    assert parts.level(4) == "manager"


def test_markup_in_data_is_text() -> None:
    assert parts.text("[/bold] [red]x\x1b").plain == "[/bold] [red]x\N{REPLACEMENT CHARACTER}"
    assert parts.heading("a\nb").plain == "\na⏎b"
