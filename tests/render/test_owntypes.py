"""How does it look that a job type of the user's own came or went?"""

from __future__ import annotations

from netq.domain.overlay import OwnType
from netq.domain.owntypes import OwnAdded, OwnRemoved
from netq.render import owntypes as page
from tests.render.conftest import Shown

OWN = OwnType("Nursing", "nurse", "Healthcare")


def test_what_was_added_says_whom_it_touches() -> None:
    said = "Nursing is your own job type now, within Healthcare: "
    assert page.added(OwnAdded(OWN, 3)) == f"{said}3 people."
    assert page.added(OwnAdded(OWN, 1)) == f"{said}1 person."
    assert page.added(OwnAdded(OWN, 0)) == f"{said}nobody you know does it yet."


def test_what_was_removed_says_what_became_of_what_was_in_it() -> None:
    assert page.removed(OwnRemoved(OWN, 0, 0, 0)) == "Nursing is no job type of yours any more."
    assert page.removed(OwnRemoved(OWN, 2, 1, 3)) == (
        "Nursing is no job type of yours any more; the 2 people in it are read as before;"
        " 1 title you had mapped to it, too;"
        " 3 targets, asks and interviews moved to Healthcare."
    )


def test_records(shown: Shown) -> None:
    assert shown(page.Added, OwnAdded(OWN, 3)) == "Nursing\tnurse\tHealthcare\t3\n"
    assert shown(page.Removed, OwnRemoved(OWN, 2, 1, 3)) == "Nursing\tHealthcare\t2\t1\t3\n"
