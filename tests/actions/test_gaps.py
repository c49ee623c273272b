"""Is my network big enough, what does it miss, and what is the shortest way to fill each gap?"""

from __future__ import annotations

import pytest

from netq import jobs
from netq.actions import gaps, me, types
from netq.actions.gaps import Focus
from netq.actions.me import Changes
from netq.domain.errors import Misuse
from netq.domain.gaps import BASE_IMPORTANCE, Coverage, Ladder
from netq.domain.incoming import Position
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.networks import known, programmers

SOFTWARE, PROJECT = "Software engineering", "Project & programme management"


def covered(store: Store, *targets: str, near_me: bool = False) -> Coverage:
    return gaps.gaps(store, Focus(targets, near_me), TODAY)


def ladder(coverage: Coverage, name: str) -> Ladder:
    return next(one for one in coverage.ladders if one.name == name)


def rungs(coverage: Coverage, name: str) -> tuple[int, int, int, int]:
    one = ladder(coverage, name)
    return one.listed, one.known, one.askable, one.interviewed


# The mission's own example


def test_forty_programmers_lack_a_project_manager_and_the_one_who_knows_one_is_named(
    store: Store,
) -> None:
    programmers(store)
    coverage = covered(store)
    assert coverage.people == 42
    assert ladder(coverage, SOFTWARE).rung == "askable"
    assert ladder(coverage, SOFTWARE).listed == 41
    assert coverage.largest[0] == SOFTWARE
    assert coverage.largest[1] == pytest.approx(41 / 42)
    missing = {gap.name: gap for gap in coverage.missing}
    gap = missing[PROJECT]
    best, second = gap.introducers[:2]
    assert {best.person.name, second.person.name} == {"Petra Product", "Ed Manager"}
    assert best.score > second.score
    assert all(one.score < second.score for one in gap.introducers[2:])
    assert best.reasons
    assert gap.job == "project manager"
    assert PROJECT in [gap.name for gap in coverage.missing[:5]]
    assert SOFTWARE not in missing
    assert coverage.hill[0] == pytest.approx(1.12, abs=0.01)


def test_a_target_matters_most_and_ranks_higher_for_it(store: Store) -> None:
    programmers(store)
    usual = covered(store)
    coverage = covered(store, "nurse", "journalist")
    wanted = {gap.name: gap for gap in coverage.gaps if gap.importance == 1.0}
    assert set(wanted) == {"Healthcare", "Content & media"}
    assert {gap.why for gap in wanted.values()} == {"you want to learn about it"}
    before = {gap.name: gap.priority for gap in usual.gaps}
    assert all(gap.priority > before[name] for name, gap in wanted.items())


def test_my_own_targets_count_where_none_are_named(store: Store) -> None:
    programmers(store, 3)
    me.change(store, Changes(targets=(("journalist", 0.2), ("nurse", 1.0))))
    mine = {gap.name: gap.importance for gap in covered(store).gaps}
    assert sorted(mine, key=mine.__getitem__)[-2:] == ["Content & media", "Healthcare"]
    assert covered(store, "journalist").gaps[0].name == "Content & media"


def test_a_target_that_means_no_job_is_refused(store: Store) -> None:
    with pytest.raises(Misuse, match="no job called 'xyzzy'"):
        covered(store, "xyzzy")


def test_near_me_keeps_what_lies_near_my_job(store: Store) -> None:
    programmers(store, 3)
    assert covered(store, near_me=True).gaps == ()
    me.change(store, Changes(roles=(Position("Software Engineer", "Acme", "2020"),)))
    near = covered(store, near_me=True).gaps
    assert 0 < len(near) < len(covered(store).gaps)
    assert all(gap.importance > BASE_IMPORTANCE for gap in near)
    assert "Data & analytics" in [gap.name for gap in near]


# The ladder


