"""What do I do, know, offer and want to learn about?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from netq.actions import me
from netq.actions.me import Changes
from netq.domain.errors import Misuse, NotFound
from netq.domain.incoming import Position, School
from netq.domain.profile import Me
from netq.store.opening import Store
from tests.conftest import TODAY

ALL = Changes(
    name="Mary Somerville",
    headline="Curious",
    industry="Science",
    roles=(
        Position("Software Engineer", "Acme", "2020"),
        Position("Nurse", "Clinic", "2010", "2015"),
    ),
    schools=(School("MIT", "BSc", "2005", "2009"),),
    skills=("SQL", "Tea"),
    offers=("CV review",),
    targets=(("ux", 0.5), ("project  manager", 1.0)),
)


def test_everything_said_is_shown(store: Store) -> None:
    assert me.show(store) == Me()
    mine = me.change(store, ALL, TODAY)
    assert mine == me.show(store)
    assert (mine.name, mine.headline, mine.industry) == ("Mary Somerville", "Curious", "Science")
    assert [(r.title, r.job_type) for r in mine.roles] == [
        ("Software Engineer", "Software engineering"),
        ("Nurse", "Healthcare"),
    ]
    assert mine.job_types == ("Software engineering",)
    assert (mine.schools, mine.skills) == ((("MIT", "BSc", "2005", "2009"),), ("SQL", "Tea"))
    assert mine.offers == ("CV review",)
    assert [(t.job, t.job_type, t.weight) for t in mine.targets] == [
        ("project manager", "Project & programme management", 1.0),
        ("ux", "UX & design", 0.5),
    ]


def test_the_same_again_changes_nothing(store: Store) -> None:
    assert me.change(store, ALL, TODAY) == me.change(store, ALL, TODAY)


def test_what_is_not_said_stays_and_what_is_said_again_is_corrected(store: Store) -> None:
    me.change(store, ALL, TODAY)
    mine = me.change(store, Changes(headline="Tired", targets=(("ux", 0.9),)), TODAY)
    assert (mine.name, mine.headline, mine.targets[1].weight) == ("Mary Somerville", "Tired", 0.9)


@pytest.mark.parametrize(
    "drop",
    [
        ("role", "nurse"),
        ("school", "mit"),
        ("skill", "sql"),
        ("offer", "cv review"),
        ("target", "UX"),
    ],
)
def test_each_can_be_dropped_whatever_the_case(store: Store, drop: tuple[str, str]) -> None:
    before = me.change(store, ALL, TODAY)
    after = me.change(store, Changes(drop=(drop,)), TODAY)
    gone = [name for name in Me.__slots__ if getattr(before, name) != getattr(after, name)]
    assert gone == [f"{drop[0]}s"]
    with pytest.raises(NotFound, match=f"no {drop[0]}"):
        me.change(store, Changes(drop=(drop,)), TODAY)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        (Changes(name="X", targets=(("xyzzy", 1.0),)), "no job called 'xyzzy'"),
        (Changes(name="X", targets=(("ux", 0.0),)), "between 0 and 1"),
        (Changes(name="X", targets=(("ux", 1.5),)), "between 0 and 1"),
    ],
)
def test_a_target_must_be_a_job_with_a_weight(store: Store, changes: Changes, said: str) -> None:
    with pytest.raises(Misuse, match=said):
        me.change(store, changes, TODAY)
    assert me.show(store) == Me()


def test_all_changes_are_made_or_none(store: Store) -> None:
    with pytest.raises(NotFound):
        me.change(store, Changes(name="X", drop=(("skill", "none"),)), TODAY)
    assert me.show(store) == Me()


def test_a_role_noted_without_a_start_learns_it(store: Store) -> None:
    undated = Position("Developer", "Acme")
    me.change(store, me.Changes(roles=(undated,)), TODAY)
    me.change(store, me.Changes(roles=(replace(undated, start="2021-03"),)), TODAY)
    assert [(role.title, role.started) for role in me.show(store).roles] == [
        ("Developer", "2021-03")
    ]
