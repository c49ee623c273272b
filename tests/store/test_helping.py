"""Who does which work, and who offers what?"""

from __future__ import annotations

from netq.store import helping
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.networks import known, left


def test_offers_are_mine_or_somebodys(store: Store) -> None:
    number = known(store, "Ann Lee")
    with store.writing() as writer:
        writer.db.table("offer").insert({"contact_id": None, "text": "tea"})
        writer.db.table("offer").insert({"contact_id": number, "text": "cake"})
    assert helping.offers(store) == [(None, "tea"), (number, "cake")]


def test_holders_hold_the_title_or_job_type_now(store: Store) -> None:
    ann, bob = known(store, "Ann Lee", "Nurse @ Mercy"), known(store, "Bob Roy", "Buyer @ Acme")
    cy = known(store, "Cy Doe", "Nurse @ Mercy")
    left(store, cy)
    of = {title: number for number, title, _ in helping.titles(store)}
    assert helping.holders(store, ["Healthcare"], []) == [(ann, of["Nurse"])]
    assert helping.holders(store, [], [of["Buyer"]]) == [(bob, of["Buyer"])]
    assert helping.holders(store, [], []) == []


def test_the_best_tied_are_weighed(store: Store) -> None:
    with store.writing():
        for n in range(helping.PER_JOB_TYPE + 3):
            known(store, f"Nurse {n:02}", "Nurse @ Mercy", tie=1)
        friend = known(store, "Zoe Friend", "Nurse @ Mercy", tie=5)
    found = [contact for contact, _ in helping.holders(store, ["Healthcare"], [])]
    assert len(found) == helping.PER_JOB_TYPE
    assert friend in found
    assert [one.tie.strength for one in helping.people(store, [friend], TODAY)] == [5]
