"""Find out what I know, and whom I know, that helps with a problem; and the other way round."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netq.actions import helping, me, problems
from netq.actions.me import Changes
from netq.domain.errors import NotFound
from netq.domain.helping import NAMED_JOB, SAME, THINGS, Found, Matched
from netq.domain.problems import Heard
from netq.store.opening import Store, in_memory
from tests.conftest import TODAY
from tests.domain.people import FEW
from tests.networks import known

CLOSING = "Month-end closing takes six days because invoices arrive late"


@pytest.fixture
def people(store: Store) -> Store:
    known(store, "Ann Lee", "Accountant @ Acme", tie=3)
    known(store, "Bob Roy", "Recruiter @ Beta", tie=3)
    known(store, "Cy Doe", "Nurse @ Mercy", tie=3)
    return store


def add(store: Store, name: str, text: str, **said: Any) -> int:
    return problems.add(store, name, Heard(text, **said), "", TODAY).problem.id


def match(store: Store, number: int, **how: bool) -> Matched:
    return helping.match(store, number, TODAY, **how)


def whom(store: Store, number: int) -> dict[str, Found]:
    return {one.words.split(",")[0]: one for one in match(store, number).whom}


def offers(store: Store, contact: int, text: str) -> None:
    with store.writing() as writer:
        writer.db.table("offer").insert({"contact_id": contact, "text": text})


def test_what_i_know_are_my_offers_skills_and_problems_solved(people: Store) -> None:
    me.change(people, Changes(offers=("A checklist for closings",), skills=("Invoicing",)), TODAY)
    solved = add(people, "cy", "closing late, invoices late")
    problems.close(people, solved, "solved", "booked daily", TODAY)
    number = add(people, "bob", CLOSING)
    found = {one.kind: one for one in match(people, number).what}
    assert found["offer"].words == "A checklist for closings"
    assert found["skill"].reasons == ("both say 'invoices'",)
    assert (found["solved"].id, found["solved"].words) == (solved, "booked daily")


def test_an_open_problem_solves_nothing(people: Store) -> None:
    add(people, "cy", "closing late, invoices late")
    assert match(people, add(people, "bob", CLOSING)).what == ()


def test_whom_i_know_deals_with_it_by_job_type(people: Store) -> None:
    found = whom(people, add(people, "bob", CLOSING))
    assert list(found) == ["Ann Lee"]
    assert "works in Finance & accounting, which deals with 'closing', 'invoices'" in (
        found["Ann Lee"].reasons
    )
    named = whom(people, add(people, "bob", "too few nurses"))
    assert named["Cy Doe"].score > found["Ann Lee"].score


def test_a_job_named_counts_for_more(people: Store) -> None:
    unnamed = whom(people, add(people, "bob", "the ward, its patients and medication"))["Cy Doe"]
    named = whom(people, add(people, "bob", "too few nurses"))["Cy Doe"]
    assert named.score - unnamed.score > NAMED_JOB / 2


def test_whom_i_know_says_so_in_the_title(people: Store) -> None:
    known(people, "Di Fox", "Chief Happiness Wizard @ Acme", tie=3)
    found = whom(people, add(people, "bob", "where is happiness"))
    assert found["Di Fox"].reasons[0] == "the title says 'happiness'"


def test_whom_i_know_offers_it(people: Store) -> None:
    offers(people, 3, "help with closing the books")
    found = whom(people, add(people, "bob", CLOSING))
    assert found["Cy Doe"].reasons[0].startswith("offers 'help with closing the books'")
    assert match(people, 1).what == ()


def test_whom_i_know_solved_the_same(people: Store) -> None:
    solved = add(people, "cy", "ledgers")
    problems.close(people, solved, "solved", "booked daily", TODAY)
    number = add(people, "bob", CLOSING)
    assert "Cy Doe" not in whom(people, number)
    problems.same(people, number, solved)
    cy = whom(people, number)["Cy Doe"]
    assert cy.reasons[0] == "solved the same: booked daily"
    assert cy.score > SAME
    like = add(people, "ann", "messy ledgers")
    assert whom(people, like)["Cy Doe"].reasons[0].startswith("solved one like it: booked daily")


def test_who_has_the_problem_is_not_named(people: Store) -> None:
    assert "Ann Lee" not in whom(people, add(people, "ann", CLOSING))


def test_who_must_not_be_asked_is_not_named(people: Store) -> None:
    number = add(people, "bob", CLOSING)
    with people.writing() as writer:
        writer.db.execute("UPDATE contact SET do_not_ask_before = '9999-12-31'")
    assert match(people, number).whom == ()


def test_a_better_tie_comes_first(people: Store) -> None:
    known(people, "Aa Listed", "Accountant @ Beta", tie=1)
    assert list(whom(people, add(people, "bob", CLOSING))) == ["Ann Lee", "Aa Listed"]


def test_confidences_of_others_help_only_if_asked_for(people: Store) -> None:
    secret = add(people, "cy", "closing late, invoices late", confidential=True)
    problems.close(people, secret, "solved", "booked daily", TODAY)
    number = add(people, "bob", CLOSING)
    matched = match(people, number)
    assert (matched.what, matched.kept_back) == ((), 1)
    assert "Cy Doe" not in whom(people, number)
    asked = match(people, number, confidential=True)
    assert ([one.id for one in asked.what], asked.kept_back) == ([secret], 0)
    assert match(people, secret).kept_back == 0


def test_turned_round_my_things_meet_open_problems_of_others(people: Store) -> None:
    skills = ("Invoicing", "Closing", "Nursing", "Hiring", "Yodelling")
    me.change(people, Changes(skills=skills), TODAY)
    number = add(people, "bob", CLOSING)
    add(people, "cy", "hiring nurses", confidential=True)
    add(people, "me", "hiring nurses")
    add(people, "cy", "hiring more nurses", wants_help="no")
    gone = add(people, "ann", "hiring nurses")
    problems.close(people, gone, "gone", "", TODAY)
    found = helping.from_me(people)
    assert [one.thing.words for one in found] == ["Closing", "Invoicing"]
    assert {problem.id for one in found for problem, _ in one.problems} == {number}
    add(people, "ann", "we need hiring and nursing")
    assert len(helping.from_me(people)) == THINGS


def test_there_is_no_such_problem(people: Store) -> None:
    with pytest.raises(NotFound):
        match(people, 99)


@FEW
@given(st.text(min_size=1))
def test_no_text_breaks_a_match(text: str) -> None:
    store = in_memory()
    if not text.split() or not text.isprintable():
        return
    number = problems.add(store, "me", Heard(text), "", TODAY).problem.id
    assert helping.match(store, number, TODAY).problem.id == number
    store.connection.close()


@pytest.mark.parametrize("text", ['" OR *', "NEAR(a b) AND NOT", "a:b^2 -c", "'; DROP TABLE x"])
def test_words_of_a_query_language_are_only_words(people: Store, text: str) -> None:
    assert match(people, add(people, "bob", text)).what == ()