def test_each_rung_has_its_people(store: Store) -> None:
    with store.writing() as writer:
        known(store, "Listed", "Nurse @ Clinic", tie=1)
        known(store, "Known", "Nurse @ Clinic", tie=2, do_not_ask_before="never")
        known(store, "Askable", "Nurse @ Clinic", tie=2)
        stale = known(store, "Stale", "Nurse @ Clinic", tie=2)
        writer.db.execute(
            "UPDATE role SET confirmed_on = '2024-01-01' WHERE contact_id = ?", [stale]
        )
        left = Position("Nurse", "Clinic", "2010", "2015")
        known(store, "Left", tie=5)
        writer.db.table("role").insert(
            {"contact_id": 5, "title": left.title, "employer": "", "employer_key": "",
             "reading_id": 1, "ended": left.end, "source": "typed"}
        )  # fmt: skip
        writer.db.table("interview").insert_all(
            {"contact_id": 1, "on_date": day, "job": "nurse", "job_type": "Healthcare",
             "thanked_on": day}
            for day in ("2024-01-01", "2025-01-01")
        )  # fmt: skip
    assert rungs(covered(store), "Healthcare") == (4, 2, 1, 1)


@pytest.mark.usefixtures("example")
def test_no_rung_is_wider_than_the_one_below(store: Store) -> None:
    coverage = covered(store)
    assert all(one.listed >= one.known >= one.askable >= 0 for one in coverage.ladders)
    assert all(one.listed >= one.fresh >= one.known for one in coverage.ladders)
    reached = [coverage.reached(rung) for rung in ("listed", "known", "askable")]
    assert reached == sorted(reached, reverse=True)
    assert len(coverage.ladders) == len(jobs.job_types()) == 36


def test_who_waits_for_an_answer_cannot_be_asked(store: Store) -> None:
    number = known(store, "Ann Lee", "Nurse @ Clinic", tie=3)
    assert rungs(covered(store), "Healthcare") == (1, 1, 1, 0)
    with store.writing() as writer:
        writer.db.table("ask").insert(
            {"contact_id": number, "job": "nurse", "job_type": "Healthcare", "state": "sent",
             "asked_on": "2026-11-01"}
        )  # fmt: skip
    coverage = covered(store)
    assert rungs(coverage, "Healthcare") == (1, 1, 0, 0)
    assert ladder(coverage, "Healthcare").rung == "asked"


def test_fragile_stale_and_cold_are_told(store: Store) -> None:
    with store.writing() as writer:
        known(store, "Fragile", "Nurse @ Clinic", tie=2)
        known(store, "Cold", "Lawyer @ Court", tie=1)
        known(store, "Two", "Accountant @ A", tie=2)
        known(store, "Too", "Accountant @ A", tie=2)
        stale = known(store, "Stale", "Recruiter @ A", tie=2)
        writer.db.execute(
            "UPDATE role SET confirmed_on = '2024-01-01' WHERE contact_id = ?", [stale]
        )
    coverage = covered(store)
    assert coverage.in_state("fragile") == ("Healthcare",)
    assert coverage.in_state("cold") == ("Legal & compliance",)
    assert coverage.in_state("stale") == ("HR & recruiting",)
    assert ladder(coverage, "Finance & accounting").state == ""


def test_a_talk_closes_a_gap(store: Store) -> None:
    number = known(store, "Ann Lee", "Nurse @ Clinic", tie=3)
    assert "Healthcare" in [gap.name for gap in covered(store).gaps]
    with store.writing() as writer:
        writer.db.table("interview").insert(
            {"contact_id": number, "on_date": "2026-05-01", "job": "nurse",
             "job_type": "Healthcare", "thanked_on": "2026-05-02"}
        )  # fmt: skip
    assert "Healthcare" not in [gap.name for gap in covered(store).gaps]


# What is not known, and how much of the world is


def test_unread_titles_are_bounds_until_they_are_mapped(store: Store) -> None:
    with store.writing():
        known(store, "Ann Lee", "Blorbist @ Acme")
        known(store, "Bo Stone", "blorbist @ Beta")
        known(store, "Cy Young", "Student @ School")
    unknown = covered(store).unknown
    assert (unknown.people, unknown.titles) == (2, 1)
    assert 0 <= unknown.low <= unknown.high == 1
    types.set_type(store, "Blorbist", "Marketing", TODAY)
    coverage = covered(store)
    assert (coverage.unknown.people, ladder(coverage, "Marketing").listed) == (0, 2)


