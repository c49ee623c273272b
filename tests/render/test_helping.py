"""How does what helps with a problem look, and is one told to ask first?"""

from __future__ import annotations

import re

from netq.actions import helping, me, problems
from netq.actions.me import Changes
from netq.domain.problems import Heard, Wants
from netq.render import helping as page
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.networks import known
from tests.render.conftest import Shown


def noted(store: Store, wants: Wants = "unknown", *, confidential: bool = False) -> int:
    known(store, "Ann Lee", "Accountant @ Acme", tie=3)
    known(store, "Bob Roy", "Recruiter @ Beta", tie=3)
    me.change(store, Changes(offers=("A closing checklist",)), TODAY)
    heard = Heard("Closing takes six days", wants_help=wants, confidential=confidential)
    return problems.add(store, "bob", heard, "", TODAY).problem.id


def test_two_lists_with_reasons(store: Store, shown: Shown) -> None:
    matched = helping.match(store, noted(store, "yes"), TODAY)
    said = re.sub(" +\n", "\n", shown(page, matched, terminal=True))
    assert "your offer: A closing checklist\n      both say 'closing'" in said
    assert "Ann Lee, Accountant\n      works in Finance & accounting" in said
    assert "ask first" not in said
    lines = shown(page, matched).splitlines()
    assert [line.split("\t")[0] for line in lines] == ["what", "whom"]


def test_help_is_not_offered_before_one_has_asked(store: Store, shown: Shown) -> None:
    matched = helping.match(store, noted(store), TODAY)
    for how in ({"terminal": True}, {"as_json": True}, {}):
        assert "ask first" in shown(page, matched, width=200, **how)


def test_a_confidence_is_called_one(store: Store, shown: Shown) -> None:
    matched = helping.match(store, noted(store, confidential=True), TODAY)
    assert "mind\tIt was told in confidence" in shown(page, matched)


def test_confidences_left_out_are_counted(store: Store, shown: Shown) -> None:
    number = noted(store, confidential=True)
    problems.close(store, number, "solved", "daily", TODAY)
    mine = problems.add(store, "me", Heard("closing"), "", TODAY).problem.id
    said = shown(page, helping.match(store, mine, TODAY))
    assert "1 solved problem told in confidence not looked at" in said


def test_nothing_found_says_what_to_do(store: Store, shown: Shown) -> None:
    number = problems.add(store, "me", Heard("xyzzy"), "", TODAY).problem.id
    said = shown(page, helping.match(store, number, TODAY), terminal=True)
    assert "netq me --offer" in said
    assert "Nobody you know bears on it" in said


def test_turned_round_each_thing_names_who_needs_it(store: Store, shown: Shown) -> None:
    number = noted(store)
    found = helping.from_me(store)
    assert "both say 'closing'; ask first" in shown(page.Needed, found, terminal=True)
    assert shown(page.Needed, found).startswith(
        f"offer\tA closing checklist\t{number}\tBob Roy\tClosing takes six days\tunknown\t"
    )
    problems.welcome(store, number, "yes")
    again = helping.from_me(store)
    assert "help is welcome" in shown(page.Needed, again, terminal=True)
    assert '"ask_first": false' in shown(page.Needed, again, as_json=True)
