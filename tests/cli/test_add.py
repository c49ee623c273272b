"""Does ``netq add`` write down what was typed, and never a second copy in silence?"""

from __future__ import annotations

import json

from tests.conftest import Netq

ANN = ("add", "Ann Lee", "--role", "Senior Project Manager @ Acme")


def test_one_line_records_a_person_with_everything(netq: Netq) -> None:
    assert netq("add", "Bo Ek", "--role", "Recruiter @ Zeta").code == 0
    added = netq(
        *ANN, "--since", "2022", "--tie", "3", "--met", "conference 2019", "--by", "Bo Ek",
        "--email", "ann@example.com", "--phone", "+44 20 7946 0000", "--tag", "pm", "--tag", "uk",
        "--note", "likes tea", "--linkedin", "https://www.linkedin.com/in/ann-lee/?x=1",
        "--past", "QA Engineer @ Beta, 2015-2019", "--role", "Trainer @ Own Ltd",
        "--works-with", "scrum master", "--relation", "client",
    )  # fmt: skip
    assert added.code == 0, added.err
    shown = netq("show", "ann lee", "--json").json
    roles = {role["title"]: role for role in shown["roles"]}
    assert roles["Senior Project Manager"]["start"] == "2022"
    assert roles["Senior Project Manager"]["employer"] == "Acme"
    assert roles["QA Engineer"]["end"] == "2019"
    assert roles["Trainer"]["end"] == ""
    assert shown["tie"] == {"strength": 3, "source": "stated", "evidence": ""}
    assert shown["introduced_by"] == "Bo Ek"
    assert shown["tags"] == ["pm", "uk"]
    assert shown["works_with"] == ["scrum master"]
    assert shown["relation"] == "client"
    assert {found["kind"] for found in shown["addresses"]} == {"email", "phone", "linkedin"}
    assert [event["kind"] for event in shown["timeline"]] == ["note", "met"]
    assert shown["timeline"][1]["on"] == "2019"


def test_it_says_how_the_title_was_read_and_what_that_did(netq: Netq) -> None:
    first = netq(*ANN)
    assert "Project & programme management" in first.out
    assert "first person in Project & programme management" in first.out
    second = netq("add", "Cy Fox", "--role", "Project Manager @ Beta")
    assert "second person in Project & programme management" in second.out


def test_an_unread_title_says_how_to_map_it(netq: Netq) -> None:
    added = netq("add", "Ann Lee", "--role", "Zorblatt Quxifier @ Acme")
    assert added.code == 0
    assert 'netq types set "Zorblatt Quxifier"' in added.out


def test_a_missing_role_is_a_usage_error_in_a_pipe(netq: Netq) -> None:
    said = netq("add", "Ann Lee")
    assert said.code == 2
    assert "--role" in said.err
    assert netq("list", "--json").json == []


def test_a_probable_duplicate_is_shown_and_not_added(netq: Netq) -> None:
    netq(*ANN)
    again = netq("add", "LEE, Ann", "--role", "PMO Lead @ Acme Inc.", "--json")
    assert again.code == 4
    error = json.loads(again.err)
    assert "same name" in error["candidates"][0]
    assert len(netq("list", "--json").json) == 1
    assert netq("add", "Ann Lee", "--role", "Nurse @ Mercy", "--new").code == 0
    assert len(netq("list", "--json").json) == 2


def test_update_keeps_what_is_not_said(netq: Netq) -> None:
    netq(*ANN, "--tie", "4", "--tag", "pm")
    updated = netq("add", "ann lee", "--update", "--note", "moved house", "--email", "a@b.c")
    assert updated.code == 0
    shown = netq("show", "Ann Lee", "--json").json
    assert shown["tie"]["strength"] == 4
    assert shown["tags"] == ["pm"]
    assert [role["title"] for role in shown["roles"]] == ["Senior Project Manager"]
    assert netq("add", "Nobody", "--update", "--tie", "2").code == 3


def test_until_makes_the_role_a_past_one(netq: Netq) -> None:
    netq(*ANN, "--since", "2015", "--until", "2020-03")
    role = netq("show", "Ann", "--json").json["roles"][0]
    assert (role["start"], role["end"]) == ("2015", "2020-03")


def test_bad_values_are_named_and_nothing_is_stored(netq: Netq) -> None:
    for extra, said in (
        (["--tie", "9"], "1 to 5"),
        (["--since", "whenever"], "whenever"),
        (["--since", "2022", "--until", "2019"], "before it starts"),
        (["--email", "not an address"], "e-mail"),
        (["--linkedin", "javascript:alert(1)"], "LinkedIn"),
        (["--relation", "cousin"], "cousin"),
        (["--past", "QA Engineer @ Beta"], "when it ended"),
        (["--do-not-ask-before", "soon"], "soon"),
    ):
        result = netq(*ANN, *extra)
        assert result.code == 2, extra
        assert said in result.err, extra
    assert netq("list", "--json").json == []


def test_json_lines_add_many_and_account_for_each(netq: Netq) -> None:
    lines = """
        {"name": "Ann Lee", "role": "Project Manager @ Acme", "tie": 3}
        not json
        {"name": "Bo Ek", "roles": [{"title": "Nurse", "employer": "Mercy"}], "since": "2020"}
        {"name": "Ann Lee", "role": "PM @ Acme"}
        {"role": "Nobody"}
    """
    done = netq("add", "-", "--json", stdin=lines)
    assert done.code == 6
    assert (done.json["read"], done.json["added"]) == (5, 2)
    assert done.json["to_review"] == 1
    assert done.json["rejected"] == 2
    assert [said["line"] for said in done.json["complaints"]] == [3, 6, 5]
    assert "line 3" in done.err
    assert {one["name"] for one in netq("list", "--json").json} == {"Ann Lee", "Bo Ek"}


def test_an_introducer_who_comes_later_is_linked(netq: Netq) -> None:
    said = netq(*ANN, "--by", "Bo Ek")
    assert "Bo Ek is not in your network yet" in said.err
    netq("add", "Bo Ek", "--role", "Recruiter @ Zeta")
    assert netq("show", "Ann", "--json").json["introduced_by"] == "Bo Ek"
