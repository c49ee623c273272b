"""Of which day does a file speak, and what if it speaks of days to come?"""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

import pytest

from netq.actions import imports, show
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.formats.exports import connections, write
from tests.networks import aged, imported

EVA = "Eva,Stone,https://www.linkedin.com/in/eva,,Acme,{},{}"


def on(path: Path, day: str) -> Path:
    """A file last written on this ISO day."""
    seconds = datetime.fromisoformat(day).timestamp()
    os.utime(path, (seconds, seconds))
    return path


@pytest.mark.parametrize(
    ("written", "confirmed"),
    [
        ("2026-10-01", "2026-10-01"),
        ("2019-01-01", "2020-02-01"),
        ("2031-01-01", TODAY.isoformat()),
    ],
)
def test_an_undated_file_speaks_of_the_day_it_was_written(
    store: Store, tmp_path: Path, written: str, confirmed: str
) -> None:
    path = on(write(tmp_path, connections(EVA.format("PM", "01 Feb 2020"))), written)
    done = imports.bring_in(store, path, TODAY)
    assert not done.dated
    assert show.show(store, "Eva").roles[0].confirmed_on == confirmed


def test_a_file_imported_again_after_another_is_old_news(store: Store, tmp_path: Path) -> None:
    first = connections(EVA.format("Buyer", "01 Feb 2020"))
    second = connections(EVA.format("Head of Procurement", "01 Feb 2020"))
    for text in (first, second, first):
        done = imports.bring_in(store, aged(write(tmp_path, text), "01 Feb 2020"), TODAY)
    assert "an export imported before is newer" in done.complaints[0].message
    assert show.show(store, "Eva").roles[0].title == "Head of Procurement"


def test_a_day_to_come_is_told_and_left_out(store: Store, tmp_path: Path) -> None:
    done = imported(store, tmp_path, EVA.format("PM", "13 Jan 2030"))
    assert "a day to come" in done.complaints[0].message
    profile = show.show(store, "Eva")
    assert profile.connected_on == ""
    assert profile.roles[0].confirmed_on == TODAY.isoformat()
