"""Bring a file's people into the network, each row accounted for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from netq.actions import add, imports, me, show
from netq.actions.me import Changes
from netq.domain.errors import InputRefused
from netq.domain.imports import Imported
from netq.domain.incoming import Position, School
from netq.store import imports as rows
from netq.store import people
from netq.store.opening import Store
from tests.conftest import EXAMPLES, TODAY
from tests.formats.exports import ADA, HEADERS, HIDDEN, PROFILE, ZOE, connections, pack, write
from tests.networks import dump, imported, known, person

EVA = "Eva,Stone,https://www.linkedin.com/in/eva,,{},{},08 Feb 2024"
OTHER = "Bo,Li,https://www.linkedin.com/in/bo,,,,{}"
"""Somebody whose day of connecting says when the file was exported."""
EARLY, LATE, LATER = OTHER.format("01 Mar 2025"), OTHER.format("01 Mar 2026"), OTHER.format(
    "01 Sep 2026"
)  # fmt: skip


def fates(done: Imported) -> dict[str, int]:
    return {fate: number for fate, number in done.counts.items() if number}


def roles(store: Store, name: str = "eva") -> list[tuple[str, str, str, str]]:
    return [(r.words, r.started, r.ended, r.confirmed_on) for r in show.show(store, name).roles]


# Every row is accounted for


def test_every_row_meets_one_fate_with_file_line_and_reason(store: Store, tmp_path: Path) -> None:
    known(store, "Di Wood")
    done = imported(store, tmp_path, ADA, ZOE, HIDDEN, "Di,Wood,,,,,08 Feb 2026", 'Bo "x,"y', ADA)
    assert done.read == 6
    assert fates(done) == {
        "added": 2, "unchanged": 1, "to_review": 1, "rejected": 1, "set_aside": 1,
    }  # fmt: skip
    stored = store.rows("SELECT line, fate, contact_id, why <> '' AS why FROM import_row")
    assert sorted(tuple(row) for row in stored) == [
        (5, "added", 2, 0),
        (6, "added", 3, 0),
        (7, "set_aside", None, 1),
        (8, "to_review", 1, 1),
        (9, "rejected", None, 1),
        (10, "unchanged", 2, 0),
    ]
    assert [(said.line, said.field) for said in done.complaints if said.field == "name"] == [
        (8, "name")
    ]
    run = store.row("SELECT * FROM import_run")
    assert run is not None
    assert run["read"] == sum(run[fate] for fate in done.counts)
    assert (run["source"], run["exported_on"]) == ("Connections.csv", "2026-06-07")


def test_what_was_learnt_is_told(store: Store, tmp_path: Path) -> None:
    nurse, nobody = EVA.format("Acme", "Registered Nurse"), "Cy,Young,,,Acme,Blorbist,08 Feb 2024"
    done = imported(store, tmp_path, nurse, nobody, LATE)
    assert (done.learnt.people, done.learnt.job_types) == (3, 1)
    assert done.learnt.understood == 0.5
    assert done.learnt.gap


# Twice is once


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example archive as LinkedIn sends it."""
    files = (EXAMPLES / "linkedin").glob("*.csv")
    text = {file.stem: file.read_text(encoding="utf-8") for file in files}
    folder = tmp_path_factory.mktemp("archive")
    return pack(folder / "Basic_LinkedInDataExport_11-20-2026.zip", **text)


def test_a_second_import_changes_nothing(store: Store, archive: Path) -> None:
    imports.bring_in(store, archive, TODAY)
    before = dump(store)
    again = imports.bring_in(store, archive, TODAY)
    assert dump(store) == before
    assert set(fates(again)) <= {"unchanged", "set_aside", "to_review", "rejected"}
    assert (again.touches, again.inferred, again.about_me, again.moves) == (0, 0, 0, ())


@pytest.mark.parametrize("era", ["2020", "2022"])
@pytest.mark.parametrize(
    "row",
    [
        "Ann,Lee,,Acme,PM,08 Feb 2026",
        "Ann,Lee,ann@example.com,,,",
        "Ann,Lee,,Acme,PM,03/04/25",
        "Ann,Lee,,,,03/04/25",
    ],
)
def test_files_without_profile_addresses_add_nobody_twice(
    store: Store, tmp_path: Path, era: str, row: str
) -> None:
    both = (row, "Bo,Stone,,Acme,PM,09 Feb 2026")
    assert fates(imported(store, tmp_path, *both, header=HEADERS[era])) == {"added": 2}
    before = dump(store)
    assert fates(imported(store, tmp_path, *both, header=HEADERS[era])) == {"unchanged": 2}
    assert dump(store) == before


