"""How well do somebody's work and level fit the job, up to each border, with a true reason?"""

from __future__ import annotations

import pytest

from netq.domain import factors
from netq.domain.factors import FRESH_DAYS, Factor
from netq.domain.people import Candidate, Held
from tests.domain.people import TODAY, day, held, person


def fit(someone: Candidate) -> Factor:
    return factors.best_fit(someone, TODAY)[0]


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
