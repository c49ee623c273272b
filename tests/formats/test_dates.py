"""Which day does a file mean, if it can mean one day only?"""

from __future__ import annotations

import pytest

from netq.formats.dates import AMBIGUOUS, CONNECTED, SENT, SLASHED, UNREADABLE, day, partial


def test_a_day_that_every_fitting_format_agrees_on_is_read() -> None:
    assert day("08 Feb 2026", CONNECTED) == ("2026-02-08", "")
    assert day("05/05/25", SLASHED) == ("2025-05-05", "")
    assert day("1/14/26, 7:02 AM", SENT) == ("2026-01-14", "")


def test_two_days_are_ambiguous_and_none_is_unreadable() -> None:
    assert day("03/04/25", SLASHED) == ("", AMBIGUOUS)
    assert day("Jan 2020", CONNECTED) == ("", UNREADABLE)
    assert day(f"08 {' ' * 50} Feb 2026", CONNECTED) == ("", UNREADABLE)


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("Jan 2024", "2024-01"),
        ("September 2024", "2024-09"),
        ("2019", "2019"),
        ("2019-03", "2019-03"),
        ("0001", "0001"),
        ("4 Apr 2021", "2021-04-04"),
        ("12", ""),
        ("present", ""),
    ],
)
def test_a_partial_date_stays_as_exact_as_it_is(written: str, iso: str) -> None:
    assert partial(written) == iso
