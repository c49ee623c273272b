"""Write down many people, one JSON line each, each line accounted for."""

from __future__ import annotations

import json

from netq.actions.lines import add_lines
from netq.domain.lines import LinesAdded
from netq.render import lines as page
from netq.store import people
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.networks import dump, known


def added(store: Store, *lines: object, update: bool = False, new: bool = False) -> LinesAdded:
    texts = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    return add_lines(store, texts, TODAY, update=update, new=new)


def names(store: Store) -> list[str]:
    return people.names(store)


def test_a_bad_line_costs_only_itself(store: Store) -> None:
    done = added(
        store,
        {"name": "Ann Lee", "role": "PM @ Acme"},
        "not json",
        "",
        {"name": "Bo Stone", "email": "nonsense"},
        {"name": "Cy Young", "role": {"title": "PM", "since": "2020", "until": "2019"}},
        {"name": "Di Wood", "tie": 9},
        {"name": "Ed Hill"},
    )
    assert names(store) == ["Ann Lee", "Ed Hill"]
    assert sorted(said.line for said in done.complaints) == [2, 4, 5, 6]
    counts = page.data(done)
    assert (counts["read"], counts["added"], counts["rejected"]) == (6, 2, 4)
    assert counts["read"] == sum(
        counts[fate] for fate in ("added", "updated", "to_review", "rejected")
    )


def test_a_probable_duplicate_waits_for_a_word(store: Store) -> None:
    known(store, "Ann Lee", "PM @ Acme")
    before = dump(store)
    done = added(store, {"name": "ann lee"})
    assert (done.count("added"), done.count("to_review")) == (0, 1)
    assert [said.message for said in done.complaints] == [
        "ann lee may be Ann Lee (PM at Acme), #1: same name."
    ]
    assert dump(store) == before


def test_a_line_may_be_the_twin_of_a_line_before_it(store: Store) -> None:
    done = added(store, {"name": "Ann Lee"}, {"name": "Lee, Ann"})
    assert (done.count("added"), done.count("to_review")) == (1, 1)


def test_new_adds_and_update_corrects(store: Store) -> None:
    known(store, "Ann Lee")
    assert added(store, {"name": "Ann Lee"}, new=True).count("added") == 1
    both = added(store, {"name": "#1", "tie": 4}, {"name": "Nobody"}, update=True)
    assert (both.count("updated"), both.read) == (1, 2)
    assert "Nobody called 'Nobody'" in both.complaints[0].message
    row = store.row("SELECT tie FROM contact WHERE id = 1")
    assert row is not None
    assert row["tie"] == 4
