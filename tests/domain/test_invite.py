"""Is what connects two people found and said, without a word that is nobody's business?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from netq.domain import invite
from netq.domain.brief import Brief
from netq.domain.profile import KnownRole, Me, MyRole, Profile

NOBODY = Profile(Brief(1, "Ann Lee"), (), (), (), (), (), "", "", "", "", "", "typed", ())


def role(employer: str, started: str = "", ended: str = "") -> KnownRole:
    return KnownRole("Nurse", employer, "", "", None, started, ended, "", "")


def mine(employer: str, started: str = "", ended: str = "") -> Me:
    return Me(roles=(MyRole("Clerk", employer, "", started, ended),))


def said(them: Profile, me: Me | None = None) -> str:
    return invite.sentence(invite.shared(me or Me(), them), them)


@pytest.mark.parametrize(
    ("ours", "theirs", "words"),
    [
        (("Acme, Inc.", "", ""), ("Acme", "", ""), "We both work at Acme, Inc"),
        (("Acme", "", "2020"), ("Acme", "", ""), "We both worked at Acme"),
        (
            ("Acme", "2015", "2020-03"),
            ("Acme", "2018-01", ""),
            "We both worked at Acme from 2018 to 2020",
        ),
        (("Acme", "2015", "2018"), ("Acme", "2018-01", ""), "We both worked at Acme in 2018"),
        (("Acme", "2015", "2016"), ("Acme", "2018-01", ""), "We both worked at Acme"),
        (("Acme", "2015", ""), ("Acme", "2018-01", ""), "We both work at Acme since 2018"),
    ],
)  # fmt: skip
def test_a_firm_we_share_is_named_with_the_years_we_were_both_there(
    ours: tuple[str, str, str], theirs: tuple[str, str, str], words: str
) -> None:
    assert said(replace(NOBODY, roles=(role(*theirs),)), mine(*ours)) == words


@pytest.mark.parametrize(
    ("met", "words"),
    [
        ("fair 2026", "We know each other from fair 2026"),
        ("at the fair", "We met at the fair"),
        ("worked on Apollo", "We worked on Apollo"),
        ("Met in Rome", "We met in Rome"),
        (" ", "You came to mind"),
    ],
)
def test_how_we_met_is_said_as_a_sentence(met: str, words: str) -> None:
    assert said(replace(NOBODY, met=met)) == words


def test_the_two_things_that_connect_most_are_named() -> None:
    them = replace(
        NOBODY,
        introduced_by="Bo Stone",
        roles=(role("Acme"), role("Elm School")),
        met="fair",
        tags=("Python", "boring"),
    )
    me = replace(mine("Acme"), schools=(("ELM School", "", "", ""),), skills=("python",))
    assert said(them, me) == "Bo Stone introduced us and we both work at Acme"
    words = [fact.words for fact in invite.shared(me, them)]
    assert words[2:] == [
        "we were both at ELM School",
        "we know each other from fair",
        "we share an interest in python",
    ]
    assert "boring" not in " ".join(words)


def test_being_in_touch_is_said_for_want_of_anything_else() -> None:
    them = replace(
        NOBODY, brief=replace(NOBODY.brief, last_touch="2026-03-11"), connected_on="2019-05-14"
    )
    assert said(them) == "We were last in touch in March 2026"
    assert said(replace(them, brief=NOBODY.brief)) == "We have been connected since 2019"
    assert said(replace(them, met="at the fair")) == "We met at the fair"
    year = replace(NOBODY, brief=replace(NOBODY.brief, last_touch="2024"))
    assert said(year) == "We were last in touch in 2024"


def test_without_anything_shared_their_work_is_named() -> None:
    them = replace(NOBODY, roles=(role("Mercy"),))
    assert said(them) == "Your work as Nurse at Mercy brought you to mind"


def test_two_times_are_offered_on_business_days() -> None:
    assert invite.offers(date(2026, 11, 23)) == (
        "Thursday, 26 November at 10:00",
        "Tuesday, 1 December at 16:00",
    )
