"""Do tie, last touch and favours count as the table says, up to each border, with a true reason?"""

from __future__ import annotations

import pytest

from netq.domain import factors
from netq.domain.factors import Factor
from netq.domain.people import Standing
from netq.domain.ties import TIE_WORDS
from tests.domain.people import TODAY, day, person

NOBODY_TOUCHED = Standing()


def touched(days: int, *, tie: int, peak: int = 0) -> Factor:
    someone = person(tie=tie, peak=peak, standing=Standing(last_touch=day(days)))
    return factors.recency(someone, TODAY)


# Tie


@pytest.mark.parametrize(
    ("tie", "value"), [(1, 0.625), (2, 0.9643), (3, 1.0), (4, 0.8036), (5, 0.59375)]
)
def test_tie_is_an_inverted_u(tie: int, value: float) -> None:
    assert factors.tie(person(tie=tie)).value == pytest.approx(value, abs=1e-4)


def test_every_stated_tie_has_its_own_reason() -> None:
    reasons = {factors.tie(person(tie=tie)).reason for tie in TIE_WORDS}
    assert len(reasons) == len(TIE_WORDS)


def test_a_tie_nobody_stated_says_what_it_rests_on() -> None:
    inferred = person(source="inferred", evidence="messages both ways")
    assumed = person(tie=1, source="assumed", evidence="your message has no answer")
    unknown = person(tie=1, source="assumed")
    assert factors.tie(inferred).reason.endswith("(from messages both ways)")
    assert factors.tie(assumed).reason == (
        "I do not know how well you know them (your message has no answer)"
    )
    assert factors.tie(unknown).reason == "I do not know how well you know them"


# Recency


@pytest.mark.parametrize(
    ("days", "value"),
    [
        (0, 0.95),
        (30, 0.95),
        (31, 1.0),
        (365, 1.0),
        (366, 0.90),
        (1095, 0.90),
        (1096, 0.60),
        (9999, 0.60),
    ],
)
def test_recency_of_a_weak_tie(days: int, value: float) -> None:
    assert touched(days, tie=2).value == value


@pytest.mark.parametrize(
    ("tie", "peak", "value"), [(2, 2, 0.60), (3, 3, 0.95), (2, 3, 0.95), (3, 1, 0.95)]
)
def test_a_tie_that_was_strong_once_keeps_its_value(tie: int, peak: int, value: float) -> None:
    found = touched(1500, tie=tie, peak=peak)
    assert found.value == value
    assert ("old ties keep their value" in found.reason) == (value == 0.95)


def test_imported_and_never_in_touch_is_less_than_undated() -> None:
    imported = factors.recency(person(listed_only=True, standing=NOBODY_TOUCHED), TODAY)
    typed = factors.recency(person(standing=NOBODY_TOUCHED), TODAY)
    assert (imported.value, typed.value) == (0.55, 0.90)


def test_a_touch_counts_whoever_was_imported() -> None:
    someone = person(listed_only=True, standing=Standing(last_touch=day(100)))
    assert factors.recency(someone, TODAY) == Factor("recency", 1.0, "last in touch 3 months ago")


@pytest.mark.parametrize(
    ("on", "said"), [(day(0), "today"), ("2026-10-31", "23 days ago"), ("2026", "in 2026")]
)
def test_a_year_still_running_is_not_called_today(on: str, said: str) -> None:
    someone = person(standing=Standing(last_touch=on))
    assert factors.recency(someone, TODAY).reason == f"last in touch {said}"


# Reciprocity


@pytest.mark.parametrize(
    ("given_", "received", "value"),
    [(0, 0, 1.0), (1, 1, 1.0), (2, 3, 0.9571), (1, 0, 1.1), (0, 1, 0.9), (0, 28, 0.72)],
)
def test_reciprocity(given_: int, received: int, value: float) -> None:
    someone = person(standing=Standing(given=given_, received=received))
    assert factors.reciprocity(someone).value == value


def test_reciprocity_says_what_it_counted() -> None:
    assert factors.reciprocity(person()).reason == "no favours on record either way"
    someone = person(standing=Standing(given=2, received=3))
    assert factors.reciprocity(someone).reason == "given 2, received 3"
