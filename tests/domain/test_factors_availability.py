"""Is somebody left in peace when they should be, and no longer than that?"""

from __future__ import annotations

import pytest

from netq.domain import factors
from netq.domain.factors import Factor
from netq.domain.people import Standing
from tests.domain.people import TODAY, day, person


def availability(standing: Standing) -> Factor:
    return factors.availability(person(standing=standing), TODAY)


@pytest.mark.parametrize(
    ("standing", "reason"),
    [
        (Standing(do_not_ask_before=day(-1)), f"you said not to ask them before {day(-1)}"),
        (Standing(do_not_ask_before="9999-12-31"), "you said not to ask them"),
        (Standing(do_not_ask_before="2027"), "you said not to ask them before 2027"),
        (Standing(pending_since=day(3)), f"your ask of {day(3)} is waiting for an answer"),
        (Standing(declined_until=day(-1)), f"declined; not before {day(-1)}"),
        (Standing(thanks_owed=True), "thank them for last time first"),
        (Standing(interviewed_on=day(89)), f"you talked with them about this job on {day(89)}"),
    ],
)
def test_when_now_is_the_wrong_moment(standing: Standing, reason: str) -> None:
    assert availability(standing) == Factor("availability", 0.0, reason)


@pytest.mark.parametrize(
    "standing",
    [
        Standing(do_not_ask_before=day(0)),
        Standing(do_not_ask_before="2026"),
        Standing(declined_until=day(0)),
        Standing(interviewed_on=day(90)),
        Standing(),
    ],
)
def test_when_the_wrong_moment_is_over(standing: Standing) -> None:
    assert availability(standing).value == 1.0


def test_the_users_own_word_comes_first_among_the_reasons() -> None:
    found = availability(
        Standing(do_not_ask_before=day(-9), pending_since=day(2), thanks_owed=True)
    )
    assert found.reason.startswith("you said")


@pytest.mark.parametrize(
    ("asks", "value", "said"), [(0, 1.0, "not asked"), (1, 0.5, "once"), (3, 0.125, "3 times")]
)
def test_each_ask_in_half_a_year_halves(asks: int, value: float, said: str) -> None:
    found = availability(Standing(asks=asks))
    assert found.value == value
    assert said in found.reason