def test_the_same_person_in_an_older_and_a_newer_form_is_one(store: Store, tmp_path: Path) -> None:
    imported(store, tmp_path, "Eva,Stone,,Acme,PM,08 Feb 2024", header=HEADERS["2020"])
    done = imported(store, tmp_path, EVA.format("Acme", "PM"))
    assert fates(done) == {"updated": 1}
    assert [kind for kind, _ in show.show(store, "eva").addresses] == ["linkedin"]


def test_a_person_twice_in_one_file_stands_where_the_first_row_says(
    store: Store, tmp_path: Path
) -> None:
    both = (EVA.format("Acme", "PM"), EVA.format("Beta", "Nurse").replace("Stone", "Rock"))
    assert fates(imported(store, tmp_path, *both)) == {"added": 1, "unchanged": 1}
    before = dump(store)
    assert fates(imported(store, tmp_path, *both)) == {"unchanged": 2}
    assert dump(store) == before
    assert [role[0] for role in roles(store)] == ["PM at Acme"]


# Positions


def test_a_changed_position_ends_the_old_role_and_starts_the_new_one(
    store: Store, tmp_path: Path
) -> None:
    imported(store, tmp_path, EVA.format("Acme", "PM"), EARLY)
    done = imported(store, tmp_path, EVA.format("Beta", "PM"), LATE)
    between = "2025-03-01/2026-03-01"
    assert roles(store) == [
        ("PM at Beta", between, "", "2026-03-01"),
        ("PM at Acme", "", between, "2025-03-01"),
    ]
    assert fates(done) == {"updated": 1, "unchanged": 1} or fates(done) == {
        "updated": 1,
        "added": 1,
    }
    assert [(m.name, m.before.employer, m.now.employer, m.between) for m in done.moves] == [
        ("Eva Stone", "Acme", "Beta", between)
    ]


def test_another_title_at_the_same_company_is_another_role(store: Store, tmp_path: Path) -> None:
    imported(store, tmp_path, EVA.format("Acme", "PM"), EARLY)
    imported(store, tmp_path, EVA.format("Acme", "Head of PMO"), LATE)
    assert [(role, ended) for role, _, ended, _ in roles(store)] == [
        ("Head of PMO at Acme", ""),
        ("PM at Acme", "2025-03-01/2026-03-01"),
    ]


def test_another_spelling_of_the_company_is_no_move(store: Store, tmp_path: Path) -> None:
    imported(store, tmp_path, EVA.format("Acme", "PM"), EARLY)
    done = imported(store, tmp_path, EVA.format("ACME Inc.", "PM"), LATE)
    assert done.moves == ()
    assert roles(store) == [("PM at Acme", "", "", "2026-03-01")]


@pytest.mark.parametrize(("company", "title"), [("", ""), ("Acme", ""), ("", "PM")])
def test_what_linkedin_no_longer_shows_has_not_ended_and_is_not_confirmed(
    store: Store, tmp_path: Path, company: str, title: str
) -> None:
    imported(store, tmp_path, EVA.format("Acme", "PM"), EARLY)
    imported(store, tmp_path, EVA.format(company, title), LATE)
    assert roles(store) == [("PM at Acme", "", "", "2025-03-01")]


def test_the_same_position_again_is_confirmed(store: Store, tmp_path: Path) -> None:
    imported(store, tmp_path, EVA.format("Acme", "PM"), EARLY)
    imported(store, tmp_path, EVA.format("Acme", "PM"), LATE)
    assert roles(store) == [("PM at Acme", "", "", "2026-03-01")]


def test_an_older_export_after_a_newer_one_changes_no_position_and_no_name(
    store: Store, tmp_path: Path
) -> None:
    imported(store, tmp_path, EVA.format("Beta", "PM"), LATER)
    before = dump(store)
    imported(store, tmp_path, EVA.format("Acme", "Nurse").replace("Stone", "Rock"), EARLY)
    del before["reading"]  # the title of the older export was read
    assert dump(store, "reading") == before


