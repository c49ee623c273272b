"""How does it look that somebody was written down?"""

from __future__ import annotations

import pytest

from netq.actions import add
from netq.domain.entry import Entry
from netq.render import add as page
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.networks import doubt, known, left, person
from tests.render.conftest import Pages, Shown


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (person("A", "Nurse @ Acme"), "'Nurse' understood as Healthcare"),
        (person("A", "Nurse @ Acme"), "; first person in Healthcare."),
        (person("A", "Student @ Acme"), "'Student' names no job; that is fine."),
        (person("A", "Blorbist @ Acme"), 'netq types set "Blorbist" "JOB TYPE"'),
    ],
)
def test_it_is_said_how_the_title_was_understood(store: Store, entry: Entry, said: str) -> None:
    sentences = list(page.sentences(add.add(store, entry, TODAY)))
    assert sentences[0] == "Added A."
    assert said in " ".join(sentences)


def test_a_doubtful_title_is_said_to_be_a_guess(store: Store) -> None:
    known(store, "Bo Stone", "Nurse @ Acme")
    doubt(store, "Nurse")
    left(store, 1)
    done = add.add(store, person("A", "Nurse @ Acme"), TODAY)
    assert page.understood(done.understood[0]) == (
        "'Nurse' is probably Healthcare, too doubtful to count."
        ' If it is: netq types set "Nurse" "Healthcare"'
    )


def test_coverage_is_counted_in_words(store: Store) -> None:
    known(store, "Bo Stone", "Nurse @ Acme")
    done = add.add(store, person("A", "Nurse @ Acme"), TODAY)
    assert page.understood(done.understood[0]).endswith("; second person in Healthcare.")


def test_a_twin_is_not_called_added(pages: Pages, shown: Shown) -> None:
    said = shown(*pages["add, a twin"], terminal=True)
    assert said.startswith("Not added: [/bold]")
    assert page.data(pages["add, a twin"][1])["twins"][0]["evidence"]
