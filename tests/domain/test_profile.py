"""Is a person said in one line, and are my own jobs the present ones?"""

from __future__ import annotations

from netq.domain.brief import Brief
from netq.domain.profile import KnownRole, Me, MyRole
from tests.domain.people import brief, held


def mine(job_type: str, ended: str = "") -> MyRole:
    return MyRole("Title", "Acme", job_type, "", ended)


def test_a_line_says_as_much_of_the_role_as_is_known() -> None:
    assert brief(employer="Acme").words == "Ann Lee (Project Manager at Acme)"
    assert brief().words == "Ann Lee"
    assert Brief(1, "Ann Lee", employer="Acme").words == "Ann Lee (Acme)"


def test_somebody_of_whom_nothing_is_said_is_an_assumed_tie() -> None:
    assert (brief().tie.strength, brief().tie.source) == (1, "assumed")


def test_a_role_in_words() -> None:
    assert held(employer="").words == "Project Manager"
    assert held().words == "Project Manager at Acme"
    assert KnownRole("", "Acme", "", "", None, "", "", "", "").words == "Acme"


def test_my_job_types_are_those_of_my_present_roles_each_once() -> None:
    me = Me(roles=(mine("Sales"), mine(""), mine("Legal", "2019"), mine("UX"), mine("Sales")))
    assert me.job_types == ("Sales", "UX")


def test_without_a_present_role_it_is_my_last_known_one() -> None:
    assert Me(roles=(mine("", "2024"), mine("Legal", "2020"), mine("UX", "2010"))).job_types == (
        "Legal",
    )
    assert Me().job_types == ()