def test_the_share_of_all_jobs_grows_with_each_new_occupation(store: Store) -> None:
    shares = [covered(store).employment_share]
    for title in ("Software Engineer", "Software Engineer", "Registered Nurse", "Cashier"):
        known(store, "Ann", f"{title} @ Acme")
        shares.append(covered(store).employment_share)
    assert shares[0] == 0
    assert shares[1] == shares[2] > 0
    assert shares == sorted(shares)
    assert shares[-1] < 1


def test_an_empty_network_covers_nothing(store: Store) -> None:
    coverage = covered(store)
    assert (coverage.people, coverage.hill, coverage.largest) == (0, (0.0, 0.0), ("", 0.0))
    assert len(coverage.missing) == 36
    assert coverage.cheapest == ()


# Ways


def test_the_cheapest_introductions_fill_what_they_say(store: Store) -> None:
    programmers(store)
    coverage = covered(store)
    assert 0 < len(coverage.cheapest) <= 3
    missing = {gap.name: gap for gap in coverage.missing}
    for one, names in coverage.cheapest:
        assert names
        for name in names:
            assert one.person.id in [other.person.id for other in missing[name].introducers]
    filled = [len(names) for _, names in coverage.cheapest]
    assert filled[0] == max(filled)


def test_who_is_to_be_left_in_peace_introduces_nobody(store: Store) -> None:
    with store.writing():
        known(store, "Petra Product", "Product Manager @ Acme", tie=4, do_not_ask_before="never")
        known(store, "Ed Manager", "Engineering Manager @ Acme", tie=2)
    coverage = covered(store)
    named = {one.person.name for gap in coverage.gaps for one in gap.introducers}
    assert named == {"Ed Manager"}
    assert {one.person.name for one, _ in coverage.cheapest} <= named


def test_who_is_said_to_work_with_a_job_is_the_way_to_it(store: Store) -> None:
    programmers(store, 3)
    known(store, "Nora Nurse", "Nurse @ Clinic", tie=3, works_with=("project manager",))
    gap = next(gap for gap in covered(store).missing if gap.name == PROJECT)
    assert gap.introducers[0].person.name == "Nora Nurse"
    assert gap.introducers[0].reasons[0] == "works daily with project manager"


# Inside one job type


def test_inside_a_job_type_every_occupation_stands_those_done_first(store: Store) -> None:
    with store.writing():
        known(store, "Ann Lee", "Registered Nurse @ Clinic")
        known(store, "Bo Stone", "Registered Nurse @ Clinic")
        known(store, "Cy Young", "Dentist @ Practice")
    rows = gaps.inside(store, "Healthcare")
    assert [people for _, _, people in rows[:3]] == [2, 1, 0]
    assert rows[0][1] == "Registered Nurses"
    codes = [soc for soc, _, _ in rows]
    assert len(codes) == len(set(codes))
    everything = {f.soc for f in jobs.occupations().values() if f.job_type == "Healthcare"}
    assert everything <= set(codes)


def test_targets_come_before_everything_else(store: Store) -> None:
    known(store, "Ann Lee", "UX Designer @ Acme", tie=4)
    me.change(store, me.Changes(targets=(("nurse", 1.0), ("journalist", 0.5))))
    found = [gap.name for gap in gaps.gaps(store, gaps.Focus(), TODAY).gaps]
    assert set(found[:2]) == {"Healthcare", "Content & media"}


def test_somebody_just_interviewed_on_a_job_is_not_askable_on_it(store: Store) -> None:
    known(store, "Ann Lee", "Nurse @ Mercy", tie=4)
    store.connection.execute(
        "INSERT INTO interview (contact_id, on_date, job, job_type, thanked_on)"
        " VALUES (1, '2026-11-01', 'nurse', 'Healthcare', '2026-11-02')"
    )
    assert rungs(gaps.gaps(store, gaps.Focus(), TODAY), "Healthcare") == (1, 1, 0, 1)
