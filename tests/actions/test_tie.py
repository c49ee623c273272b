"""Say how well I know somebody, and first those for whom it matters most."""

from __future__ import annotations

import pytest

from netq.actions import me, tie
from netq.actions.me import Changes
from netq.domain.errors import Misuse, NotFound
from netq.domain.tie import ROUND
from netq.domain.ties import Tie
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.networks import known


def test_a_tie_is_stated_and_its_peak_remembered(store: Store) -> None:
    known(store, "Ann Lee")
    done = tie.set_tie(store, "ann", 4)
    assert (done.name, done.before.strength, done.after) == ("Ann Lee", 2, Tie(4, "stated"))
    assert tie.set_tie(store, "ann", 1).before == Tie(4, "stated")
    row = store.row("SELECT tie, tie_source, tie_peak FROM contact")
    assert row is not None
    assert tuple(row) == (1, "stated", 4)


@pytest.mark.parametrize("strength", [0, 6])
def test_a_tie_goes_from_1_to_5(store: Store, strength: int) -> None:
    known(store, "Ann Lee")
    with pytest.raises(Misuse, match="from 1 to 5"):
        tie.set_tie(store, "ann", strength)
    with pytest.raises(NotFound):
        tie.set_tie(store, "bob", 3)


def test_jobs_that_matter_are_targets_first_then_the_worst_gaps(store: Store) -> None:
    known(store, "Ann Lee", "Software Engineer @ Acme")
    me.change(store, Changes(targets=(("product manager", 1.0), ("nurse", 0.5))), TODAY)
    jobs = tie.jobs_that_matter(store, TODAY)
    assert jobs[:2] == ("product manager", "nurse")
    assert len(jobs) == tie.JOBS


@pytest.mark.usefixtures("example")
def test_a_round_asks_at_most_twelve_nobody_twice_nobody_stated(store: Store) -> None:
    asked = tie.a_round(store, ["software engineer"], TODAY)
    assert 0 < len(asked) <= ROUND
    assert len({question.id for question in asked}) == len(asked)
    first = asked[0]
    tie.set_tie(store, f"#{first.id}", 3)
    again = tie.a_round(store, ["software engineer"], TODAY)
    assert first.id not in {question.id for question in again}
    assert all(question.tie.source != "stated" for question in again)


def test_a_round_says_why_each_matters(store: Store) -> None:
    with store.writing():
        known(store, "Ann Lee", "Project Manager @ Acme")
        known(store, "Ed Hill", "Engineering Manager @ Beta")
    matters = {q.name: (q.role, q.matters) for q in tie.a_round(store, ["project manager"], TODAY)}
    assert matters["Ann Lee"] == (
        "Project Manager at Acme",
        "could tell you about project manager",
    )
    assert "Ed Hill" in matters


def test_a_round_in_an_empty_network_asks_nothing(store: Store) -> None:
    assert tie.a_round(store, tie.jobs_that_matter(store, TODAY), TODAY) == ()


@pytest.mark.usefixtures("example")
def test_a_round_without_a_job_is_about_several(store: Store) -> None:
    assert (
        len(
            {
                question.matters
                for question in tie.a_round(store, tie.jobs_that_matter(store, TODAY), TODAY)
            }
        )
        > 1
    )
