"""Whom do the tests of actions speak of? Ann, typed with all one can say, and Eva, imported."""

from __future__ import annotations

from netq.actions import add, show
from netq.domain.add import Added
from netq.domain.entry import Entry
from netq.domain.imports import Imported
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.networks import person

ANN = person(
    "Ann  Lee",
    "Senior Project Manager @ Acme",
    "Board Member @ Choir",
    tie=3,
    met="conference 2019",
    by="Bob Stone",
    emails=("Ann@Example.com",),
    phones=("+44 20 7946 0000",),
    linkedin="linkedin.com/in/ann-lee",
    tags=("choir",),
    notes=("likes tea",),
    relation="client",
    do_not_ask_before="Mar 2027",
    works_with=("scrum master",),
)


def added(store: Store, entry: Entry, *, new: bool = False) -> Added:
    """Type somebody in; ``new`` says that it is somebody else of that name."""
    return add.add(store, entry, TODAY, even_if_known=new)


EVA = "Eva,Stone,https://www.linkedin.com/in/eva,,{},{},08 Feb 2024"
"""A row of Connections.csv to be given a company and a position."""
OTHER = "Bo,Li,https://www.linkedin.com/in/bo,,,,{}"
"""Somebody whose day of connecting says when the file was exported."""
EARLY, LATE, LATER = OTHER.format("01 Mar 2025"), OTHER.format("01 Mar 2026"), OTHER.format(
    "01 Sep 2026"
)  # fmt: skip


def fates(done: Imported) -> dict[str, int]:
    """How many rows met each fate, without those no row met."""
    return {fate: number for fate, number in done.counts.items() if number}


def roles(store: Store, name: str = "eva") -> list[tuple[str, str, str, str]]:
    """The roles of somebody: words, start, end, day confirmed."""
    return [(r.words, r.started, r.ended, r.confirmed_on) for r in show.show(store, name).roles]
