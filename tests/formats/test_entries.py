"""Which keys may a JSON object about a person have, and what may stand in each?"""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from netq.domain.entry import Entry
from netq.domain.incoming import Position
from netq.formats.entries import entry


def said(**keys: Any) -> Entry:
    found, wrong = entry({"name": "Ada Byron", **keys}, 7)
    assert wrong == []
    assert found
    return found


def wrong(**keys: Any) -> list[tuple[str, str]]:
    found, complaints = entry({"name": "Ada", **keys}, 1)
    assert found is None
    return complaints


def test_every_key_is_kept() -> None:
    assert said(
        roles=[{"title": "PM", "employer": "Acme", "since": "2020-02", "until": "2022"}],
        tie=3,
        met="conference 2019",
        by="Bo Li",
        emails=["a@example.org"],
        phones=["+44 20 7946 0000"],
        linkedin="linkedin.com/in/ada",
        tags=["fair"],
        notes=["Line\nbreak"],
        relation="client",
        do_not_ask_before="2027-03-01",
        works_with=["data analyst"],
    ) == Entry(
        name="Ada Byron",
        roles=(Position("PM", "Acme", "2020-02", "2022"),),
        tie=3,
        met="conference 2019",
        by="Bo Li",
        emails=("a@example.org",),
        phones=("+44 20 7946 0000",),
        linkedin="linkedin.com/in/ada",
        tags=("fair",),
        notes=("Line\nbreak",),
        relation="client",
        do_not_ask_before="2027-03-01",
        works_with=("data analyst",),
        line=7,
    )


def test_short_forms_mean_the_same() -> None:
    entry_ = said(role="PM @ Acme", since=2022, email="a@b.c", emails=["a@b.c", "d@e.f"], tags="x")
    assert entry_.roles == (Position("PM", "Acme", "2022"),)
    assert (entry_.emails, entry_.tags) == (("a@b.c", "d@e.f"), ("x",))
    assert said(do_not_ask_before="2027").do_not_ask_before == "2027-01-01"


def test_the_single_role_comes_first_and_since_belongs_to_it() -> None:
    roles = said(role="PM", roles=["Dev bei Bolt"], since="2020-05").roles
    assert roles == (Position("PM", "", "2020-05"), Position("Dev", "Bolt"))


def test_null_says_the_same_as_leaving_a_key_out() -> None:
    assert said(tie=None, role={"title": "PM", "employer": None}).roles == (Position("PM"),)


def test_white_space_and_nul_are_tidied() -> None:
    found, _ = entry({"name": " Ada \0\n Byron ", "role": " "}, 1)
    assert found == Entry("Ada Byron", line=1)


@pytest.mark.parametrize(
    ("keys", "complaint"),
    [
        ({"namee": "x"}, ("namee", "namee is not a key netq knows; did you mean name?")),
        ({"zzzz": "x"}, ("zzzz", "zzzz is not a key netq knows.")),
        (
            {"roles": [{"titlle": "PM"}]},
            ("roles.0.titlle", "roles.0.titlle is not a key netq knows; did you mean title?"),
        ),
        ({"name": " "}, ("name", "name is empty.")),
        ({"name": None}, ("name", "name is missing.")),
        ({"tie": 6}, ("tie", "tie should be less than or equal to 5.")),
        ({"tie": True}, ("tie", "tie should be a valid integer.")),
        ({"tags": [1]}, ("tags.0", "tags.0 should be a valid string.")),
        ({"since": "2020"}, ("since", "since and until need a role to belong to.")),
        (
            {"role": "PM", "since": "2022-13"},
            ("since", "since should be a date such as 2022, 2022-03 or 2022-03-15."),
        ),
        (
            {"relation": "boss"},
            ("relation", "relation should be 'manager', 'report' or 'client'."),
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_key(
    keys: dict[str, Any], complaint: tuple[str, str]
) -> None:
    assert wrong(**keys) == [complaint]


def test_everything_wrong_is_said_at_once() -> None:
    assert len(wrong(tie=9, relation="boss", x=1)) == 3


def test_pydantic_is_not_imported_before_it_is_needed() -> None:
    code = "import sys, netq.formats.jsonl, netq.formats.archive; print('pydantic' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
