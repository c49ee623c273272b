"""Is a tie inferred from what passed, and only so far?"""

from __future__ import annotations

import pytest

from netq.domain.ties import Tie
from netq.store import people, touches
from netq.store.opening import Store
from tests.networks import known

THREE = Tie(3, "inferred", "messages both ways in 3 different months")


@pytest.mark.parametrize(
    ("before", "inferred", "after"),
    [
        (None, THREE, THREE),
        (2, THREE, Tie(2, "stated")),
        (None, Tie(1, "assumed", "an invitation"), Tie(2, "assumed", "you added them yourself")),
    ],
)
def test_a_tie_is_inferred_only_upwards_and_never_over_a_stated_one(
    store: Store, before: int | None, inferred: Tie, after: Tie
) -> None:
    number = known(store, "Ann Lee", tie=before)
    with store.writing() as writer:
        changed = touches.infer_tie(writer, number, inferred)
    assert changed == (after == inferred)
    assert people.briefs(store, [number])[0].tie == after
