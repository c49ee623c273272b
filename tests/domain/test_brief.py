"""Is a person said in one line, as exactly as they are known?"""

from __future__ import annotations

from netq.domain.brief import Brief
from tests.domain.people import brief


def test_a_line_says_as_much_of_the_role_as_is_known() -> None:
    assert brief(employer="Acme").words == "Ann Lee (Project Manager at Acme)"
    assert brief().words == "Ann Lee"
    assert Brief(1, "Ann Lee", employer="Acme").words == "Ann Lee (Acme)"


def test_somebody_of_whom_nothing_is_said_is_an_assumed_tie() -> None:
    assert (brief().tie.strength, brief().tie.source) == (1, "assumed")
