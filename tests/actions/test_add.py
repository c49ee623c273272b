"""Write somebody down in one line, unless they are here already."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from netq.actions import add, show
from netq.domain.add import Added
from netq.domain.dates import NEVER
from netq.domain.entry import Entry
from netq.domain.errors import Ambiguous, Misuse, NotFound
from netq.domain.incoming import Position
from netq.domain.ties import Tie
from netq.store import people
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.networks import dump, imported, known, person

ANN = person(
    "Ann  Lee",
    "Senior Project Manager @ Acme",
    "Board Member @ Choir",
    tie=3,
    met="conference 2019",
    by="Bob Stone",
    emails=("Ann@Example.com",),
    phones=("+44 20 7946 0000",),
    linkedin="linkedin.com/in/ann-lee",
    tags=("choir",),
    notes=("likes tea",),
    relation="client",
    do_not_ask_before="Mar 2027",
    works_with=("scrum master",),
)


def added(store: Store, entry: Entry, *, new: bool = False) -> Added:
    return add.add(store, entry, TODAY, even_if_known=new)


def test_everything_said_is_kept(store: Store) -> None:
    added(store, ANN)
    ann = show.show(store, "ann lee")
    assert ann.brief.name == "Ann Lee"
    assert ann.brief.tie == Tie(3, "stated")
    assert [(r.words, r.started, r.ended, r.confirmed_on) for r in ann.roles] == [
        ("Senior Project Manager at Acme", "", "", "2026-11-23"),
        ("Board Member at Choir", "", "", "2026-11-23"),
    ]
    assert ann.addresses == (
        ("email", "Ann@Example.com"),
        ("linkedin", "linkedin.com/in/ann-lee"),
        ("phone", "+44 20 7946 0000"),
    )
    assert (ann.tags, ann.works_with) == (("choir",), ("scrum master",))
    assert (ann.met, ann.introduced_by, ann.relation) == ("conference 2019", "Bob Stone", "client")
    assert (ann.do_not_ask_before, ann.source) == ("2027-03-01", "typed")
    assert [(e.on, e.kind, e.words) for e in ann.timeline] == [
        ("2026-11-23", "note", "likes tea"),
        ("2019", "met", "conference 2019"),
    ]


def test_whom_one_types_in_one_has_met(store: Store) -> None:
    known(store, "Ann Lee")
    assert show.show(store, "ann").brief.tie == add.TYPED


def test_a_meeting_without_a_year_is_no_event(store: Store) -> None:
    known(store, "Ann Lee", met="at the fair")
    assert show.show(store, "ann").timeline == ()


def test_past_roles_have_ended_and_confirm_nothing(store: Store) -> None:
    past = Position("Nurse", "Clinic", "2010", "2015-06")
    entry = person("Ann Lee", "Recruiter @ Acme")
    done = added(store, Entry("Ann Lee", roles=(*entry.roles, past)))
    assert [(r.title, r.ended, r.confirmed_on) for r in show.show(store, "ann").roles] == [
        ("Recruiter", "", "2026-11-23"),
        ("Nurse", "2015-06", ""),
    ]
    assert [one.people for one in done.understood] == [1, 0]


def test_coverage_is_counted_after_each(store: Store) -> None:
    counts = [
        added(store, person(name, "Project Manager @ Acme")).understood[0].people
        for name in ("Ann Lee", "Bo Stone", "Cy Young")
    ]
    assert counts == [1, 2, 3]


@pytest.mark.parametrize(
    ("entry", "evidence"),
    [
        (person("A. Other", emails=("ann@example.com",)), "same email: ann@example.com"),
        (
            person("A. Other", linkedin="https://www.linkedin.com/in/Ann-Lee/?trk=x"),
            "same linkedin: https://www.linkedin.com/in/Ann-Lee/?trk=x",
        ),
        (person("A. Other", phones=("+44 (20) 79460000",)), "same phone: +44 (20) 79460000"),
        (person("LEE, Ann", "Nurse @ Clinic"), "same name"),
        (person("Ann Lee", "PM @ ACME, Inc."), "same name, both at Acme"),
        (person("Anne Lee", "PM @ Acme Ltd"), "nearly the same name, both at Acme Ltd"),
    ],
)
def test_a_probable_duplicate_is_shown_with_its_evidence_and_not_added(
    store: Store, entry: Entry, evidence: str
) -> None:
    added(store, ANN)
    before = dump(store)
    done = added(store, entry)
    assert (done.fate, done.id) == ("to_review", 0)
    assert [(twin.brief.name, twin.evidence) for twin in done.twins] == [("Ann Lee", evidence)]
    assert dump(store) == before


@pytest.mark.parametrize(
    "entry",
    [
        person("Anne Lee", "PM @ Other"),
        person("Ann", "PM @ Acme"),
        person("Bob Stone", emails=("info@example.com",)),
    ],
)
def test_somebody_else_is_added(store: Store, entry: Entry) -> None:
    added(store, person("Ann Lee", "PM @ Acme", emails=("info@example.com",)))
    assert added(store, entry).fate == "added"


def test_a_name_somebody_had_before_is_a_probable_duplicate(store: Store, tmp_path: Path) -> None:
    row = "{},https://www.linkedin.com/in/eva,,Acme,PM,08 Feb 2026"
    imported(store, tmp_path, row.format("Eva,Stone"))
    imported(store, tmp_path, row.format("Eva,Rock"))
    done = added(store, person("Eva Stone", "Nurse @ Clinic"))
    assert [(twin.brief.name, twin.evidence) for twin in done.twins] == [
        ("Eva Rock", "was called Eva Stone before")
    ]


def test_strongest_evidence_comes_first_and_nobody_twice(store: Store) -> None:
    known(store, "Ann Lee", "PM @ Acme")
    known(store, "Bo Stone", emails=("ann@example.com",))
    done = added(store, person("Ann Lee", "PM @ Acme", emails=("ann@example.com",)))
    assert [(twin.brief.name, twin.evidence) for twin in done.twins] == [
        ("Bo Stone", "same email: ann@example.com"),
        ("Ann Lee", "same name, both at Acme"),
    ]


def test_another_person_of_the_name_is_added_when_said_so(store: Store) -> None:
    added(store, ANN)
    assert added(store, ANN, new=True).fate == "added"
    assert people.count(store) == 2


def test_an_update_keeps_what_it_does_not_say(store: Store) -> None:
    added(store, ANN)
    before = show.show(store, "ann")
    assert add.update(store, Entry("lee"), TODAY).fate == "updated"
    assert show.show(store, "ann") == before


def test_an_update_writes_what_it_says(store: Store) -> None:
    added(store, ANN)
    said = Entry(
        "ann",
        roles=(Position("Senior Project Manager", "ACME", "2020", "2026-01"),),
        tie=2,
        tags=("tenor", "choir"),
        emails=("ann@new.example",),
        do_not_ask_before="never",
    )
    add.update(store, said, TODAY)
    ann = show.show(store, "ann")
    assert [(r.title, r.started, r.ended) for r in ann.roles] == [
        ("Board Member", "", ""),
        ("Senior Project Manager", "2020", "2026-01"),
    ]
    assert (ann.brief.tie, ann.tags) == (Tie(2, "stated"), ("choir", "tenor"))
    assert [raw for kind, raw in ann.addresses if kind == "email"] == [
        "Ann@Example.com",
        "ann@new.example",
    ]
    assert (ann.do_not_ask_before, ann.met) == (NEVER, "conference 2019")


def test_an_update_without_a_start_keeps_the_start(store: Store) -> None:
    role = Position("Nurse", "Clinic", "2020")
    added(store, replace(person("Ann Lee"), roles=(role,)))
    add.update(store, person("ann", "Nurse @ Clinic"), TODAY)
    assert [(r.title, r.started) for r in show.show(store, "ann").roles] == [("Nurse", "2020")]


def test_the_same_update_twice_doubles_no_role_and_no_meeting(store: Store) -> None:
    added(store, ANN)
    said = person("ann", "Board Member @ Choir", met="conference 2019")
    add.update(store, said, TODAY)
    ann = show.show(store, "ann")
    assert (len(ann.roles), len(ann.timeline)) == (2, 2)


def test_an_update_needs_exactly_one_person(store: Store) -> None:
    with pytest.raises(NotFound):
        add.update(store, Entry("Ann"), TODAY)
    known(store, "Ann Lee")
    known(store, "Ann Stone")
    with pytest.raises(Ambiguous):
        add.update(store, Entry("Ann"), TODAY)


def test_who_introduced_us_is_linked_when_known(store: Store) -> None:
    bob = known(store, "Bob Stone")
    done = added(store, person("Ann Lee", by="stone bob"))
    assert done.notices == ()
    assert show.show(store, "ann").introduced_by == "Bob Stone"
    assert _introducer(store, done.id) == bob


def test_who_introduced_us_is_linked_once_they_are_added(store: Store) -> None:
    ann = added(store, person("Ann Lee", by="Bob Stone"))
    assert "not in your network yet" in ann.notices[0]
    assert _introducer(store, ann.id) is None
    bob = known(store, "STONE, Bob")
    assert _introducer(store, ann.id) == bob


def test_an_introducer_who_may_be_several_is_noted_as_written(store: Store) -> None:
    known(store, "Bob Stone")
    known(store, "Bob Rock")
    ann = added(store, person("Ann Lee", by="Bob"))
    assert "may be any of 2 people" in ann.notices[0]
    assert (_introducer(store, ann.id), show.show(store, "ann").introduced_by) == (None, "Bob")


def test_nobody_introduces_themselves(store: Store) -> None:
    ann = added(store, person("Ann Lee", by="Ann Lee"))
    assert _introducer(store, ann.id) is None


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (Entry(" "), "needs a name"),
        (Entry("A", tie=6), "from 1 to 5, not 6"),
        (Entry("A", tie=0), "from 1 to 5, not 0"),
        (Entry("A", emails=("nonsense",)), "'nonsense' is not a"),
        (Entry("A", do_not_ask_before="soon"), "cannot read the day before which not to ask"),
        (Entry("A", roles=(Position("PM", "", "long ago"),)), "cannot read the start of the role"),
        (Entry("A", roles=(Position("PM", "", "2020", "2019"),)), "ends .* before it starts"),
    ],
)
def test_what_cannot_be_read_is_refused_whole(store: Store, entry: Entry, said: str) -> None:
    with pytest.raises(Misuse, match=said):
        added(store, entry)
    assert people.count(store) == 0


def test_a_relation_is_one_of_three_words() -> None:
    assert add.relation(" Manager ") == "manager"
    assert add.relation("") is None
    with pytest.raises(Misuse, match="manager, report or client, not 'friend'"):
        add.relation("friend")


def _introducer(store: Store, number: int) -> int | None:
    row = store.row("SELECT introduced_by FROM contact WHERE id = ?", number)
    return row["introduced_by"] if row else None
