"""Does an update write what it says and keep the rest?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from netq.actions import add, show
from netq.domain.dates import NEVER
from netq.domain.entry import Entry
from netq.domain.errors import Ambiguous, NotFound
from netq.domain.incoming import Position
from netq.domain.ties import Tie
from netq.store.opening import Store
from tests.actions.people import ANN, added
from tests.conftest import TODAY
from tests.networks import known, person


def test_an_update_keeps_what_it_does_not_say(store: Store) -> None:
    added(store, ANN)
    before = show.show(store, "ann")
    assert add.update(store, Entry("lee"), TODAY).fate == "updated"
    assert show.show(store, "ann") == before


def test_an_update_writes_what_it_says(store: Store) -> None:
    added(store, ANN)
    said = Entry(
        "ann",
        roles=(Position("Senior Project Manager", "ACME", "2020", "2026-01"),),
        tie=2,
        tags=("tenor", "choir"),
        emails=("ann@new.example",),
        do_not_ask_before="never",
    )
    add.update(store, said, TODAY)
    ann = show.show(store, "ann")
    assert [(r.title, r.started, r.ended) for r in ann.roles] == [
        ("Board Member", "", ""),
        ("Senior Project Manager", "2020", "2026-01"),
    ]
    assert (ann.brief.tie, ann.tags) == (Tie(2, "stated"), ("choir", "tenor"))
    assert [raw for kind, raw in ann.addresses if kind == "email"] == [
        "Ann@Example.com",
        "ann@new.example",
    ]
    assert (ann.do_not_ask_before, ann.met) == (NEVER, "conference 2019")


def test_an_update_without_a_start_keeps_the_start(store: Store) -> None:
    role = Position("Nurse", "Clinic", "2020")
    added(store, replace(person("Ann Lee"), roles=(role,)))
    add.update(store, person("ann", "Nurse @ Clinic"), TODAY)
    assert [(r.title, r.started) for r in show.show(store, "ann").roles] == [("Nurse", "2020")]


def test_the_same_update_twice_doubles_no_role_and_no_meeting(store: Store) -> None:
    added(store, ANN)
    said = person("ann", "Board Member @ Choir", met="conference 2019")
    add.update(store, said, TODAY)
    ann = show.show(store, "ann")
    assert (len(ann.roles), len(ann.timeline)) == (2, 2)


def test_an_update_needs_exactly_one_person(store: Store) -> None:
    with pytest.raises(NotFound):
        add.update(store, Entry("Ann"), TODAY)
    known(store, "Ann Lee")
    known(store, "Ann Stone")
    with pytest.raises(Ambiguous):
        add.update(store, Entry("Ann"), TODAY)
