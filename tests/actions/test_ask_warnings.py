"""Is one warned of asks that get in each other's way?"""

from __future__ import annotations

from netq.store.opening import Store
from tests.actions.asking import asked, wrote
from tests.networks import known


def test_two_open_asks_at_one_employer_are_warned_of(store: Store, four: list[int]) -> None:
    wrote(store, four[0], "sent", "2026-11-16")
    assert asked(store).warnings == ()
    wrote(store, four[1], "sent", "2026-11-16")
    assert asked(store).warnings == ("2 of your open asks are at Acme: they may compare notes.",)


def test_somebody_of_two_roles_is_asked_once(store: Store) -> None:
    two = known(store, "Ann Lee", "Project Manager @ Acme", "Trainer @ Acme", "Author @ Beta")
    wrote(store, two, "sent", "2026-11-16")
    assert asked(store).warnings == ()


def test_too_many_open_asks_are_warned_of(store: Store) -> None:
    with store.writing():
        people = [known(store, f"P {n}", f"Project Manager @ Firm {n}") for n in range(6)]
    for number in people[:5]:
        wrote(store, number, "sent", "2026-11-16")
    assert asked(store).warnings == ()
    wrote(store, people[5], "sent", "2026-11-16")
    assert asked(store).warnings[0].startswith("6 asks are open")
