"""Are the rungs of the job types counted by an index?"""

from __future__ import annotations

from netq.domain.gaps import Present
from netq.store import gaps
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.networks import known
from tests.store.plans import scanned


def test_rungs_are_counted_by_an_index(store: Store) -> None:
    known(store, "Ann Lee", "Nurse @ Mercy", tie=3)

    def rungs() -> None:
        assert gaps.rungs(
            store,
            known_tie=2,
            fresh_since="2025-05-01",
            talked_since="2024-11-23",
            just_talked_since="2026-08-25",
            held_back=[1],
            today=TODAY,
        )
        assert gaps.present(store)["Healthcare"] == Present(read=1, sure=1, guessed=1)
        assert gaps.occupations(store, ["Healthcare"])
        assert not gaps.occupations(store, ["Sales"])

    assert scanned(store, rungs) == []
