"""Which job types does the user add to netq's own, and take away again?"""

from __future__ import annotations

import pytest

from netq.actions import ask, gaps, listing, me, owntypes, show, types
from netq.actions.me import Changes
from netq.domain.errors import Misuse, NotFound
from netq.domain.overlay import OwnType
from netq.domain.owntypes import OwnAdded, OwnRemoved
from netq.store import overlay
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.networks import dump, known

NAME, LIKE, PARENT = "Developer relations", "developer advocate", "Software engineering"


@pytest.fixture
def devs(store: Store) -> Store:
    """Two in developer relations, one who is not, and one whose title nobody reads."""
    with store.writing():
        known(store, "Ann Lee", "Senior Developer Advocate @ Acme", tie=3, met="2026-03")
        known(store, "Bo Stone", "Head of Developer Relations @ Beta", tie=3)
        known(store, "Cy Young", "Software Engineer @ Acme", tie=3)
        known(store, "Di Wood", "Quaxle @ Acme", tie=3)
    return store


def added(store: Store) -> OwnAdded:
    return owntypes.add(store, NAME, LIKE, TODAY)


def count(store: Store, name: str) -> int:
    return next((one.people for one in types.types(store) if one.name == name), -1)


def test_it_applies_at_once_to_all_stored_titles(devs: Store) -> None:
    done = added(devs)
    assert done == OwnAdded(OwnType(NAME, LIKE, PARENT), 2)
    assert (count(devs, NAME), count(devs, PARENT)) == (2, 1)
    role = show.show(devs, "ann").roles[0]
    assert (role.job_type, role.because) == (NAME, "like developer advocate, as you said")
    assert role.level == 3


def test_it_applies_to_people_who_come_later(devs: Store) -> None:
    added(devs)
    known(devs, "Ed Hill", "Developer Advocate, EMEA @ Gamma")
    assert count(devs, NAME) == 3


def test_titles_may_be_mapped_to_it_and_listed_by_it(devs: Store) -> None:
    added(devs)
    assert types.set_type(devs, "quaxle", NAME.lower(), TODAY).in_type == 3
    listed = listing.fitting(devs, listing.Typed(job_type="developer rel"), TODAY).people
    assert [one.name for one in listed] == ["Ann Lee", "Bo Stone", "Di Wood"]


@pytest.mark.parametrize("words", [NAME, LIKE, "quaxle"])
def test_who_is_in_it_is_asked(devs: Store, words: str) -> None:
    added(devs)
    types.set_type(devs, "Quaxle", NAME, TODAY)
    found = ask.ask(devs, words, ask.Wish(), TODAY)
    assert found.query.job_type == NAME
    best = [found.shortlist.pick, *found.shortlist.others][:3]
    assert {one.person.name for one in best if one} == {"Ann Lee", "Bo Stone", "Di Wood"}
    why = ask.why(devs, words, "Bo Stone", TODAY)
    assert why.role
    assert why.role.match.kind == "same"


def test_it_is_counted_as_a_job_type(devs: Store) -> None:
    assert len(gaps.gaps(devs, gaps.Focus(), TODAY).ladders) == 36
    added(devs)
    coverage = gaps.gaps(devs, gaps.Focus((LIKE,)), TODAY)
    ladder = next(ladder for ladder in coverage.ladders if ladder.name == NAME)
    assert (len(coverage.ladders), ladder.listed) == (37, 2)
    gap = next(gap for gap in coverage.gaps if gap.name == NAME)
    assert (gap.job, gap.importance, gap.why) == (LIKE, 1.0, "you want to learn about it")
    assert next(gap for gap in coverage.gaps if gap.name == PARENT).importance > 0.6
    assert gaps.inside(devs, NAME)


def test_a_gap_in_it_is_led_to_by_who_is_near(devs: Store) -> None:
    owntypes.add(devs, "Quality engineering", "software tester", TODAY)
    found = gaps.gaps(devs, gaps.Focus(("software tester",)), TODAY).missing
    gap = next(gap for gap in found if gap.name == "Quality engineering")
    assert gap.introducers[0].person.name in {"Ann Lee", "Bo Stone", "Cy Young"}


def test_who_is_in_it_leads_where_people_of_its_parent_lead(store: Store) -> None:
    known(store, "Ann Lee", "Developer Advocate @ Acme", tie=3, met="2026-03")
    wanted = gaps.Focus(("data scientist", "product manager"))

    def ways() -> dict[str, tuple[str, ...]]:
        found = gaps.gaps(store, wanted, TODAY).missing[:2]
        return {gap.name: gap.introducers[0].reasons for gap in found if gap.introducers}

    before = ways()
    assert set(before) == {"Data & analytics", "Product management"}
    added(store)
    after = ways()
    assert {name: len(reasons) for name, reasons in after.items()} == {
        name: len(reasons) for name, reasons in before.items()
    }
    assert any("Developer relations" in reason for reason in after["Product management"])


