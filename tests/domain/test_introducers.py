"""Is an introducer somebody with a real way to the job, and are few of them asked?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netq.domain.introducers import LARGE, WORTH_ASKING, Introducer, Lead, best, cheapest, weigh
from netq.domain.people import Standing
from netq.domain.ties import TIE_WORDS
from tests.domain.people import EIGHT_MONTHS_QUIET, FEW, TODAY, day, person


def lead(
    name: str = "Ann Lee",
    *,
    number: int = 1,
    tie: int = 3,
    standing: Standing = EIGHT_MONTHS_QUIET,
    level: int | None = None,
    near: float = 0.0,
    beside: float = 0.0,
    colleagues: int = 0,
    there: str = "",
    introduced: int = 0,
    works_with: bool = False,
) -> Lead:
    return Lead(
        person=person(name, number=number, tie=tie, standing=standing),
        title="QA Lead",
        employer="Acme",
        job_type="Quality assurance & testing",
        level=level,
        near=near,
        beside=beside,
        colleagues=colleagues,
        there=there,
        introduced=introduced,
        works_with=works_with,
    )


def weighed(one: Lead) -> Introducer:
    return weigh(one, "project manager", TODAY)


def names(leads: list[Lead], most: int = 3) -> list[str]:
    return [i.person.name for i in best(leads, "project manager", TODAY, most)]


@pytest.mark.parametrize(
    ("one", "chance", "reason"),
    [
        (lead(works_with=True), 0.80, "works daily with project manager"),
        (lead(near=1.0), 0.50, "does a near job: 'QA Lead'"),
        (lead(near=0.5), 0.25, "does a near job: 'QA Lead'"),
        (lead(beside=1.0), 0.45, "people in Quality assurance & testing work beside this job"),
        (lead(there="Bob Ray"), 0.45, "Bob Ray did this job at Acme"),
        (lead(colleagues=LARGE), 0.20, "you know 5 people at Acme"),
        (lead(introduced=1), 0.30, "has introduced you to 1 person before"),
        (lead(introduced=4), 0.30, "has introduced you to 4 people before"),
        (lead(level=4), 0.15, "senior enough to know many people"),
    ],
)
def test_each_sign_of_a_way_has_its_chance_and_its_reason(
    one: Lead, chance: float, reason: str
) -> None:
    found = weighed(one)
    assert found.factors[0].value == pytest.approx(chance)
    assert found.reasons == (reason,)
    assert found.factors[0].reason == reason


@pytest.mark.parametrize("one", [lead(), lead(level=3), lead(colleagues=LARGE - 1)])
def test_no_sign_is_no_way(one: Lead) -> None:
    assert (weighed(one).score, weighed(one).reasons) == (0.0, ())
    assert weighed(one).factors[0].reason == "no sign of a way to this job"


def test_signs_are_joined_as_independent_chances_the_strongest_told_first() -> None:
    found = weighed(lead(level=5, works_with=True, near=1.0))
    assert found.factors[0].value == pytest.approx(1 - 0.2 * 0.5 * 0.85)
    assert [reason.split()[0] for reason in found.reasons] == ["works", "does", "senior"]


def test_a_score_is_chance_times_willing_times_recency_times_availability() -> None:
    asked_once = Standing(last_touch=day(10), asks=1)
    found = weighed(lead(works_with=True, tie=4, standing=asked_once))
    assert [factor.value for factor in found.factors] == [0.80, 0.90, 0.95, 0.5]
    assert found.score == 34.2
    assert weighed(lead(works_with=True, tie=4)).score == 72.0


def test_close_friends_introduce_most_willingly() -> None:
    scores = [weighed(lead(works_with=True, tie=tie)).score for tie in (1, 2, 3, 4, 5)]
    assert scores == sorted(scores)


def test_an_assumed_tie_is_told_as_such() -> None:
    stranger = person(tie=1, source="assumed")
    one = Lead(stranger, "QA Lead", "Acme", "", None, works_with=True)
    assert weighed(one).factors[1].reason == "I do not know how well you know them"
    assert weighed(lead()).factors[1].reason == TIE_WORDS[3]


def test_the_best_come_first_and_equals_by_name_then_number() -> None:
    leads = [
        lead("Zed Young", works_with=True, number=9),
        lead("Bob Ray", near=1.0, number=2),
        lead("Ann Lee", near=1.0, number=4),
    ]
    assert names(leads) == ["Zed Young", "Ann Lee", "Bob Ray"]
    twins = [lead(near=1.0, number=5), lead(near=1.0, number=4)]
    assert [i.person.id for i in best(twins, "pm", TODAY)] == [4, 5]


def test_no_more_than_asked_for() -> None:
    leads = [lead(f"Person {n}", number=n, near=1.0) for n in range(9)]
    assert len(best(leads, "pm", TODAY)) == 3
    assert len(names(leads, most=8)) == 8


def test_who_has_no_real_way_or_cannot_be_asked_is_not_named() -> None:
    nearly = lead(near=0.28)
    pending = lead(works_with=True, standing=Standing(pending_since=day(2)))
    assert names([nearly, pending]) == []
    assert names([lead(near=0.30)]) == ["Ann Lee"]
    assert names([lead(level=4)]) == ["Ann Lee"]


leads = st.lists(
    st.builds(
        lead,
        st.sampled_from(["Ann Lee", "Bob Ray", "Cy Fox"]),
        number=st.integers(1, 99),
        tie=st.integers(1, 5),
        standing=st.builds(
            Standing, last_touch=st.sampled_from(["", day(9), day(99)]), asks=st.integers(0, 2)
        ),
        near=st.sampled_from([0.0, 0.1, 0.4, 1.0]),
        introduced=st.integers(0, 1),
        works_with=st.booleans(),
    ),
    max_size=12,
    unique_by=lambda one: one.person.id,
)


@FEW
@given(leads, st.integers(1, 4))
def test_looking_at_the_promising_first_overlooks_nobody(those: list[Lead], most: int) -> None:
    everybody = best(those, "pm", TODAY, len(those))
    assert best(those, "pm", TODAY, most) == everybody[:most]
    weighed_all = [i for i in map(weighed, those) if i.score > 0]
    assert len(everybody) == sum(i.factors[0].value >= WORTH_ASKING for i in weighed_all)


@FEW
@given(
    st.builds(
        lead,
        tie=st.integers(1, 5),
        near=st.floats(0, 1),
        beside=st.floats(0, 1),
        colleagues=st.integers(0, 99),
        there=st.sampled_from(["", "Bob Ray"]),
        introduced=st.integers(0, 9),
        works_with=st.booleans(),
        level=st.one_of(st.none(), st.integers(1, 6)),
    )
)
def test_a_score_lies_between_0_and_100(one: Lead) -> None:
    assert 0 <= weighed(one).score <= 100


def test_the_fewest_people_fill_the_most_gaps() -> None:
    fills = {
        "Sales": [(1, 50.0), (2, 90.0)],
        "Marketing": [(1, 50.0)],
        "Legal": [(3, 10.0)],
    }
    assert cheapest(fills) == (1, 3)


def test_equal_covers_go_to_the_higher_score_then_to_the_lower_number() -> None:
    assert cheapest({"Sales": [(1, 20.0), (2, 30.0)]}) == (2,)
    assert cheapest({"Sales": [(2, 20.0), (1, 20.0)]}) == (1,)


def test_equal_sums_are_equal_whatever_the_order_of_adding() -> None:
    scores = [0.1, 0.2, 0.3]
    fills = {gap: [(2, s), (1, t)] for gap, s, t in zip("abc", scores, scores[::-1], strict=True)}
    assert cheapest(fills) == (1,)


def test_a_cover_ends_after_three_and_at_nobody() -> None:
    fills = {str(gap): [(gap, 10.0)] for gap in range(5)}
    assert cheapest(fills) == (0, 1, 2)
    assert cheapest(fills, most=1) == (0,)
    assert cheapest({"Sales": []}) == ()
    assert cheapest({}) == ()


@FEW
@given(
    st.dictionaries(
        st.sampled_from("abcdef"),
        st.lists(st.tuples(st.integers(1, 6), st.just(10.0)), unique_by=lambda pair: pair[0]),
    )
)
def test_nobody_in_a_cover_is_there_for_nothing(fills: dict[str, list[tuple[int, float]]]) -> None:
    chosen = cheapest(fills, most=9)
    filled: set[str] = set()
    for number in chosen:
        fresh = {gap for gap, pairs in fills.items() if any(p == number for p, _ in pairs)} - filled
        assert fresh
        filled |= fresh
    assert filled == {gap for gap, pairs in fills.items() if pairs}
