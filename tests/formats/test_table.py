"""Which formats does netq read, and how does it know one when it sees it?"""

from __future__ import annotations

import pytest

from netq.formats.columns import canonical
from netq.formats.table import expected, recognise
from tests.formats.exports import HEADERS, PROFILE


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        *((header, "Connections") for header in HEADERS.values()),
        (PROFILE.splitlines()[0], "Profile"),
        ("Company Name,Title,Description,Location,Started On,Finished On", "Positions"),
        ("School Name,Start Date,End Date,Notes,Degree Name,Activities", "Education"),
        ("First Name,Last Name,Company,Job Title,Text,Creation Date,Status", "Recommendations"),
        ("From,To,Sent At,Message,Direction", "Invitations"),
        ("CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE", "messages"),
        ("No conversations found", ""),
        ("Email Address,Confirmed,Primary,Updated On", ""),
        ("First Name,Middle Name,Last Name,Organization Name,E-mail 1 - Value", ""),
        ("Title,First Name,Last Name,Company,E-mail Address", ""),
    ],
)
def test_a_format_is_known_by_its_columns(header: str, kind: str) -> None:
    found = recognise("any.csv", canonical(header.split(",")))
    assert (found.kind if found else "") == kind


def test_a_single_column_of_names_is_skills_only_in_a_file_called_so() -> None:
    found = recognise("export/Skills.csv", ("name",))
    assert found
    assert found.kind == "Skills"
    assert recognise("people.csv", ("name",)) is None


def test_a_name_tells_what_should_be_inside() -> None:
    form = expected("export/connections.csv")
    assert form
    assert form.columns == "First Name, Last Name, Connected On"
    assert expected("people.csv") is None
