"""How does one person look: facts, then the timeline?"""

from __future__ import annotations

from dataclasses import replace

from netq.actions import add, show
from netq.domain.incoming import Position
from netq.render import show as page
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.networks import known, person
from tests.render.conftest import Shown


def test_facts_come_first_and_what_is_not_known_is_not_shown(store: Store, shown: Shown) -> None:
    number = known(
        store, "Ann Lee", "Nurse @ Clinic", "Blorbist @ Acme", tags=("choir",), relation="client",
        met="fair 2026-03", emails=("ann@example.com",),
    )  # fmt: skip
    assert shown(page, show.show(store, f"#{number}")).splitlines() == [
        "name\tAnn Lee",
        f"number\t#{number}",
        "role\tNurse at Clinic [Healthcare, individual]",
        "role\tBlorbist at Acme",
        "tie\twe have met or exchanged messages (assumed: you added them yourself)",
        "last touch\t2026-03",
        "met\tfair 2026-03",
        "relation\tmy client",
        "tags\tchoir",
        "email\tann@example.com",
        "2026-03\tmet\tfair 2026-03",
    ]


def test_a_past_role_says_from_when_to_when(store: Store) -> None:
    past = Position("Nurse", "Clinic", "2010", "2015")
    add.add(store, replace(person("Ann Lee"), roles=(past,)), TODAY)
    facts = dict(page.facts(show.show(store, "ann")))
    assert facts["was"] == "Nurse at Clinic, 2010 to 2015 [Healthcare, individual]"


def test_the_screen_has_a_timeline_only_when_something_happened(store: Store, shown: Shown) -> None:
    known(store, "Ann Lee")
    known(store, "Bo Stone", notes=("likes tea",))
    assert "Timeline" not in shown(page, show.show(store, "ann"), terminal=True)
    said = shown(page, show.show(store, "bo"), terminal=True)
    assert said.index("Timeline") < said.index("likes tea")
