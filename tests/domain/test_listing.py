"""Are spans and ties read as people type them?"""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netq.domain.errors import Misuse
from netq.domain.listing import quiet_since, tie_range
from tests.domain.people import FEW, TODAY, day


@pytest.mark.parametrize(
    ("span", "days"),
    [
        ("0d", 0),
        ("90d", 90),
        ("1 day", 1),
        ("2w", 14),
        ("3 weeks", 21),
        ("6mo", 180),
        ("1 Month", 30),
        ("2y", 730),
        (" 10 years ", 3650),
    ],
)
def test_a_span_is_counted_back_from_today(span: str, days: int) -> None:
    assert quiet_since(span, TODAY) == day(days)


@pytest.mark.parametrize(
    "span",
    ["", "soon", "6", "mo", "-1d", "1.5y", "9999y", "9" * 20 + "d", "9" * 5000 + "d"],
    ids=lambda span: span[:6],
)
def test_what_is_no_span_is_refused_with_an_example(span: str) -> None:
    with pytest.raises(Misuse) as refused:
        quiet_since(span, TODAY)
    assert "2y" in refused.value.hint


@FEW
@given(st.integers(0, 999), st.sampled_from(["d", "w", "mo", "y"]))
def test_a_quiet_spell_never_ends_in_the_future(number: int, unit: str) -> None:
    assert date.fromisoformat(quiet_since(f"{number}{unit}", TODAY)) <= TODAY


@pytest.mark.parametrize(
    ("typed", "range_"),
    [("3", (3, 3)), ("3+", (3, 5)), ("2-4", (2, 4)), ("4 - 2", (2, 4)), (" 5+ ", (5, 5))],
)
def test_a_tie_range(typed: str, range_: tuple[int, int]) -> None:
    assert tie_range(typed) == range_


@pytest.mark.parametrize("typed", ["", "0", "6", "3-", "2-6", "+3", "close"])
def test_what_is_no_tie_range_is_refused(typed: str) -> None:
    with pytest.raises(Misuse, match="tie"):
        tie_range(typed)
