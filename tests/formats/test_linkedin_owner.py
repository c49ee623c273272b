"""What does a LinkedIn export say about the person who made it?"""

from __future__ import annotations

from pathlib import Path

from netq.domain.incoming import Owner, Position, School
from netq.formats.archive import read
from tests.formats.exports import PROFILE, pack


def test_profile_positions_education_and_skills_make_the_owner(tmp_path: Path) -> None:
    archive = read(
        pack(
            tmp_path / "x.zip",
            Profile=PROFILE,
            Positions="Company Name,Title,Description,Location,Started On,Finished On\n"
            'Acme,Engineer,"Long\ntext",Bath,Jan 2024,\nBolt,Intern,,,2019,Dec 2020\n,,,,,\n',
            Education="School Name,Start Date,End Date,Notes,Degree Name,Activities\n"
            "Home,1790,1795,,,\n",
            Skills="Name\nCalculus\n\nOptics\n",
        )
    )
    assert archive.owner == Owner(
        name="Mary Somerville",
        headline="Engineer, curious",
        industry="Software",
        roles=(
            Position("Engineer", "Acme", "2024-01", ""),
            Position("Intern", "Bolt", "2019", "2020-12"),
        ),
        schools=(School("Home", "", "1790", "1795"),),
        skills=("Calculus", "Optics"),
    )
    assert archive.complaints == ()


def test_a_date_that_cannot_be_read_is_left_out_with_a_complaint(tmp_path: Path) -> None:
    archive = read(
        pack(
            tmp_path / "x.zip",
            Positions="Company Name,Title,Started On,Finished On\nAcme,PM,long ago,\n",
        )
    )
    assert archive.owner.roles == (Position("PM", "Acme"),)
    (complaint,) = archive.complaints
    assert (complaint.file, complaint.line, complaint.field) == ("Positions.csv", 2, "Started On")
