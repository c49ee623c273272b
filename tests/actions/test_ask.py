"""Whom to ask about a job: from the words typed to the answer."""

from __future__ import annotations

import pytest

from netq.actions import add, ask, me
from netq.actions.ask import Wish
from netq.actions.me import Changes
from netq.domain.ask import Answer
from netq.domain.entry import Entry
from netq.domain.errors import Misuse, NotFound
from netq.domain.factors import FIT_WORKS_WITH
from netq.domain.incoming import Position
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.networks import known, programmers

PM = "project manager"


def asked(store: Store, job: str = PM, **wish: object) -> Answer:
    return ask.ask(store, job, Wish(**wish), TODAY)  # type: ignore[arg-type]


def named(answer: Answer) -> list[str]:
    return [ranked.person.name for ranked in answer.shortlist.named]


def wrote(store: Store, person: int, state: str, on: str, **more: object) -> None:
    """An ask of somebody."""
    row = {"contact_id": person, "job": PM, "job_type": "Project & programme management"}
    with store.writing() as writer:
        writer.db.table("ask").insert({**row, "state": state, "asked_on": on, **more})


def talked(store: Store, person: int, on: str, thanked: str, job_type: str) -> None:
    """An interview with somebody."""
    row = {"contact_id": person, "on_date": on, "job": PM, "job_type": job_type}
    with store.writing() as writer:
        writer.db.table("interview").insert({**row, "thanked_on": thanked})


@pytest.fixture
def four(store: Store) -> list[int]:
    """Four project managers; Ann is the best to ask."""
    with store.writing():
        return [
            known(store, "Ann Lee", "Project Manager @ Acme", tie=2, met="fair 2026-03"),
            known(store, "Bo Stone", "PMO Lead @ Acme, Inc.", tie=3, met="fair 2026-03"),
            known(store, "Cy Young", "IT Project Manager @ Beta", tie=1),
            known(store, "Di Wood", "Project Manager @ Gamma", tie=5, met="fair 2026-11-20"),
        ]


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


# Passed over


@pytest.mark.parametrize("until", ["never", "2027-03"])
def test_somebody_to_leave_in_peace_is_passed_over_with_the_reason(
    store: Store, until: str
) -> None:
    known(store, "Ann Lee", "Project Manager @ Acme", do_not_ask_before=until)
    answer = asked(store)
    assert named(answer) == []
    (passed,) = answer.shortlist.passed_over
    assert "you said not to ask them" in passed.factor("availability").reason
    assert passed.score == 0


def test_a_day_that_has_come_holds_nobody_back(store: Store) -> None:
    known(store, "Ann Lee", "Project Manager @ Acme", do_not_ask_before="2026-11-23")
    assert named(asked(store)) == ["Ann Lee"]


@pytest.mark.parametrize(
    ("state", "more", "reason"),
    [
        ("sent", {}, "waiting for an answer"),
        ("nudged", {}, "waiting for an answer"),
        ("accepted", {}, "waiting for an answer"),
        ("declined", {"not_before": "2027-01-01"}, "declined; not before 2027-01-01"),
        ("declined", {"not_before": "2026-11-01"}, ""),
        ("expired", {}, ""),
        ("drafted", {}, ""),
    ],
)
def test_an_open_or_declined_ask_holds_back(
    store: Store, four: list[int], state: str, more: dict[str, object], reason: str
) -> None:
    wrote(store, four[0], state, "2026-11-01", **more)
    passed = {r.person.name: r.factor("availability") for r in asked(store).shortlist.passed_over}
    assert list(passed) == (["Ann Lee"] if reason else [])
    assert not reason or reason in passed["Ann Lee"].reason


@pytest.mark.parametrize(
    ("on", "thanked", "job_type", "reason"),
    [
        ("2025-11-01", "", "Marketing", "thank them"),
        ("2026-11-01", "2026-11-02", "Project & programme management", "you talked with them"),
        ("2026-11-01", "2026-11-02", "Marketing", ""),
        ("2026-07-01", "2026-07-02", "Project & programme management", ""),
    ],
)
def test_thanks_owed_and_a_talk_on_this_very_job_hold_back(
    store: Store, four: list[int], on: str, thanked: str, job_type: str, reason: str
) -> None:
    talked(store, four[0], on, thanked, job_type)
    passed = asked(store).shortlist.passed_over
    assert [r.person.name for r in passed] == (["Ann Lee"] if reason else [])
    assert not reason or reason in passed[0].factor("availability").reason