def test_targets_follow(devs: Store) -> None:
    me.change(devs, Changes(targets=((LIKE, 1.0), ("nurse", 1.0))), TODAY)
    added(devs)
    assert [target.job_type for target in me.show(devs).targets] == [NAME, "Healthcare"]
    me.change(devs, Changes(targets=((NAME, 0.5),)), TODAY)
    done = owntypes.remove(devs, NAME)
    assert done.noted == 2
    assert [target.job_type for target in me.show(devs).targets] == [PARENT, "Healthcare", PARENT]


def test_who_is_declared_to_work_with_it_is_known(devs: Store) -> None:
    added(devs)
    known(devs, "Flo Reed", "Recruiter @ Acme", works_with=(LIKE,))
    rows = devs.rows("SELECT job_type FROM works_with")
    assert [row["job_type"] for row in rows] == [NAME]


def test_taking_it_away_leaves_no_trace(devs: Store) -> None:
    me.change(devs, Changes(targets=((LIKE, 1.0),)), TODAY)
    before = dump(devs)
    added(devs)
    types.set_type(devs, "Quaxle", NAME, TODAY)
    done = owntypes.remove(devs, "developer RELATIONS")
    assert done == OwnRemoved(OwnType(NAME, LIKE, PARENT), 3, 1, 1)
    assert dump(devs) == before


def test_what_is_corrected_to_something_else_stays_when_it_goes(devs: Store) -> None:
    added(devs)
    types.set_type(devs, "Developer Advocate", "Marketing", TODAY)
    assert (count(devs, NAME), count(devs, "Marketing")) == (1, 1)
    owntypes.remove(devs, NAME)
    assert count(devs, "Marketing") == 1


def test_a_name_there_is_already_is_refused(devs: Store) -> None:
    with pytest.raises(Misuse, match="Marketing is one of netq's job types already"):
        owntypes.add(devs, "MARKETING", LIKE, TODAY)
    added(devs)
    with pytest.raises(Misuse, match="Developer relations is a job type of yours already") as no:
        owntypes.add(devs, "developer  relations", "nurse", TODAY)
    assert "netq types remove" in no.value.hint
    assert overlay.load(devs).own == (OwnType(NAME, LIKE, PARENT),)


@pytest.mark.parametrize(
    ("name", "like", "said", "hint"),
    [
        ("", LIKE, "is too short for the name", "For instance"),
        (" … ", LIKE, "is too short for the name", "For instance"),
        (NAME, "pm", "not sure what job 'pm' is", '--like "project manager"'),
        (NAME, "asdf qwer", "not sure what job", "--like"),
        (NAME, "founder", "not sure what job", "--like"),
        (NAME, "marketing", "Marketing is a whole job type", '--like "marketing manager"'),
        (NAME, "nurse in schools", "a job and where it is done", '--like "nurse"'),
        (NAME, "not a nurse", "not sure what job", "--like"),
    ],
)
def test_what_is_not_clear_is_refused_with_what_to_try(
    store: Store, name: str, like: str, said: str, hint: str
) -> None:
    with pytest.raises(Misuse, match=said) as refused:
        owntypes.add(store, name, like, TODAY)
    assert hint in refused.value.hint
    assert overlay.load(store).own == ()


def test_only_ones_own_can_be_removed(devs: Store) -> None:
    with pytest.raises(Misuse, match="one of netq's"):
        owntypes.remove(devs, "marketing")
    with pytest.raises(NotFound, match="no job type called 'Beekeeping'") as none:
        owntypes.remove(devs, "Beekeeping")
    assert "netq types add" in none.value.hint
    added(devs)
    with pytest.raises(NotFound) as other:
        owntypes.remove(devs, "Beekeeping")
    assert other.value.hint == "Yours: Developer relations."


def test_an_interview_and_an_ask_move_to_the_parent(devs: Store) -> None:
    added(devs)
    with devs.writing() as writer:
        writer.db.table("interview").insert(
            {"contact_id": 1, "on_date": "2026-11-02", "job": "the whole thing", "job_type": NAME}
        )
    assert owntypes.remove(devs, NAME).noted == 1
    assert devs.rows("SELECT job_type FROM interview")[0]["job_type"] == PARENT
