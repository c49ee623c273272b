"""Is my network big enough, what does it miss, and which gap matters most?"""

from __future__ import annotations

import pytest

from netq import jobs
from netq.actions import gaps, me, types
from netq.actions.me import Changes
from netq.domain.errors import Misuse
from netq.domain.gaps import BASE_IMPORTANCE
from netq.domain.incoming import Position
from netq.store.opening import Store
from tests.actions.coverage import PROJECT, SOFTWARE, covered, ladder
from tests.conftest import TODAY
from tests.networks import known, programmers

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
    me.change(store, Changes(targets=(("journalist", 0.2), ("nurse", 1.0))), TODAY)
    mine = {gap.name: gap.importance for gap in covered(store).gaps}
    assert sorted(mine, key=mine.__getitem__)[-2:] == ["Content & media", "Healthcare"]
    assert covered(store, "journalist").gaps[0].name == "Content & media"


def test_a_target_that_means_no_job_is_refused(store: Store) -> None:
    with pytest.raises(Misuse, match="no job called 'xyzzy'"):
        covered(store, "xyzzy")


def test_near_me_keeps_what_lies_near_my_job(store: Store) -> None:
    programmers(store, 3)
    with pytest.raises(Misuse, match="what you do"):
        covered(store, near_me=True)
    me.change(store, Changes(roles=(Position("Software Engineer", "Acme", "2020"),)), TODAY)
    near = covered(store, near_me=True).gaps
    assert 0 < len(near) < len(covered(store).gaps)
    assert all(gap.importance > BASE_IMPORTANCE for gap in near)
    assert "Data & analytics" in [gap.name for gap in near]


def test_targets_come_before_everything_else(store: Store) -> None:
    known(store, "Ann Lee", "UX Designer @ Acme", tie=4)
    me.change(store, me.Changes(targets=(("nurse", 1.0), ("journalist", 0.5))), TODAY)
    found = [gap.name for gap in gaps.gaps(store, gaps.Focus(), TODAY).gaps]
    assert set(found[:2]) == {"Healthcare", "Content & media"}


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


# Inside one job type


def test_inside_a_job_type_every_occupation_stands_those_done_first(store: Store) -> None:
    with store.writing():
        known(store, "Ann Lee", "Registered Nurse @ Clinic")
        known(store, "Bo Stone", "Registered Nurse @ Clinic")
        known(store, "Cy Young", "Dentist @ Practice")
    rows = gaps.inside(store, "Healthcare")
    assert [one.people for one in rows[:3]] == [2, 1, 0]
    assert rows[0].title == "Registered Nurses"
    codes = [one.soc for one in rows]
    assert len(codes) == len(set(codes))
    everything = {f.soc for f in jobs.occupations().values() if f.job_type == "Healthcare"}
    assert everything <= set(codes)
