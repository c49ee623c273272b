"""Is a date read as exactly as it was written, and never more exactly?"""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netq.domain import dates
from netq.domain.errors import Misuse
from tests.domain.people import FEW, TODAY

exact = st.dates(min_value=date(1000, 1, 1)).map(date.isoformat)
partial = st.tuples(exact, st.sampled_from([4, 7, 10])).map(lambda d: d[0][: d[1]])


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("2022", "2022"),
        ("2022-03", "2022-03"),
        ("2022-3-1", "2022-03-01"),
        ("Mar 2022", "2022-03"),
        ("Sept. 2022", "2022-09"),
        ("5  march 2022", "2022-03-05"),
        ("today", "2026-11-23"),
        ("Yesterday", "2026-11-22"),
    ],
)
def test_what_a_person_types_is_read_no_more_exactly_than_it_was_said(
    typed: str, read: str
) -> None:
    assert dates.parse(typed, TODAY) == read


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "soon",
        "2022-13",
        "2022-02-30",
        "31 Feb 2022",
        "03/04/2022",
        "Maybe 2022",
        "Ma 2022",
        "0",
    ],
)
def test_what_is_no_date_for_certain_is_refused_by_its_name(typed: str) -> None:
    with pytest.raises(Misuse) as refused:
        dates.parse(typed, TODAY, "start of the role")
    assert "start of the role" in refused.value.message
    assert "2022-03" in refused.value.hint


@FEW
@given(partial)
def test_iso_dates_are_read_as_they_are(text: str) -> None:
    assert dates.parse(text, TODAY) == text


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2022", date(2022, 1, 1), date(2022, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2022-12", date(2022, 12, 1), date(2022, 12, 31)),
        ("2022-03-05", date(2022, 3, 5), date(2022, 3, 5)),
        ("2022-03-01/2022-09", date(2022, 3, 1), date(2022, 9, 30)),
    ],
)
def test_a_partial_date_spans_the_days_it_can_mean(text: str, first: date, last: date) -> None:
    assert (dates.earliest(text), dates.latest(text)) == (first, last)


@FEW
@given(st.lists(partial, min_size=1, max_size=2).map(sorted).map("/".join))
def test_the_first_possible_day_is_never_after_the_last(text: str) -> None:
    assert dates.earliest(text) <= dates.latest(text)


def test_time_since_counts_from_the_last_day_a_date_can_mean() -> None:
    assert dates.days_since("2026-10", TODAY) == 23
    assert dates.days_since("2020/2026-11-20", TODAY) == 3
    assert dates.years_since("2020-11-23", TODAY) == pytest.approx(6, abs=0.01)


def test_time_since_a_day_to_come_is_none() -> None:
    assert dates.days_since("2026", TODAY) == 0
    assert dates.years_since("2030", TODAY) == 0


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("conference 2019", "2019"),
        ("on 2019-03-05 in Oslo, again 2021", "2019-03-05"),
        ("met 2019-03", "2019-03"),
        ("the 2019-20 season", "2019"),
        ("1999-2003", "1999"),
        ("2019-02-30", "2019-02"),
        ("room 12019, 1949", ""),
        ("", ""),
    ],
)
def test_a_year_in_free_text_is_found_and_only_a_date_that_exists(text: str, found: str) -> None:
    assert dates.mentioned(text) == found


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "today"),
        (1, "yesterday"),
        (2, "2 days ago"),
        (59, "59 days ago"),
        (60, "2 months ago"),
        (243, "8 months ago"),
        (729, "24 months ago"),
        (730, "2 years ago"),
        (1461, "4 years ago"),
    ],
)
def test_ago_is_said_as_people_say_it(days: int, said: str) -> None:
    assert dates.ago(days) == said


def test_never_is_after_every_day() -> None:
    assert dates.earliest(dates.NEVER) == date.max
