"""How does a list of people look?"""

from __future__ import annotations

from netq.actions import listing
from netq.actions.listing import Typed
from netq.render import listing as page
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.networks import known
from tests.render.conftest import Shown


def test_a_person_is_one_row_with_a_number_to_name_them_by(store: Store, shown: Shown) -> None:
    known(store, "Ann Lee", "Nurse @ Clinic", tie=3, met="fair 2026-03")
    people = listing.fitting(store, Typed(), TODAY).people
    assert shown(page, people) == "1\tAnn Lee\tNurse\tClinic\tHealthcare\t2\t3\t2026-03\n"
    assert shown(page, people, terminal=True).splitlines()[-1].split() == (
        "1 Ann Lee Nurse at Clinic Healthcare talked often".split()
    )


def test_nobody_is_nothing(shown: Shown) -> None:
    assert shown(page, (), terminal=True) == ""
    assert shown(page, ()) == ""
    assert shown(page, (), as_json=True) == "[]\n"
