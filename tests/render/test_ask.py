"""How does the answer to "whom do I ask?" look?"""

from __future__ import annotations

import pytest

from netq.actions import ask
from netq.domain.ask import Answer
from netq.render import ask as page
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.networks import known
from tests.render.conftest import Pages, Shown


@pytest.fixture
def answer(store: Store) -> Answer:
    with store.writing():
        known(store, "Ann Lee", "Project Manager @ Acme", tie=2, met="fair 2026-03")
        known(store, "Bo Stone", "PMO Lead @ Beta")
        known(store, "Di Wood", "Project Manager @ Gamma", tie=5, met="fair 2026-11-20")
        known(store, "Ed Hill", "Project Manager @ Delta", do_not_ask_before="never")
    return ask.ask(store, "project manager", ask.Wish(), TODAY)


def test_the_pick_stands_on_top_with_reasons_and_the_comfortable_one_apart(
    answer: Answer, shown: Shown
) -> None:
    said = shown(page, answer, terminal=True)
    order = ["Ask Ann Lee about project manager", "Next", "Bo Stone", "comfortable pick", "Di Wood",
             "Passed over", "Ed Hill"]  # fmt: skip
    places = [said.index(words) for words in order]
    assert places == sorted(places)
    assert "you have met: near enough to answer" in said


def test_who_is_not_well_known_is_said_so(answer: Answer, shown: Shown) -> None:
    assert "I do not know how well you know 1 of those named here" in shown(
        page, answer, terminal=True
    )


def test_a_line_says_kind_score_name_role_and_reasons(answer: Answer, shown: Shown) -> None:
    kinds = [line.split("\t")[:3:2] for line in shown(page, answer).splitlines()]
    assert [pair for pair in kinds if pair[0] != "introducer"] == [
        ["pick", "Ann Lee"],
        ["other", "Bo Stone"],
        ["comfortable", "Di Wood"],
        ["passed over", "Ed Hill"],
    ]


def test_the_factors_of_a_person_multiply_to_the_score(answer: Answer) -> None:
    said = page.data(answer)
    product = 100.0
    for value in said["pick"]["factors"].values():
        product *= value
    assert round(product, 1) == said["pick"]["score"]
    assert len(said["pick"]["reasons"]) == len(said["pick"]["factors"])
    assert said["comfortable"]["why_not"]
    assert said["passed_over"][0]["score"] == 0


def test_nobody_to_ask_is_said(pages: Pages, shown: Shown) -> None:
    said = shown(*pages["ask, nobody"], terminal=True)
    assert "Nobody you know at x does this job and can be asked now." in said


def test_of_many_passed_over_a_few_are_shown_and_the_rest_counted(
    pages: Pages, shown: Shown
) -> None:
    passed = len(page.data(pages["ask, passed over"][1])["passed_over"])
    assert passed > page.PASSED_OVER
    said = shown(*pages["ask, passed over"], terminal=True)
    assert f"and {passed - page.PASSED_OVER} more" in said


def test_unsure_words_are_answered_with_what_else_they_may_mean(store: Store) -> None:
    known(store, "Ann Lee", "Project Manager @ Acme")
    said = page.understood(ask.ask(store, "pm in healthcare", ask.Wish(), TODAY))
    assert "preferring healthcare. To be exact, ask for project manager" in said
    sure = page.understood(ask.ask(store, "project manager", ask.Wish(), TODAY))
    assert sure == "Understood as project manager, in Project & programme management."
