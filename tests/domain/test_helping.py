"""Is what helps ranked by what texts share, and is chance left out?"""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from netq.domain import helping
from netq.domain.helping import ENOUGH, MOST, NAMED_JOB, SAME, Found, Rarity, Source, Stems
from netq.domain.problems import Heard, Problem
from tests.domain.people import FEW

SAID: dict[str, str] = {"close": "closing"}


def stems(words: str) -> Stems:
    return frozenset(words.split())


def problem(number: int = 1, job_type: str = "") -> Problem:
    return Problem(number, number, f"P{number}", Heard("x", job_type=job_type), "2026-11-23")


MIND = stems("close book month")


def things(*sources: Source, job_type: str = "") -> tuple[Found, ...]:
    rarity = Rarity([MIND, *(source.stems for source in sources), stems("a"), stems("b")])
    return helping.things(problem(job_type=job_type), MIND, sources, rarity, SAID)


TEXTS = st.frozensets(st.sampled_from("abcdef"), max_size=5)


@FEW
@given(TEXTS, TEXTS, st.lists(TEXTS, max_size=5))
def test_likeness_is_symmetric_and_lies_between_0_and_1(
    one: Stems, other: Stems, rest: list[Stems]
) -> None:
    rarity = Rarity([one, other, *rest])
    assert rarity.score(one, other) == rarity.score(other, one)
    assert 0 <= rarity.score(one, other) <= 1
    assert (rarity.score(one, other) > 0) == bool(one & other)


def test_a_rare_word_says_more() -> None:
    rarity = Rarity([stems("rare common"), stems("common"), stems("common")])
    assert rarity.weight("rare") > rarity.weight("common")
    assert rarity.likeness(stems("rare common"), stems("rare common")).shared[0] == "rare"


def test_more_words_shared_say_more() -> None:
    rarity = Rarity([MIND])
    assert rarity.score(MIND, stems("close book")) > rarity.score(MIND, stems("close"))


def test_a_thing_says_which_words_it_shares_as_they_were_said() -> None:
    (found,) = things(Source("offer", "how to close", stems("close")))
    assert found.reasons == ("both say 'closing'",)


def test_chance_is_left_out() -> None:
    much = stems(" ".join(f"w{n}" for n in range(40)))
    assert things(Source("offer", "all", much)) == ()
    rarity = Rarity([much | {"close"}, MIND, *[stems("close")] * 20])
    source = Source("offer", "all", much | {"close"})
    wide = MIND | stems(" ".join(f"v{n}" for n in range(40)))
    assert rarity.score(wide, source.stems) < ENOUGH
    assert helping.on_text(problem(), wide, source, rarity, SAID) == (0.0, ())


def test_the_same_problem_counts_for_more_even_in_other_words() -> None:
    solved = replace(problem(2), same_as=1, solved_how="daily")
    (found,) = things(Source("solved", "daily", stems("z"), 2, solved))
    assert found.score == round(ENOUGH + SAME, 4)
    assert found.reasons == ("the same problem",)


def test_a_solved_problem_of_the_same_job_type_counts_for_more() -> None:
    source = Source("solved", "daily", stems("close book"), 2, problem(2, "Sales"))
    (plain,), (named,) = things(source), things(source, job_type="Sales")
    assert round(named.score - plain.score, 4) == NAMED_JOB
    assert "also in Sales" in named.reasons


def test_the_best_come_first_ties_by_name_and_not_too_many() -> None:
    many = [Found("offer", 0, name, 0.5, ()) for name in "gfedcba"]
    best = helping.best([*many, Found("skill", 0, "z", 0.9, ())])
    assert [one.words for one in best] == ["z", "a", "b", "c", "d"]
    assert len(best) == MOST


def test_turned_round_three_things_are_named_and_only_those_needed() -> None:
    sources = [Source("skill", name, stems(f"close {name}")) for name in "abcd"]
    sources.append(Source("skill", "useless", stems("nothing")))
    needs = [(problem(1), MIND), (problem(2), stems("close d"))]
    found = helping.needed(sources, needs, Rarity([s.stems for s in sources]), SAID)
    assert [one.thing.words for one in found] == ["d", "a", "b"]
    assert [one.id for one, _ in found[0].problems] == [2, 1]
