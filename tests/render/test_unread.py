"""How do titles that netq could not read look, and what a mapping did?"""

from __future__ import annotations

from dataclasses import replace

from netq.actions import types
from netq.render import unread as page
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.networks import doubt, known
from tests.render.conftest import Shown


def test_titles_stand_with_their_people_and_guesses(store: Store, shown: Shown) -> None:
    known(store, "Ann Lee", "Blorbist @ Acme")
    found = types.unknown(store)
    assert shown(page, found) == "1\tBlorbist\t\t\t\n"
    assert "Blorbist" in shown(page, found, terminal=True)


def test_a_doubtful_title_is_plainly_a_guess(store: Store, shown: Shown) -> None:
    known(store, "Ann Lee", "Nurse @ Acme")
    doubt(store, "Nurse")
    (one,) = types.unknown(store)
    assert page.perhaps(one).startswith("probably Healthcare")
    assert "probably Healthcare" in shown(page, (one,), terminal=True)
    assert shown(page, (one,)).rstrip("\n").split("\t")[-1] == "probably"
    assert page.data((one,))[0]["probably"] == "Healthcare"
    two = replace(one.reading, job_types=(("Healthcare", 0.6), ("Sales", 0.2)))
    assert page.perhaps(replace(one, reading=two)) == "probably Healthcare, or Sales"
    unread = replace(two, job_type="")
    assert page.perhaps(replace(one, reading=unread)) == "Healthcare or Sales"


def test_of_many_a_screen_shows_some_and_counts_the_rest(store: Store, shown: Shown) -> None:
    with store.writing():
        for number in range(page.SHOWN + 2):
            known(store, f"P {number}", f"Blorb{'x' * number}ist @ Acme")
    found = types.unknown(store)
    assert "and 2 more titles" in shown(page, found, terminal=True)
    assert len(shown(page, found).splitlines()) == page.SHOWN + 2


def test_nothing_unread_is_good_news(shown: Shown) -> None:
    assert shown(page, (), terminal=True) == "Every title is understood.\n"


def test_a_mapping_says_whom_it_touched(store: Store) -> None:
    known(store, "Ann Lee", "Blorbist @ Acme")
    assert page.mapped(types.set_type(store, "Blorbist", "Marketing", TODAY)) == (
        "'Blorbist' is Marketing from now on: 1 person with that title, 1 in the job type now."
    )
