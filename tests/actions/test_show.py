"""Everything about one person, named as one would name them."""

from __future__ import annotations

from pathlib import Path

import pytest

from netq.actions import show
from netq.domain.errors import Ambiguous, NotFound
from netq.store.opening import Store
from tests.networks import imported, known


def test_the_timeline_is_newest_first_with_all_that_happened(store: Store, tmp_path: Path) -> None:
    imported(store, tmp_path, "Eva,Stone,https://www.linkedin.com/in/eva,,Acme,PM,08 Feb 2024")
    with store.writing() as writer:
        for on in ("2019", "2026-01-01"):
            writer.db.table("interaction").insert(
                {"on_date": on, "kind": "talked", "direction": "both", "source": "typed"}
            )
        writer.db.table("participant").insert_all(
            {"interaction_id": number, "contact_id": 1} for number in (1, 2)
        )
        writer.db.table("note").insert(
            {"contact_id": 1, "on_date": "2025-06-01", "text": "likes tea", "source": "typed"}
        )
    eva = show.show(store, "eva")
    assert [(event.on, event.kind) for event in eva.timeline] == [
        ("2026-01-01", "talked"),
        ("2025-06-01", "note"),
        ("2024-02-08", "connected"),
        ("2019", "talked"),
    ]
    assert (eva.brief.last_touch, eva.connected_on) == ("2026-01-01", "2024-02-08")


def test_one_person_must_be_meant(store: Store) -> None:
    known(store, "Ann Lee")
    known(store, "Ann Stone")
    with pytest.raises(Ambiguous):
        show.show(store, "ann")
    with pytest.raises(NotFound):
        show.show(store, "bo")
