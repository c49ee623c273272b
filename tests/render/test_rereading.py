"""How does it look that titles were read again?"""

from __future__ import annotations

import pytest

from netq.domain.rereading import Change, Reread
from netq.render import rereading as page
from tests.render.conftest import Pages, Shown

OTHERS = " of 6 the level, the occupation or how sure it is."


@pytest.mark.parametrize(
    ("done", "said"),
    [
        (Reread(812, 0, 0), "812 titles read again; nothing changed."),
        (Reread(1, 1, 1), "1 title read again, 1 changed job type."),
        (
            Reread(9, 9, 3),
            "9 titles read again, 3 changed job type;" + OTHERS,
        ),
        (Reread(5, 5, 2, undone=True), "5 titles are read as before again; 2 changed job type."),
        (Reread(1, 1, 0, undone=True), "1 title is read as before again; no job type changed."),
        (
            Reread(0, 0, 0, undone=True),
            "There is nothing to put back: no re-reading has changed a title.",
        ),
    ],
)
def test_what_was_done_is_one_sentence(done: Reread, said: str) -> None:
    assert page.sentence(done) == said


def test_news_tell_how_to_look_and_how_to_go_back() -> None:
    assert page.news(Reread(812, 20, 14)) == (
        "netq knows jobs better now: 812 titles read again, 14 changed job type"
        " (netq types changes shows them; netq types reread --undo puts them back)."
    )
    assert page.news(Reread(812, 20, 0)) == (
        "netq knows jobs better now: 812 titles read again, no job type changed"
        " (netq types reread --undo puts the old readings back)."
    )
    assert page.news(Reread(812, 0, 0)) == "", "no news is good news"


def test_changes_show_before_and_now(pages: Pages, shown: Shown) -> None:
    assert pages["types changes"][1], "the page is looked at with something on it"
    changes = (Change("Nurse", 2, "", "Healthcare"), Change("Cook", 1, "Sales", ""))
    assert shown(page.Changes, changes) == "2\tNurse\t\tHealthcare\n1\tCook\tSales\t\n"
    screen = shown(page.Changes, changes, terminal=True).splitlines()
    assert screen[-2].split() == ["2", "Nurse", "not", "known", "Healthcare"]
    assert screen[-1].split() == ["1", "Cook", "Sales", "not", "known"]


def test_of_many_changes_a_screen_shows_some_and_counts_the_rest(shown: Shown) -> None:
    many = [Change(f"T{n}", 1, "", "Sales") for n in range(page.SHOWN + 2)]
    assert shown(page.Changes, many, terminal=True).endswith("and 2 more titles\n")
    assert len(shown(page.Changes, many).splitlines()) == page.SHOWN + 2


def test_no_changes_are_a_sentence(shown: Shown) -> None:
    said = shown(page.Changes, (), terminal=True)
    assert said == "The last re-reading changed no job type.\n"
