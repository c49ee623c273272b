"""Who works with the job, and who may lead to it when too few do it?"""

from __future__ import annotations

from netq.actions import ask
from netq.domain.factors import FIT_WORKS_WITH
from netq.store.opening import Store
from tests.actions.asking import PM, asked, named
from tests.conftest import TODAY
from tests.networks import known, programmers


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
