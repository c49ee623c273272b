"""Which answers do the pages of this floor have to show, awkward data and all?"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from netq.actions import (
    add,
    ask,
    asks,
    corrections,
    gaps,
    helping,
    imports,
    invite,
    lines,
    listing,
    me,
    owntypes,
    problems,
    rereading,
    show,
    tie,
    types,
)
from netq.actions.gaps import Focus
from netq.actions.invite import Wish
from netq.actions.listing import Typed
from netq.actions.me import Changes
from netq.domain.incoming import Position
from netq.domain.problems import Heard
from netq.render import add as add_page
from netq.render import ask as ask_page
from netq.render import asks as asks_page
from netq.render import corrections as corrections_page
from netq.render import gaps as gaps_page
from netq.render import helping as helping_page
from netq.render import imports as imports_page
from netq.render import invite as invite_page
from netq.render import lines as lines_page
from netq.render import listing as listing_page
from netq.render import me as me_page
from netq.render import occupations, unread, why
from netq.render import owntypes as own_page
from netq.render import problems as problems_page
from netq.render import rereading as rereading_page
from netq.render import show as show_page
from netq.render import tie as tie_page
from netq.render import types as types_page
from netq.render.voice import Voice
from netq.store import rereading as rows
from netq.store.opening import Store, opened
from tests.conftest import TODAY
from tests.formats.exports import ADA, HIDDEN, connections, write
from tests.networks import person

AWKWARD = person(
    "[/bold] 李明" + "明" * 40,
    "Project Manager\tof\nthings\x1b[2J @ " + "Very" * 30 + " GmbH",
    "Blorbist\u202e @ Acme",
    tie=4,
    met="fair\t2026-03\nhall 2",
    by="Nobody\x9b31m",
    notes=("line one\nline two\tand more " * 6,),
    works_with=("accountant",),
)
JSON_LINES = ('{"name": "Line One", "role": "Nurse @ Acme"}', "nonsense", '{"name": "Line One"}')

RECENT = HIDDEN.replace("Jun", "Nov")
"""A row newer than the example network, so that the file is no old news."""

Pages = dict[str, tuple[Any, Any]]
"""By name, a page and an answer to show on it."""


@pytest.fixture(scope="session")
def pages(templates: Path, tmp_path_factory: pytest.TempPathFactory) -> Pages:
    """Answers of every kind, from the example network and somebody awkward."""
    folder = tmp_path_factory.mktemp("pages")
    path = Path(shutil.copy(templates / "example.db", folder / "netq.db"))
    with opened(path, create=True) as store:
        return _pages(store, folder)


def _pages(store: Store, folder: Path) -> Pages:
    added = add.add(store, AWKWARD, TODAY)
    twin = add.add(store, AWKWARD, TODAY)
    me.change(store, Changes(roles=(Position("Nurse\t", "A\nB"),), offers=("tea\x07",)), TODAY)
    imports.bring_in(store, write(folder, connections(ADA)), TODAY)
    moved = write(
        folder, connections(ADA.replace("Analyst", "Head of PMO"), RECENT, ",".join("abcdefghi"))
    )
    wish = ask.Wish(most=8)
    return {
        "add": (add_page, added),
        "add, a twin": (add_page, twin),
        "add -": (lines_page, lines.add_lines(store, JSON_LINES, TODAY)),
        "ask": (ask_page, ask.ask(store, "project manager", wish, TODAY)),
        "ask, nobody": (ask_page, ask.ask(store, "project manager", ask.Wish(at="x"), TODAY)),
        "ask, passed over": (ask_page, _passed_over(store)),
        "why": (why, (ask.why(store, "project manager", f"#{added.id}", TODAY), None)),
        "gaps": (gaps_page, gaps.gaps(store, Focus(("nurse",)), TODAY)),
        "occupations": (occupations, ("Healthcare", gaps.inside(store, "Healthcare"))),
        "import": (imports_page, imports.bring_in(store, moved, TODAY, dry_run=True)),
        "list": (listing_page, listing.fitting(store, Typed(), TODAY).people),
        "me": (me_page, me.show(store)),
        "show": (show_page, show.show(store, f"#{added.id}")),
        "tie": (tie_page, tie.set_tie(store, f"#{added.id}", 4)),
        "types": (types_page, types.types(store)),
        "types set": (unread.Mapping, types.set_type(store, "Blorbist\u202e", "Sales", TODAY)),
        "types unknown": (unread, types.unknown(store)),
        **_problems(store, f"#{added.id}"),
        **_corrections(store, folder),
        **_asking(store, added.id, folder),
    }


def _asking(store: Store, number: int, folder: Path) -> Pages:
    job = "nurse\x1b[2J\u202e " + "Very" * 30
    drafted = invite.draft(store, f"#{number}", job, Wish(), TODAY)
    kept = invite.keep(store, drafted, date(2026, 11, 9))
    moved = asks.move(store, f"#{number}", "sent", TODAY, on="2026-11-10")
    template = (invite.template(folder / "none.txt"), folder / "invite.txt")
    return {
        "invite": (invite_page, kept),
        "invite --template": (invite_page.Template, template),
        "asks": (asks_page, asks.asks(store, TODAY)),
        "asks NAME WORD": (asks_page.Moved, moved),
    }


def _problems(store: Store, name: str) -> Pages:
    odd = "[/bold]\x1b[2J\u202e tea\tis\x9b31m late " + "Very" * 30
    heard = Heard(odd, how_often=odd, cost=odd, workaround=odd, tried=odd)
    problems.add(store, name, heard, "", TODAY)
    done = problems.add(store, "me", Heard(odd), "", TODAY)
    problems.close(store, done.problem.id, "solved", odd, TODAY)
    shown = problems.same(store, 1, done.problem.id)
    return {
        "problem add": (problems_page.Added, done),
        "problem list": (problems_page.List, problems.listing(store, problems.Asked())),
        "problem show": (problems_page, shown),
        "problem match": (helping_page, helping.match(store, 1, TODAY)),
        "problem match --from me": (helping_page.Needed, helping.from_me(store)),
    }


def _corrections(store: Store, folder: Path) -> Pages:
    odd = "[/bold]\x1b[2J\u202e jobs " + "Very" * 30
    added = owntypes.add(store, odd, "project manager", TODAY)
    written = corrections.export(store, folder / "mine.tsv", replace=False)
    bad = write(folder, "title,job_type\n=1\x1b[2J\u202e,Nothing\nCloser\n" + "x,Y\n" * 20)
    merged = corrections.bring_in(store, bad, TODAY)
    removed = owntypes.remove(store, odd)
    with store.writing() as writer:
        rows.remember(writer, range(1, 99))
        writer.db.execute("UPDATE reading_before SET job_type = '' WHERE reading_id % 2")
        writer.db.execute("UPDATE reading_before SET job_type = 'Old\t\x07' WHERE reading_id % 3")
    return {
        "types add": (own_page.Added, added),
        "types export": (corrections_page.Written, written),
        "types import": (corrections_page, merged),
        "types remove": (own_page.Removed, removed),
        "types reread": (rereading_page, rereading.reread(store)),
        "types changes": (rereading_page.Changes, rereading.changes(store)),
    }


def _passed_over(store: Store) -> Any:
    with store.writing(keep=False) as writer:
        writer.db.execute("UPDATE contact SET do_not_ask_before = '9999-12-31'")
        return ask.ask(store, "software engineer", ask.Wish(), TODAY)


Shown = Callable[..., str]


@pytest.fixture
def shown(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shown:
    """What one page says: ``shown(page, value, terminal=True, width=80)``."""

    def say(page: Any, value: Any, *, width: int = 80, **how: bool) -> str:
        monkeypatch.setenv("COLUMNS", str(width))
        monkeypatch.setenv("NO_COLOR", "1")
        voice = Voice(how.get("as_json", False), terminal=how.get("terminal", False))
        voice.say(value, page)
        return capsys.readouterr().out

    return say
