"""How do problems look: one, a list, one just noted?"""

from __future__ import annotations

from netq.actions import problems
from netq.actions.problems import Asked
from netq.domain.problems import Heard
from netq.render import problems as page
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.networks import known
from tests.render.conftest import Shown

CLOSING = "Closing takes six days, invoices are late"


def test_one_is_shown_with_what_was_said_and_who_else_has_it(store: Store, shown: Shown) -> None:
    known(store, "Ann Lee", "Accountant @ Acme")
    problems.add(store, "ann", Heard(CLOSING, cost="2 days", confidential=True), "", TODAY)
    problems.add(store, "me", Heard("closing invoices"), "", TODAY)
    one = problems.same(store, 1, 2)
    said = shown(page, one, terminal=True)
    assert "Problem 1, told by Ann Lee, in Finance & accounting" in said
    assert "2 days" in said
    assert "ask before you help" in said
    assert "name nobody" in said
    assert "The same problem" in said
    assert "workaround" not in said
    assert "same\t2\tme\t\n" in shown(page, one)


def test_a_list_says_what_became_of_each(store: Store, shown: Shown) -> None:
    problems.add(store, "me", Heard(CLOSING), "2026-11-01", TODAY)
    problems.close(store, 1, "gone", "", TODAY)
    found = problems.listing(store, Asked())
    assert shown(page.List, found) == f"1\tme\t{CLOSING}\t\tunknown\tgone\t2026-11-01\t\t\n"
    assert "gone" in shown(page.List, found, terminal=True)
    assert shown(page.List, problems.listing(store, Asked(open_only=True)), terminal=True) == ""


def test_what_resembles_it_comes_with_the_command_but_no_confidence(
    store: Store, shown: Shown
) -> None:
    known(store, "Ann Lee", "Accountant @ Acme")
    problems.add(store, "ann", Heard(CLOSING, confidential=True), "", TODAY)
    done = problems.add(store, "me", Heard("closing invoices late"), "", TODAY)
    for how in ({"terminal": True}, {"as_json": True}, {}):
        said = shown(page.Added, done, **how)
        assert "told in confidence" in said
        assert "Ann" not in said
        assert "six days" not in said
    assert tuple(page.Added.hints(done)) == (
        "If it is the same as problem 1: netq problem same 1 2",
        "Next: netq problem match 2",
    )
    third = problems.add(store, "ann", Heard("late closing invoices"), "", TODAY)
    assert "problem 2, yours: closing invoices late" in " ".join(
        shown(page.Added, third, terminal=True).split()
    )
