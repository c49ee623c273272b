"""Does each row of the factor table hold, up to its borders, with a true reason?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netq.domain import factors
from netq.domain.factors import FRESH_DAYS, Factor
from netq.domain.people import Candidate, Held, Standing
from netq.domain.ties import TIE_WORDS
from tests.domain.people import FEW, TODAY, day, held, person

NOBODY_TOUCHED = Standing()


def fit(someone: Candidate) -> Factor:
    return factors.best_fit(someone, TODAY)[0]


def touched(days: int, *, tie: int, peak: int = 0) -> Factor:
    someone = person(tie=tie, peak=peak, standing=Standing(last_touch=day(days)))
    return factors.recency(someone, TODAY)


def availability(standing: Standing) -> Factor:
    return factors.availability(person(standing=standing), TODAY)


# Fit


@pytest.mark.parametrize(
    ("role", "value", "said"),
    [
        (held(confirmed=day(0)), 1.0, "does this job now"),
        (held(confirmed=day(FRESH_DAYS)), 1.0, "does this job now"),
        (held(strength=0.8), 0.8, "does this job now"),
        (held(confirmed=day(FRESH_DAYS + 1)), 0.9, "did this job when last heard of"),
        (held(confirmed=""), 0.9, "did this job when last heard of"),
        (held(confirmed="", strength=0.5), 0.45, "did this job when last heard of"),
        (held(ended=day(0)), 0.85, "did this job until 2026-11:"),
        (held(ended=day(0), strength=0.5), 0.425, "did this job until 2026-11:"),
        (held(ended="2020-11-23"), 0.425, "did this job until 2020-11"),
        (held(ended="2014-01-01/2014-11-23"), 0.2125, "did this job until 2014-11"),
        (held("near"), 0.6, "knows a near job"),
        (held("near", strength=0.5), 0.3, "knows a near job"),
        (held("near", ended=day(0)), 0.0, "does other work"),
        (held("none"), 0.0, "does other work"),
    ],
)
def test_fit_of_one_role(role: Held, value: float, said: str) -> None:
    found = fit(person("Ann Lee", role))
    assert found.value == pytest.approx(value, abs=0.0002)
    assert said in found.reason


def test_eighteen_months_are_fresh() -> None:
    assert FRESH_DAYS == 548


def test_a_reason_quotes_the_title_and_why_it_matches() -> None:
    assert fit(person("Ann Lee", held())).reason == ("does this job now: 'Project Manager' says so")


def test_the_best_role_makes_the_fit() -> None:
    near, once, now = held("near"), held(ended="2019"), held(title="PMO Lead")
    found, role = factors.best_fit(person("Ann Lee", near, once, now), TODAY)
    assert (found.value, role) == (1.0, now)


def test_the_first_of_equal_roles_makes_the_fit() -> None:
    one, other = held(title="One"), held(title="Other")
    assert factors.best_fit(person("Ann Lee", one, other), TODAY)[1] is one


def test_no_role_that_bears_on_the_job_is_none() -> None:
    assert factors.best_fit(person("Ann Lee", held("none")), TODAY)[1] is None


def test_who_is_declared_to_work_with_the_job_fits_a_little() -> None:
    other = held("none", title="Head of Sales")
    found, role = factors.best_fit(person("Ann Lee", other, works_with=True), TODAY)
    assert found == Factor("fit", 0.45, "manages, hires or works daily with this job")
    assert role is other


def test_working_with_the_job_takes_nothing_from_doing_it() -> None:
    assert fit(person("Ann Lee", held(), works_with=True)).value == 1.0


# Level


@pytest.mark.parametrize(
    ("level", "value", "said"),
    [
        (1, 0.60, "2 steps below"),
        (2, 0.80, "a step below"),
        (3, 0.95, "at the level where one enters this job"),
        (4, 1.0, "a step above"),
        (5, 1.0, "2 steps above"),
        (6, 0.70, "3 steps above"),
    ],
)
def test_level_by_steps_from_the_entry(level: int, value: float, said: str) -> None:
    role = held(level=level)
    found = factors.level(person("Ann Lee", role, tie=3), role, entry_level=3)
    assert found.value == value
    assert said in found.reason


@pytest.mark.parametrize("level", [5, 6])
def test_four_steps_up_and_more_is_far(level: int) -> None:
    role = held(level=level)
    assert factors.level(person("Ann Lee", role), role, entry_level=1).value == 0.45


@pytest.mark.parametrize(("tie", "value"), [(3, 0.45), (4, 0.80), (5, 0.80)])
def test_who_would_call_back_is_never_too_far_up(tie: int, value: float) -> None:
    role = held(level=6)
    found = factors.level(person("Ann Lee", role, tie=tie), role, entry_level=1)
    assert found.value == value
    assert ("would take your call" in found.reason) == (tie > 3)


def test_a_good_level_stays_as_good_for_a_friend() -> None:
    role = held(level=3)
    assert factors.level(person("Ann Lee", role, tie=5), role, entry_level=2).value == 1.0


@pytest.mark.parametrize("role", [None, held(level=None)])
def test_an_unknown_level_counts_as_the_entry(role: Held | None) -> None:
    found = factors.level(person(), role, entry_level=6)
    assert found == Factor("level", 0.95, "the title does not tell the level")


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


# Availability


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


# All six


def test_the_six_come_in_the_order_of_the_formula() -> None:
    found, role = factors.all_six(person(), 2, TODAY)
    assert [factor.name for factor in found] == (
        "fit level tie recency reciprocity availability".split()
    )
    assert role == held()


@FEW
@given(
    st.integers(1, 5),
    st.integers(1, 6),
    st.one_of(st.none(), st.integers(1, 6)),
    st.builds(
        Standing,
        last_touch=st.one_of(st.just(""), st.integers(-9, 9999).map(day)),
        given=st.integers(0, 99),
        received=st.integers(0, 99),
        asks=st.integers(0, 20),
    ),
)
def test_every_factor_lies_between_nothing_and_a_third_more(
    tie: int, entry: int, level: int | None, standing: Standing
) -> None:
    found, _ = factors.all_six(
        person("Ann Lee", held(level=level), tie=tie, standing=standing), entry, TODAY
    )
    assert all(0 <= factor.value <= 1.3 and factor.reason for factor in found)
