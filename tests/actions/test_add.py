"""Is everything said about somebody kept, and what cannot be read refused whole?"""

from __future__ import annotations

import pytest

from netq.actions import add, show
from netq.domain.entry import Entry
from netq.domain.errors import Misuse
from netq.domain.incoming import Position
from netq.domain.ties import Tie
from netq.store import people
from netq.store.opening import Store
from tests.actions.people import ANN, added
from tests.networks import doubt, known, left, person


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


def test_a_doubtful_title_alone_is_not_counted_unless_it_is_past(store: Store) -> None:
    known(store, "Bo Stone", "Nurse @ Acme")
    doubt(store, "Nurse")
    left(store, 1)
    (one,) = added(store, person("Ann Lee", "Nurse @ Acme")).understood
    assert (one.people, one.doubtful) == (0, True)
    past = Entry("Cy Young", roles=(Position("Nurse", "Acme", "2010", "2015"),))
    (one,) = added(store, past).understood
    assert (one.people, one.doubtful) == (0, False)
    (one,) = added(store, person("Di Wood", "Nurse @ Acme")).understood
    assert (one.people, one.doubtful) == (2, False)


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