def test_nobody_is_gone_because_a_later_file_lacks_them(store: Store, tmp_path: Path) -> None:
    imported(store, tmp_path, EVA.format("Acme", "PM"), EARLY)
    imported(store, tmp_path, LATE)
    assert roles(store) == [("PM at Acme", "", "", "2025-03-01")]


# What the user typed wins


def test_a_typed_role_is_never_overwritten_and_never_doubled(store: Store, tmp_path: Path) -> None:
    typed = Position("Project Manager", "Acme", "2020")
    known(store, "Eva Stone", linkedin="linkedin.com/in/eva", tie=4)
    add.update(store, replace(person("eva"), roles=(typed,)), TODAY)
    before = roles(store)
    imported(store, tmp_path, EVA.format("ACME", "Project Manager"), EARLY)
    assert roles(store) == before
    imported(store, tmp_path, EVA.format("Beta", "Nurse"), LATE)
    assert roles(store) == [*before, ("Nurse at Beta", "", "", "2026-03-01")]
    assert show.show(store, "eva").brief.tie.strength == 4


def test_a_move_to_a_typed_role_ends_the_other_and_doubles_nothing(
    store: Store, tmp_path: Path
) -> None:
    imported(store, tmp_path, EVA.format("Beta", "Nurse"), EARLY)
    add.update(store, person("eva", "PM @ Acme"), TODAY)
    imported(store, tmp_path, EVA.format("Acme", "PM"), LATE)
    assert [(role, ended) for role, _, ended, _ in roles(store)] == [
        ("PM at Acme", ""),
        ("Nurse at Beta", "2025-03-01/2026-03-01"),
    ]
    before = dump(store)
    imported(store, tmp_path, EVA.format("Acme", "PM"), LATE)
    assert dump(store) == before


def test_a_role_corrected_by_hand_stays_corrected(store: Store, tmp_path: Path) -> None:
    imported(store, tmp_path, EVA.format("Acme", "PM"), EARLY)
    ended = Position("PM", "Acme", "2020", "2026-01")
    add.update(store, replace(person("eva"), roles=(ended,)), TODAY)
    before = dump(store)
    imported(store, tmp_path, EVA.format("Acme", "PM"), EARLY)
    assert dump(store) == before


def test_a_typed_name_is_not_replaced_and_a_file_name_is_with_the_old_one_kept(
    store: Store, tmp_path: Path
) -> None:
    add.add(store, person("Eva Stone", linkedin="linkedin.com/in/eva"), TODAY)
    renamed = EVA.format("Acme", "PM").replace("Stone", "Rock")
    imported(store, tmp_path, ADA, renamed)
    assert show.show(store, "#1").brief.name == "Eva Stone"
    imported(store, tmp_path, ADA.replace("Byron", "Lovelace"))
    ada = show.show(store, "ada lovelace")
    assert (ada.brief.id, ada.aliases) == (2, ("Ada Byron",))


def test_somebody_typed_without_a_profile_is_a_question_and_is_not_doubled(
    store: Store, tmp_path: Path
) -> None:
    known(store, "Eva Stone", "PM @ Acme")
    before = dump(store, "reading")
    done = imported(store, tmp_path, EVA.format("ACME Inc.", "Nurse"))
    assert fates(done) == {"to_review": 1}
    assert done.complaints[0].message == (
        "Eva Stone may be the Eva Stone you have: same name, same employer"
    )
    assert dump(store, "reading") == before


def test_the_same_name_under_two_profiles_is_two_people(store: Store, tmp_path: Path) -> None:
    eva = EVA.format("Acme", "PM")
    done = imported(store, tmp_path, eva, eva.replace("in/eva", "in/eva-2"))
    assert fates(done) == {"added": 2}


# Whole or not at all


def test_a_dry_run_tells_the_same_and_changes_nothing(store: Store, archive: Path) -> None:
    before = dump(store), store.rows("SELECT * FROM import_run")
    would = imports.bring_in(store, archive, TODAY, dry_run=True)
    assert (dump(store), store.rows("SELECT * FROM import_run")) == before
    done = imports.bring_in(store, archive, TODAY)
    assert (would.dry_run, done.dry_run) == (True, False)
    assert (would.counts, would.touches, would.learnt) == (done.counts, done.touches, done.learnt)


