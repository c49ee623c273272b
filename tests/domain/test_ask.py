"""Does the answer name the right people, in order, and nobody who should be left in peace?"""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netq.domain.ask import score, shortlist
from netq.domain.people import Candidate, Standing
from tests.domain.people import EIGHT_MONTHS_QUIET, FEW, TODAY, day, held, person, query
from tests.domain.shortlists import PENDING, chosen, names


@pytest.mark.parametrize(
    ("someone", "points"),
    [
        pytest.param(person(tie=2, standing=EIGHT_MONTHS_QUIET), 96.4, id="met, quiet 8 months"),
        pytest.param(
            person(tie=4, standing=Standing(last_touch=day(4 * 365 + 1))),
            76.3,
            id="would call back, silent 4 years",
        ),
        pytest.param(
            person("Ann Lee", held("near"), tie=3, standing=EIGHT_MONTHS_QUIET),
            60.0,
            id="near occupation",
        ),
        pytest.param(
            person(
                "Ann Lee",
                held(confirmed=day(900)),
                tie=1,
                source="assumed",
                listed_only=True,
                standing=Standing(),
            ),
            30.9,
            id="listed, stale, never in contact",
        ),
        pytest.param(
            person(
                "Ann Lee",
                held(level=2),
                tie=5,
                standing=Standing(last_touch=day(10), given=2, received=3, asks=1),
            ),
            25.6,
            id="best friend, asked once",
        ),
        pytest.param(person(standing=PENDING), 0.0, id="pending"),
    ],
)
def test_the_worked_vectors_hold(someone: Candidate, points: float) -> None:
    assert score(someone, 2, TODAY).score == points


def test_a_pending_ask_is_passed_over_with_its_reason() -> None:
    found = chosen(person(standing=PENDING))
    assert found.pick is None
    assert names(found.passed_over) == ["Ann Lee"]
    assert "waiting for an answer" in found.passed_over[0].factor("availability").reason


def test_do_not_ask_passes_over_even_the_best() -> None:
    hands_off = Standing(last_touch=day(243), do_not_ask_before=day(-1))
    found = chosen(person("Ann Lee", standing=hands_off), person("Bob Ray", held("near"), number=2))
    assert names(found.named) == ["Bob Ray"]
    assert names(found.passed_over) == ["Ann Lee"]


def test_the_best_comes_first_and_the_role_that_fits_is_named() -> None:
    best, near = person("Zed Young"), person("Ann Lee", held("near"), number=2)
    found = chosen(near, best)
    assert names(found.named) == ["Zed Young", "Ann Lee"]
    assert found.pick
    assert found.pick.role == held()


def test_equal_scores_go_by_name_then_by_number() -> None:
    people = [person("Bob Ray"), person("Ann Lee", number=3), person("Ann Lee", number=2)]
    assert [r.person.id for r in chosen(*people).named] == [2, 3, 1]


def test_as_many_are_named_as_were_asked_for() -> None:
    people = [person(f"Person {n}", number=n) for n in range(9)]
    assert len(shortlist(people, query(), TODAY).named) == 5
    assert len(chosen(*people, most=1).named) == 1


def test_who_fits_too_little_is_neither_named_nor_passed_over() -> None:
    too_little = person("Ann Lee", held("near", strength=0.66))
    enough = person("Bob Ray", held("near", strength=2 / 3), number=2)
    unfit_and_pending = person("Cy Fox", held("none"), number=3, standing=PENDING)
    found = chosen(too_little, enough, unfit_and_pending)
    assert names(found.named) == ["Bob Ray"]
    assert found.passed_over == ()


def test_those_passed_over_stand_in_the_order_they_would_have_had() -> None:
    near = person("Ann Lee", held("near"), standing=PENDING)
    equals = [person("Cy Fox", number=3, standing=PENDING), person("Bob Ray", standing=PENDING)]
    helped = replace(PENDING, given=9)
    generous = person("Di Orr", number=4, standing=helped)
    assert names(chosen(near, *equals, generous).passed_over) == (
        ["Di Orr", "Bob Ray", "Cy Fox", "Ann Lee"]
    )


@pytest.mark.parametrize(("people", "few"), [(0, True), (2, True), (3, False)])
def test_fewer_than_three_are_few(people: int, few: bool) -> None:
    assert chosen(*(person(number=n) for n in range(people))).few is few


# Laws

networks = st.lists(
    st.builds(
        lambda name, role, tie, standing, works_with, number: person(
            name, role, number=number, tie=tie, standing=standing, works_with=works_with
        ),
        st.sampled_from(["Ann Lee", "Bob Ray", "Cy Fox", "Di Orr"]),
        st.builds(
            held,
            st.sampled_from(["same", "near", "none"]),
            ended=st.sampled_from(["", "2024", "2001"]),
            level=st.sampled_from([None, 1, 3, 6]),
        ),
        st.integers(1, 5),
        st.builds(
            Standing,
            last_touch=st.sampled_from(["", day(3), day(2000)]),
            given=st.integers(0, 3),
            asks=st.integers(0, 20),
            pending_since=st.sampled_from(["", day(3)]),
            thanks_owed=st.booleans(),
        ),
        st.booleans(),
        st.integers(1, 999),
    ),
    max_size=8,
    unique_by=lambda candidate: candidate.id,
)


@FEW
@given(networks, st.integers(1, 9))
def test_nobody_passed_over_is_ever_recommended(people: list[Candidate], most: int) -> None:
    found = chosen(*people, most=most)
    named = {ranked.person.id for ranked in found.named}
    over = {ranked.person.id for ranked in found.passed_over}
    comfortable = {found.comfortable.person.id} if found.comfortable else set()
    assert not named & over
    assert not comfortable & (named | over)
    assert all(r.factor("availability").value > 0 and r.score > 0 for r in found.named)
    assert len(named) <= most
    assert bool(named) or not comfortable


@FEW
@given(networks)
def test_scores_lie_in_range_and_fall(people: list[Candidate]) -> None:
    found = chosen(*people, most=9)
    scores = [ranked.score for ranked in found.named]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= points <= 130 for points in scores)


@FEW
@given(networks.flatmap(lambda people: st.tuples(st.just(people), st.permutations(people))))
def test_the_order_people_come_in_does_not_matter(
    orders: tuple[list[Candidate], list[Candidate]],
) -> None:
    one, other = orders
    assert chosen(*one) == chosen(*other)
