"""What does an archive tell about myself, and does my own word win?"""

from __future__ import annotations

from pathlib import Path

from netq.actions import imports, me
from netq.actions.me import Changes
from netq.domain.incoming import Position, School
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.formats.exports import ADA, PROFILE, connections, pack

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
        TODAY,
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
