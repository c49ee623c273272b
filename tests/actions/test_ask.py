"""Whom to ask about a job: from the words typed to the answer."""

from __future__ import annotations

import pytest

from netq.actions import add, ask, me
from netq.actions.ask import Wish
from netq.actions.me import Changes
from netq.domain.entry import Entry
from netq.domain.errors import Misuse, NotFound
from netq.domain.incoming import Position
from netq.store.opening import Store
from tests.actions.asking import PM, asked, named
from tests.conftest import TODAY
from tests.networks import known, programmers


@pytest.mark.usefixtures("four")
def test_the_best_comes_first_with_six_factors_that_make_the_score(store: Store) -> None:
    answer = asked(store)
    pick = answer.shortlist.pick
    assert pick is not None
    product = 100.0
    for factor in pick.factors:
        assert factor.reason
        product *= factor.value
    assert pick.score == round(product, 1)
    scores = [ranked.score for ranked in answer.shortlist.named]
    assert scores == sorted(scores, reverse=True)
    assert answer.people == 4


@pytest.mark.usefixtures("four")
def test_the_comfortable_pick_is_named_and_not_recommended(store: Store) -> None:
    answer = asked(store)
    assert answer.shortlist.comfortable is not None
    assert answer.shortlist.comfortable.person.name == "Di Wood"
    assert answer.shortlist.comfortable_why
    assert "Di Wood" not in named(answer)


@pytest.mark.usefixtures("four")
def test_at_names_only_people_there_whatever_the_legal_form(store: Store) -> None:
    assert set(named(asked(store, at="acme"))) == {"Ann Lee", "Bo Stone"}
    assert named(asked(store, at="nowhere")) == []


def test_who_has_left_is_no_longer_there(store: Store) -> None:
    known(store, "Ann Lee", tie=2)
    past = Entry("ann", roles=(Position("Project Manager", "Acme", "2020", "2026-01"),))
    add.update(store, past, TODAY)
    assert named(asked(store)) == ["Ann Lee"]
    assert named(asked(store, at="acme")) == []


@pytest.mark.usefixtures("four")
def test_level_names_only_people_of_that_level(store: Store) -> None:
    lead = asked(store).shortlist.named
    levels = {r.person.name: r.role.level for r in lead if r.role}
    wanted = levels["Bo Stone"]
    assert wanted is not None
    found = asked(store, levels=(wanted, 6)).shortlist.named
    assert [r.person.name for r in found] == ["Bo Stone"]


@pytest.mark.usefixtures("four")
def test_so_many_are_named_as_wished(store: Store) -> None:
    assert len(named(asked(store, most=2))) == 2
    assert len(named(asked(store, most=1))) == 1


def test_those_whose_tie_is_only_assumed_are_counted(store: Store) -> None:
    with store.writing():
        known(store, "Ann Lee", "Project Manager @ Acme", tie=2)
        known(store, "Bo Stone", "Project Manager @ Acme")
    assert asked(store).strangers == 1


# Which job


def test_words_that_mean_no_job_are_refused_with_what_would_do(store: Store) -> None:
    with pytest.raises(NotFound, match="no job called 'xyzzy'") as unknown:
        asked(store, "xyzzy")
    assert unknown.value.hint.startswith("Try 'project manager'")


def test_words_that_mean_no_job_find_a_title_like_them(store: Store) -> None:
    known(store, "Ann Lee", "Xyzzy Whisperer @ Acme", tie=2)
    with pytest.raises(NotFound):
        asked(store, "plugh")


@pytest.mark.usefixtures("four")
def test_without_a_job_my_targets_are_asked_about(store: Store) -> None:
    me.change(store, Changes(targets=(("nurse", 1.0), (PM, 0.5))), TODAY)
    answer = ask.ask_for_me(store, Wish(), TODAY)
    assert (answer.query.name, answer.because) == (PM, "it is a job you want to learn about")


def test_without_targets_the_worst_gap_somebody_leads_to_is_asked_about(store: Store) -> None:
    programmers(store, 5)
    answer = ask.ask_for_me(store, Wish(), TODAY)
    assert answer.because.startswith("it is the gap")
    assert answer.introducers


def test_without_anything_the_job_must_be_named(store: Store) -> None:
    with pytest.raises(Misuse, match="Name a job"):
        ask.ask_for_me(store, Wish(), TODAY)


# Why


def test_why_answers_for_anybody_with_a_role(store: Store) -> None:
    known(store, "Nora Nurse", "Registered Nurse @ Clinic")
    why = ask.why(store, PM, "nora", TODAY)
    assert [factor.name for factor in why.factors] == [
        "fit", "level", "tie", "recency", "reciprocity", "availability",
    ]  # fmt: skip
    assert (why.score, why.factor("fit").reason) == (0.0, "does other work")


def test_why_of_somebody_without_a_role_says_what_to_do(store: Store) -> None:
    known(store, "Nora")
    with pytest.raises(Misuse, match="no present role"):
        ask.why(store, PM, "nora", TODAY)
    with pytest.raises(NotFound):
        ask.why(store, PM, "nobody", TODAY)
