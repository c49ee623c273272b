"""How does the account of many adds look?"""

from __future__ import annotations

from netq.render import lines as page
from tests.render.conftest import Pages, Shown


def test_every_line_is_accounted_for(pages: Pages, shown: Shown) -> None:
    done = pages["add -"][1]
    said = page.data(done)
    assert said["read"] == 3
    assert (said["added"], said["to_review"], said["rejected"]) == (1, 1, 1)
    shows = shown(page, done, terminal=True, width=200).splitlines()
    assert shows[0] == "3 lines read: 1 added, 0 updated."
    assert [line[:8] for line in shows[1:]] == ["· line 2", "· line 3"]


def test_what_was_done_and_what_was_wrong_are_told_apart(pages: Pages, shown: Shown) -> None:
    kinds = [line.split("\t")[0] for line in shown(*pages["add -"]).splitlines()]
    assert kinds == ["added", "to_review", "complaint", "complaint"]
