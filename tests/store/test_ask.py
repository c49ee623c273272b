"""Are the right people read from the store for an ask, and by an index?"""

from __future__ import annotations

from netq import jobs
from netq.actions import ask as actions
from netq.store import ask
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.networks import known
from tests.store.plans import scanned


def test_of_each_job_type_the_best_tied_may_introduce_and_no_more_than_are_weighed_quickly(
    store: Store,
) -> None:
    with store.writing():
        for number in range(30):
            tie = 4 if number == 29 else 2
            known(store, f"Coder {number:02}", f"Software Engineer @ Firm {number}", tie=tie)
        known(store, "Nora Nurse", "Nurse @ Mercy", tie=1)
    found = [one.person.name for one in ask.connectors(store, TODAY)]
    assert found == ["Coder 29", *(f"Coder {number:02}" for number in range(14)), "Nora Nurse"]


def test_somebody_may_introduce_though_others_of_the_job_type_are_nearer_to_me(
    store: Store,
) -> None:
    with store.writing():
        for number in range(10):
            known(store, f"Coder {number:02}", f"Software Engineer @ Firm {number}", tie=4)
        known(store, "Zed Young", "Software Engineer @ Acme", tie=3)
        known(store, "Ann Lee", "Journalist @ Paper", tie=1, by="Zed Young")
    answer = actions.ask(store, "nurse", actions.Wish(), TODAY)
    assert "Zed Young" in [one.person.name for one in answer.introducers]


def test_candidates_are_found_by_an_index(store: Store) -> None:
    known(store, "Ann Lee", "Project Manager @ Acme", works_with=("nurse",))
    query = jobs.understand("project manager")
    matches = actions.matching(store, jobs.Catalogue(), query)
    assert matches

    def candidates() -> None:
        assert ask.candidates(store, matches, {1}, query.job_type, TODAY, also=(1,))

    assert scanned(store, candidates) == []


def test_who_introduced_me_before_is_weighed_however_many_are_better_tied(store: Store) -> None:
    with store.writing():
        for number in range(ask.PER_JOB_TYPE + 1):
            known(store, f"Coder {number:02}", "Software Engineer @ Acme", tie=4)
        known(store, "Zed Young", "Software Engineer @ Beta", tie=1)
        known(store, "Ann Lee", "Nurse @ Mercy", by="Zed Young")
    found = {one.person.name: one.introduced for one in ask.connectors(store, TODAY)}
    assert found["Zed Young"] == 1
    assert f"Coder {ask.PER_JOB_TYPE:02}" not in found