def test_a_failure_in_the_middle_leaves_the_store_as_it_was(
    store: Store, archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    imported(store, tmp_path, EVA.format("Acme", "PM"))
    before = dump(store)

    def fail(*_: Any) -> None:
        raise OSError("no more")

    monkeypatch.setattr(rows, "add_run", fail)
    with pytest.raises(OSError, match="no more"):
        imports.bring_in(store, archive, TODAY)
    assert dump(store) == before


def test_a_refused_file_leaves_the_store_as_it_was(store: Store, tmp_path: Path) -> None:
    imported(store, tmp_path, EVA.format("Acme", "PM"))
    before = dump(store), store.rows("SELECT * FROM import_run")
    with pytest.raises(InputRefused):
        imports.bring_in(store, write(tmp_path, connections(ADA) + "Bo,Li,https"), TODAY)
    assert (dump(store), store.rows("SELECT * FROM import_run")) == before


def test_progress_of_reading_and_of_writing_only_grows(store: Store, archive: Path) -> None:
    told: list[tuple[int, int]] = []
    imports.bring_in(store, archive, TODAY, progress=lambda *parts: told.append(parts))
    totals = list(dict.fromkeys(total for _, total in told))
    assert len(totals) == 2, "bytes read, then rows written"
    for total in totals:
        done = [done for done, of in told if of == total]
        assert done == sorted(done)
        assert 0 < done[-1] <= total


# About me


POSITIONS = (
    "Company Name,Title,Description,Location,Started On,Finished On\n"
    "Acme,Software Engineer,secret words,,Jan 2020,\n"
    "Beta,Programmer,,,2015,Dec 2019\n"
)
EDUCATION = "School Name,Start Date,End Date,Notes,Degree Name,Activities\nMIT,2010,2014,,BSc,\n"


def _mine(folder: Path) -> Path:
    files = {"Positions": POSITIONS, "Education": EDUCATION, "Skills": "Name\nSQL\n"}
    return pack(folder / "x.zip", Profile=PROFILE, Connections=connections(ADA), **files)


def test_i_am_filled_from_the_archive(store: Store, tmp_path: Path) -> None:
    done = imports.bring_in(store, _mine(tmp_path), TODAY)
    mine = me.show(store)
    assert (mine.name, mine.headline, mine.industry) == (
        "Mary Somerville",
        "Engineer, curious",
        "Software",
    )
    assert [(r.title, r.started, r.ended, r.job_type) for r in mine.roles] == [
        ("Software Engineer", "2020-01", "", "Software engineering"),
        ("Programmer", "2015", "2019-12", "Software engineering"),
    ]
    assert (mine.schools, mine.skills) == ((("MIT", "BSc", "2010", "2014"),), ("SQL",))
    assert done.about_me == 7


def test_what_i_typed_about_me_is_not_overwritten(store: Store, tmp_path: Path) -> None:
    me.change(
        store,
        Changes(
            headline="Curious",
            roles=(Position("Software Engineer", "Acme", "2020-01", "2025"),),
            schools=(School("MIT", "BSc", "2009", "2013"),),
            skills=("SQL",),
        ),
    )
    imports.bring_in(store, _mine(tmp_path), TODAY)
    mine = me.show(store)
    assert (mine.headline, mine.name) == ("Curious", "Mary Somerville")
    assert [(r.title, r.ended) for r in mine.roles] == [
        ("Software Engineer", "2025"),
        ("Programmer", "2019-12"),
    ]
    assert (mine.schools, mine.skills) == ((("MIT", "BSc", "2009", "2013"),), ("SQL",))


def test_a_later_archive_corrects_what_an_archive_said(store: Store, tmp_path: Path) -> None:
    imports.bring_in(store, _mine(tmp_path), TODAY)
    later = pack(
        tmp_path / "y.zip",
        Profile=PROFILE.replace("curious", "tired"),
        Positions=POSITIONS.replace("Jan 2020,", "Jan 2020,May 2026"),
        Connections=connections(ADA),
    )
    assert imports.bring_in(store, later, TODAY).about_me == 2
    mine = me.show(store)
    assert (mine.headline, mine.roles[0].ended) == ("Engineer, tired", "2026-05")


def test_people_learnt_are_those_added(store: Store, archive: Path) -> None:
    done = imports.bring_in(store, archive, TODAY)
    assert done.learnt.people == people.count(store) == done.counts["added"]