def test_each_ask_of_the_last_half_year_halves(store: Store, four: list[int]) -> None:
    wrote(store, four[0], "done", "2026-10-01")
    wrote(store, four[0], "done", "2026-10-02")
    wrote(store, four[0], "done", "2026-01-02")
    assert ask.why(store, PM, "ann", TODAY).factor("availability").value == 0.25


def test_nobody_passed_over_is_named_anywhere(store: Store) -> None:
    with store.writing():
        known(store, "Ann Lee", "Project Manager @ Acme", tie=4, do_not_ask_before="never")
        known(store, "Ed Hill", "Engineering Manager @ Acme", tie=4, do_not_ask_before="never")
        known(store, "Bo Stone", "Product Manager @ Acme", tie=4)
    answer = asked(store)
    passed = {ranked.person.name for ranked in answer.shortlist.passed_over}
    comfortable = answer.shortlist.comfortable
    everybody = {
        *named(answer),
        *(one.person.name for one in answer.introducers),
        *([comfortable.person.name] if comfortable else []),
    }
    assert passed >= {"Ann Lee"}
    assert not passed & everybody
    assert "Ed Hill" not in everybody


# Who works with the job, and who may lead to it


def test_who_works_daily_with_the_job_fits_a_little(store: Store) -> None:
    known(store, "Nora Nurse", "Registered Nurse @ Clinic", works_with=(PM,), tie=3)
    answer = asked(store)
    assert named(answer) == ["Nora Nurse"]
    fit = ask.why(store, PM, "nora", TODAY).factor("fit")
    assert (fit.value, fit.reason) == (
        FIT_WORKS_WITH,
        "manages, hires or works daily with this job",
    )
    assert named(asked(store, "accountant")) == []


def test_who_works_daily_with_the_job_is_found_even_without_a_role(store: Store) -> None:
    known(store, "Nora Nobody", works_with=(PM,), tie=3)
    assert named(asked(store)) == ["Nora Nobody"]


def test_when_nobody_does_the_job_introducers_are_named(store: Store) -> None:
    programmers(store, 5)
    answer = asked(store, "recruiter")
    assert answer.shortlist.pick is None
    for one in answer.introducers:
        assert one.reasons
        assert one.score > 0


def test_with_enough_to_ask_nobody_need_introduce(store: Store) -> None:
    with store.writing():
        for name in ("Ann Lee", "Bo Stone", "Cy Young"):
            known(store, name, "Project Manager @ Acme", tie=2)
        known(store, "Ed Hill", "Engineering Manager @ Acme", tie=4)
    assert asked(store).introducers == ()


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
    me.change(store, Changes(targets=(("nurse", 1.0), (PM, 0.5))))
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


# Why, and warnings


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


def test_two_open_asks_at_one_employer_are_warned_of(store: Store, four: list[int]) -> None:
    wrote(store, four[0], "sent", "2026-11-01")
    assert asked(store).warnings == ()
    wrote(store, four[1], "sent", "2026-11-01")
    assert asked(store).warnings == ("Two of your open asks are at Acme: they may compare notes.",)


def test_somebody_of_two_roles_is_asked_once(store: Store) -> None:
    two = known(store, "Ann Lee", "Project Manager @ Acme", "Trainer @ Acme", "Author @ Beta")
    wrote(store, two, "sent", "2026-11-01")
    assert asked(store).warnings == ()


def test_too_many_open_asks_are_warned_of(store: Store) -> None:
    with store.writing():
        people = [known(store, f"P {n}", f"Project Manager @ Firm {n}") for n in range(6)]
    for number in people[:5]:
        wrote(store, number, "sent", "2026-11-01")
    assert asked(store).warnings == ()
    wrote(store, people[5], "sent", "2026-11-01")
    assert asked(store).warnings[0].startswith("6 asks are open")


def test_introducers_are_others_than_those_who_do_the_job(store: Store) -> None:
    known(store, "Ann Lee", "Nurse @ Mercy", tie=5)
    known(store, "Bo Ek", "Nurse @ Mercy", tie=2)
    answer = ask.ask(store, "nurse", ask.Wish(most=1), TODAY)
    assert not {i.person.name for i in answer.introducers} & {"Ann Lee", "Bo Ek"}


def test_a_short_list_is_not_few_people(store: Store) -> None:
    for name in ("Ann Lee", "Bo Ek", "Cy Fox"):
        known(store, name, "Nurse @ Mercy", tie=3)
    known(store, "Di Gray", "Physician @ Mercy", tie=4)
    assert not ask.ask(store, "nurse", ask.Wish(most=1), TODAY).introducers
