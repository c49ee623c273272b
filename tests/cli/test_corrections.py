"""Do own job types, re-reading and files of corrections do what their pages say?"""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from netq.actions import rereading
from netq.store.opening import Store
from tests.cli.terminal import Terminal
from tests.conftest import Netq

NAME, LIKE = "Developer relations", "developer advocate"
LINES = "\n".join(
    f'{{"name": "P{n}", "role": "{title} @ Acme", "tie": 3}}'
    for n, title in enumerate(["Developer Advocate", "Head of DevRel", "iOS Developer", "Nurse"])
)


@pytest.fixture
def devs(netq: Netq) -> Netq:
    """A network with two people in developer relations."""
    netq("add", "-", stdin=LINES)
    return netq


def outdate(path: Path) -> None:
    """Make the store one whose nurse an earlier netq read as Operations."""
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE lexicon_seen SET hash = 'old'")
        connection.execute("UPDATE reading SET job_type = 'Operations' WHERE title = 'Nurse'")
    connection.close()


def job_type(netq: Netq, name: str = "P3") -> str:
    found = netq("list", name, "--json").json
    return str(found[0]["job_type"])


def test_an_own_job_type_is_added_asked_about_and_removed(devs: Netq) -> None:
    done = devs("types", "add", NAME, "--like", LIKE, "--json")
    assert (done.code, done.err) == (0, "")
    assert done.json == {
        "name": NAME, "like": LIKE, "within": "Software engineering", "people": 2,
    }  # fmt: skip
    types = devs("types", "--json").json
    assert [(one["name"], one["people"], one["within"]) for one in types[35:]] == [
        (types[35]["name"], 0, ""), (NAME, 2, "Software engineering"),
    ]  # fmt: skip
    assert "(yours, within" in devs("types", screen=True, width=120).out
    for words in (NAME, LIKE):
        answer = devs("ask", words, "--json").json
        assert {answer["pick"]["name"], answer["others"][0]["name"]} == {"P0", "P1"}
        assert answer["job_types"][0]["name"] == NAME
    assert " of 37 job types" in devs("gaps", screen=True).out
    assert devs("gaps", "--occupations", "developer rel", "--json").json["job_type"] == NAME
    gone = devs("types", "remove", NAME, "--json").json
    assert gone == {
        "name": NAME, "within": "Software engineering", "people": 2, "titles": 0, "noted": 0,
    }  # fmt: skip
    assert len(devs("types", "--json").json) == 36


@pytest.mark.parametrize(
    ("args", "code", "said"),
    [
        (("add", NAME), 2, "--like"),
        (("add", "Marketing", "--like", "nurse"), 2, "netq's job types already"),
        (("add", NAME, "--like", "pm"), 2, '--like "project manager"'),
        (("add", NAME, "--like", "sales"), 2, "whole job type"),
        (("remove", "Beekeeping"), 3, "no job type called 'Beekeeping'"),
        (("remove", "sales"), 2, "one of netq's"),
        (("set", "…", "sales"), 2, "no word"),
        (("import", "none.tsv"), 3, "There is no file"),
        (("export", "/none/mine.tsv"), 3, "There is no folder"),
    ],
)
def test_what_cannot_be_is_said_with_its_exit_code(
    netq: Netq, args: tuple[str, ...], code: int, said: str
) -> None:
    done = netq("types", *args)
    assert (done.code, done.out) == (code, "")
    assert said in done.err


def test_what_was_typed_next_is_told(devs: Netq) -> None:
    done = devs("types", "add", NAME, "--like", LIKE, screen=True)
    assert done.out == (
        "Developer relations is your own job type now, within Software engineering: 2 \npeople.\n"
    )
    assert done.err == 'Next: netq ask "developer advocate"\n'


def test_corrections_go_to_a_file_and_come_back(devs: Netq, tmp_path: Path) -> None:
    devs("types", "add", NAME, "--like", LIKE)
    devs("types", "set", "Nurse", NAME)
    table = f"title\tjob_type\tlike\n\t{NAME}\t{LIKE}\nNurse\t{NAME}\t\n"
    assert devs("types", "export").out == table
    assert devs("types", "export", screen=True).out == table
    assert devs("types", "export", "--json").json == [
        {"title": "", "job_type": NAME, "like": LIKE},
        {"title": "Nurse", "job_type": NAME, "like": ""},
    ]
    path = tmp_path / "mine.tsv"
    assert devs("types", "export", str(path), "--json").json == {
        "file": str(path), "titles": 1, "own": 1,
    }  # fmt: skip
    assert path.read_text(encoding="utf-8") == table
    refused = devs("types", "export", str(path))
    assert (refused.code, refused.out) == (2, "")
    assert "--force" in refused.err
    assert devs("types", "export", str(path), "--force").code == 0
    other = str(tmp_path / "other.db")
    done = devs("types", "import", str(path), "--store", other, "--json")
    assert (done.code, done.json["added"], done.err) == (0, 2, "")
    assert devs("types", "export", "--store", other).out == table
    again = devs("types", "import", str(path), "--store", other, "--json").json
    assert (again["read"], again["unchanged"]) == (2, 2)


