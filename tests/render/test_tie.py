"""How does a tie that was set look?"""

from __future__ import annotations

from netq.actions import tie
from netq.render import tie as page
from netq.store.opening import Store
from tests.networks import known
from tests.render.conftest import Shown


def test_a_tie_is_said_in_words_and_piped_in_numbers(store: Store, shown: Shown) -> None:
    known(store, "Ann Lee")
    done = tie.set_tie(store, "ann", 4)
    assert shown(page, done, terminal=True) == "Ann Lee: would return my call this week.\n"
    assert shown(page, done) == "Ann Lee\t2\t4\n"
