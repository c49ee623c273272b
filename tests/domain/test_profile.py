"""Is a role said in words, and are my own jobs the present ones?"""

from __future__ import annotations

from netq.domain.profile import KnownRole, Me, MyRole
from tests.domain.people import held


def mine(job_type: str, ended: str = "") -> MyRole:
    return MyRole("Title", "Acme", job_type, "", ended)


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