def test_bad_rows_are_refused_and_the_good_ones_are_in(netq: Netq, tmp_path: Path) -> None:
    path = tmp_path / "mine.tsv"
    path.write_text("title\tjob_type\nNurse\tEducation\nCloser\tXyzzy\n")
    done = netq("types", "import", str(path))
    assert done.code == 6
    assert "complaint\tmine.tsv\t3\tI know no job type called 'Xyzzy'." in done.out
    assert "1 row could not be taken (the first: mine.tsv line 3); all other rows" in done.err
    added = netq("add", "Ann Lee", "--role", "Nurse @ Mercy", "--json").json
    assert (added["roles"][0]["job_type"], added["roles"][0]["because"]) == (
        "Education", "you said so",
    )  # fmt: skip


def test_a_better_netq_reads_titles_again_before_it_answers(devs: Netq, store_path: Path) -> None:
    outdate(store_path)
    first = devs("list", "P3", "--json")
    assert (first.json[0]["job_type"], first.err) == ("Healthcare", ""), "a program hears no news"
    outdate(store_path)
    told = devs("show", "P3")
    assert told.err.startswith("netq knows jobs better now: 4 titles read again, 1 changed")
    assert devs("show", "P3").err == ""
    outdate(store_path)
    assert "netq knows jobs better" in devs("tie", "P3", "3").err
    assert devs("types", "changes").out == "1\tNurse\tOperations\tHealthcare\n"


def test_it_is_taken_back_and_done_again_on_demand(devs: Netq, store_path: Path) -> None:
    outdate(store_path)
    devs("list")
    done = devs("types", "reread", "--undo", "--json")
    assert done.json == {"titles": 1, "changed": 1, "job_types_changed": 1, "undone": True}
    assert job_type(devs) == "Operations"
    assert devs("types", "changes").out == ""
    again = devs("types", "reread", screen=True)
    assert again.out == "4 titles read again, 1 changed job type.\n"
    assert "--undo puts them back" in again.err
    assert job_type(devs) == "Healthcare"
    outdate(store_path)
    assert devs("types", "reread").err.startswith("netq types changes"), "once is enough"


def test_a_store_that_cannot_be_written_serves_as_it_is(
    devs: Netq, store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outdate(store_path)
    connect = sqlite3.connect

    def reading_only(*args: object, **options: object) -> sqlite3.Connection:
        connection: sqlite3.Connection = connect(*args, **options)  # type: ignore[call-overload]
        connection.execute("PRAGMA query_only = ON")
        return connection

    with monkeypatch.context() as patch:
        patch.setattr(sqlite3, "connect", reading_only)
        done = devs("list", "P3")
        assert (done.code, "Operations" in done.out) == (0, True)
        assert "better" not in done.err
    assert job_type(devs) == "Healthcare"


def test_a_store_held_by_another_netq_is_not_waited_for(devs: Netq, store_path: Path) -> None:
    outdate(store_path)
    other = sqlite3.connect(store_path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert job_type(devs) == "Operations"
    other.execute("ROLLBACK")
    other.close()
    assert job_type(devs) == "Healthcare"


def test_long_reading_shows_how_far_it_is(
    devs: Netq, store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outdate(store_path)
    with Terminal(store_path, "list") as screen:
        assert "Reading job titles again" not in screen.rest(), "four titles take no time"
    wanted: list[Store] = []

    def is_long(store: Store) -> bool:
        wanted.append(store)
        return True

    monkeypatch.setattr(rereading, "is_long", is_long)
    monkeypatch.setattr("netq.render.voice.Voice.chatty", property(lambda _: True))
    outdate(store_path)
    devs("list")
    devs("types", "reread")
    assert len(wanted) == 2


def test_an_own_job_type_can_be_typed_in_a_review(netq: Netq, store_path: Path) -> None:
    netq("types", "add", NAME, "--like", LIKE)
    netq("add", "Ann Lee", "--role", "Zorblatt Quxifier @ Acme")
    with Terminal(store_path, "types", "review") as screen:
        screen.until("q stop")
        screen.key("t")
        screen.until("skip):")
        screen.type("developer relations\r")
        screen.until("is Developer relations from now on")
        screen.rest()
    assert job_type(netq, "Ann") == NAME
