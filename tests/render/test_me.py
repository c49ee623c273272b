"""How does what netq knows of its user look?"""

from __future__ import annotations

from netq.actions import me
from netq.actions.me import Changes
from netq.domain.incoming import Position, School
from netq.render import me as page
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.render.conftest import Shown


def test_each_fact_is_one_record(store: Store, shown: Shown) -> None:
    mine = me.change(
        store,
        Changes(
            name="Mary",
            roles=(Position("Nurse", "Clinic", "2020"), Position("Nurse", "Other", "", "2019")),
            schools=(School("MIT", "BSc", "", "2009"),),
            targets=(("ux", 0.5), ("project manager", 1.0)),
        ),
        TODAY,
    )
    assert shown(page, mine).splitlines() == [
        "name\tMary",
        "role\tNurse at Clinic\t2020 to now\tHealthcare",
        "role\tNurse at Other\t? to 2019\tHealthcare",
        "school\tMIT\tBSc\t2009",
        "target\tproject manager\tProject & programme management\t",
        "target\tux\tUX & design\tweight 0.5",
    ]
    assert shown(page, mine, terminal=True).count("role") == 1


def test_nothing_known_says_what_to_do(store: Store, shown: Shown) -> None:
    assert "import your archive" in shown(page, me.show(store), terminal=True)
    assert shown(page, me.show(store)) == ""
