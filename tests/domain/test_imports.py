"""Is a row the right person's: certain on proof, a question in doubt, somebody new otherwise?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netq.domain.imports import (
    FATES,
    Imported,
    Known,
    Learnt,
    Register,
    RowFate,
    addresses,
    moved,
    tally,
)
from netq.domain.incoming import Person, Position, Row
from netq.domain.names import company_key
from tests.domain.people import FEW, row

ANN = "https://www.linkedin.com/in/ann-lee"
OTHER = "https://www.linkedin.com/in/ann-lee-2"
MAIL = ("ann@example.com",)


def known(one: Person, number: int = 1, *, typed: bool = False) -> Known:
    """The person a row made."""
    found = addresses(one)
    return Known(
        number,
        one.name,
        one.connected_on,
        typed,
        slugs={a.value for a in found if a.kind == "linkedin"},
        emails={a.value for a in found if a.kind == "email"},
        employers={company_key(role.employer) for role in one.roles} - {""},
    )


def match(one: Person, *there: Known) -> tuple[int | None, str]:
    person, doubt = Register(there).match(one, addresses(one))
    return (person.id if person else None), doubt


CERTAIN = (1, "")
NEW = (None, "")


# Certain


def test_the_same_profile_is_the_same_person_whatever_the_name() -> None:
    assert match(row("Ann Chen", linkedin=ANN + "/?x"), known(row(linkedin=ANN))) == CERTAIN


def test_a_profile_decides_before_an_email() -> None:
    by_mail, by_slug = known(row(emails=MAIL), 2), known(row(linkedin=ANN))
    assert match(row(linkedin=ANN, emails=MAIL), by_mail, by_slug) == CERTAIN


@pytest.mark.parametrize("name", ["Ann Lee", "Ann Chen", "A. L.", "LEE ann"])
def test_the_same_email_under_compatible_names_is_the_same_person(name: str) -> None:
    assert match(row(name, emails=("ANN@example.com",)), known(row(emails=MAIL))) == CERTAIN


def test_a_renamed_profile_is_known_by_name_and_email() -> None:
    before = known(row(linkedin=ANN, emails=MAIL))
    assert match(row(linkedin=OTHER, emails=MAIL), before) == CERTAIN


def test_of_those_who_share_an_email_the_namesake_comes_first_then_the_compatible() -> None:
    bob, ann = known(row("Bob Lee", emails=MAIL), 2), known(row(emails=MAIL))
    assert match(row(emails=MAIL), bob, ann) == CERTAIN
    assert match(row("Ann Chen", emails=MAIL), bob, ann) == CERTAIN


@pytest.mark.parametrize(("here", "there"), [("", ""), (ANN, ""), ("", ANN)])
def test_name_and_connected_day_prove_where_a_profile_is_missing(here: str, there: str) -> None:
    before = known(row(linkedin=there, connected_on="2020-01-02"))
    assert match(row("LEE, Ann", linkedin=here, connected_on="2020-01-02"), before) == CERTAIN


def test_proof_decides_before_any_doubt() -> None:
    same_day = known(row(connected_on="2020-01-02"))
    same_employer = known(row(employer="Acme"), 2)
    shared_mailbox = known(row("Bob Ray", emails=MAIL), 3)
    one = row(emails=MAIL, employer="Acme", connected_on="2020-01-02")
    assert match(one, shared_mailbox, same_employer, same_day) == CERTAIN


# In doubt


def test_the_same_email_under_another_name_is_a_question() -> None:
    found, doubt = match(row("Bob Ray", emails=MAIL), known(row(emails=MAIL)))
    assert (found, doubt) == (1, "same e-mail as Ann Lee, but another name")


def test_a_couple_with_two_profiles_and_one_mailbox_is_a_question() -> None:
    ann = known(row(linkedin=ANN, emails=MAIL))
    found, doubt = match(row("Bob Lee", linkedin=OTHER, emails=MAIL), ann)
    assert (found, doubt) == (1, "same e-mail as Ann Lee, but another name")


@pytest.mark.parametrize("there", ["", ANN])
def test_the_same_name_at_the_same_employer_is_a_question(there: str) -> None:
    before = known(row(linkedin=there, employer="Acme, Inc."))
    found, doubt = match(row(employer="ACME"), before)
    assert (found, doubt) == (1, "may be the Ann Lee you have: same name, same employer")


@pytest.mark.parametrize(("here", "there"), [("", ""), ("Acme", ""), ("", "Acme")])
def test_the_same_name_as_one_typed_in_is_a_question_where_an_employer_lacks(
    here: str, there: str
) -> None:
    before = known(row(employer=there), typed=True)
    found, doubt = match(row(linkedin=ANN, employer=here), before)
    assert (found, doubt) == (1, "may be the Ann Lee you have: same name")


# Somebody new


@pytest.mark.parametrize(
    "one",
    [
        row(linkedin=OTHER, employer="Acme", connected_on="2020-01-02"),
        row("Bob Ray", connected_on="2020-01-02"),
        row(employer="Beta", connected_on="2020-01-03"),
        row(employer="Beta"),
    ],
)
def test_two_profiles_other_names_other_days_and_other_employers_are_other_people(
    one: Person,
) -> None:
    ann = row(linkedin=ANN, employer="Acme", connected_on="2020-01-02")
    assert match(one, known(ann)) == NEW
    assert match(one, known(ann, typed=True)) == NEW


def test_a_role_mailbox_proves_nothing() -> None:
    info = ("info@example.com",)
    assert match(row("Bob Ray", emails=info), known(row(emails=info))) == NEW


def test_a_name_alone_does_not_make_a_question_of_two_connections() -> None:
    assert match(row(connected_on="2020-01-03"), known(row(connected_on="2020-01-02"))) == NEW


def test_two_rows_without_a_day_are_not_connected_on_the_same_one() -> None:
    assert match(row(), known(row())) == NEW


def test_an_empty_register_knows_nobody() -> None:
    assert match(row(linkedin=ANN)) == NEW


# What is learnt while reading


def test_what_was_learnt_since_finds_somebody_too() -> None:
    ann = known(row(linkedin=ANN))
    register = Register([ann])
    ann.emails.update(MAIL)
    ann.name = "Ann Chen"
    register.add(ann)
    for one in (row("Ann", emails=MAIL), row("Ann Chen", linkedin=ANN)):
        assert register.match(one, addresses(one)) == (ann, "")


def test_addresses_that_cannot_be_read_do_not_lose_the_row() -> None:
    one = row(linkedin="javascript:alert(1)", emails=("nobody", *MAIL))
    assert [a.value for a in addresses(one)] == list(MAIL)


rows = st.builds(
    row,
    st.sampled_from(["Ann Lee", "lee ANN", "Ann Chen", "Bob Lee", "Bob Ray", "A. L."]),
    linkedin=st.sampled_from(["", ANN, OTHER]),
    emails=st.sampled_from([(), MAIL, ("bob@example.com",), (*MAIL, "info@example.com")]),
    employer=st.sampled_from(["", "Acme", "Acme Inc", "Beta"]),
    connected_on=st.sampled_from(["", "2020-01-02", "2021-03-04"]),
)


@FEW
@given(rows, rows)
def test_matching_works_both_ways(one: Person, other: Person) -> None:
    found, doubt = match(one, known(other))
    back, doubt_back = match(other, known(one))
    assert (found, bool(doubt)) == (back, bool(doubt_back))


@FEW
@given(rows)
def test_a_row_with_any_proof_in_it_matches_itself_when_read_again(one: Person) -> None:
    proof = one.linkedin or one.emails or one.connected_on
    found, doubt = match(one, known(one))
    assert (found, doubt) == CERTAIN or not proof


# Moves


@pytest.mark.parametrize(
    ("before", "now", "is_move"),
    [
        (Position("PM", "Acme"), Position("PMO Lead", "Acme"), True),
        (Position("PM", "Acme"), Position("PM", "Beta"), True),
        (Position("PM", ""), Position("PMO Lead", ""), True),
        (Position("PM", ""), Position("", "Acme"), True),
        (Position("PM", "Acme"), Position("PM", "ACME, Inc."), False),
        (Position("PM", "Acme"), Position("", ""), False),
        (Position("PM", "Acme"), Position("PM", ""), False),
        (Position("PM", "Acme"), Position("", "Beta"), False),
        (None, Position("PM", "Acme"), False),
    ],
)
def test_another_position_is_a_move_and_a_blanked_field_is_none(
    before: Position | None, now: Position, is_move: bool
) -> None:
    assert moved(Known(1, "Ann Lee", present=before), now) is is_move


# Accounts


def test_a_tally_names_every_fate() -> None:
    where = Row("Connections.csv", 5, "")
    found = tally([RowFate(where, "added"), RowFate(where, "rejected"), RowFate(where, "added")])
    assert found == {**dict.fromkeys(FATES, 0), "added": 2, "rejected": 1}


def test_what_was_read_is_the_sum_of_all_fates() -> None:
    counts = tally([RowFate(Row("Connections.csv", n, ""), fate) for n, fate in enumerate(FATES)])
    learnt = Learnt(0, 0, 0.0, "", "")
    found = Imported("x", "", False, (), counts, (), (), (), 0, 0, 0, learnt, dry_run=True)
    assert found.read == len(FATES)
