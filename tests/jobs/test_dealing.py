"""Which job types deal with a problem told in these words?"""

from __future__ import annotations

from netq import jobs
from netq.domain.names import words
from netq.jobs.dealing import MATTERS, Dealing
from netq.store.stems import stems


def dealing(text: str) -> dict[str, Dealing]:
    said = words(text)
    stem = stems([*said, *jobs.vocabulary()])
    return {one.job_type: one for one in jobs.deals(said, stem, jobs.classify)}


def test_every_job_type_has_words_of_its_own() -> None:
    assert MATTERS.keys() == {kind.name for kind in jobs.job_types()}
    assert all(MATTERS.values())


def test_words_tell_a_job_type_in_any_form() -> None:
    found = dealing("closing the books waits for invoices")["Finance & accounting"]
    assert found.because == ("closing", "invoices")
    assert (found.strength, found.named) == (0.75, False)


def test_a_job_named_tells_its_job_type() -> None:
    found = dealing("not enough nurses for nights")
    assert found["Healthcare"].named
    assert found["Healthcare"].because == ("nurses",)


def test_words_that_only_look_like_a_title_tell_nothing() -> None:
    assert dealing("takes six people the first year") == {}


def test_the_surest_come_first() -> None:
    said = words("nurses and invoices")
    stem = stems([*said, *jobs.vocabulary()])
    assert [one.job_type for one in jobs.deals(said, stem, jobs.classify)][:2] == [
        "Healthcare",
        "Finance & accounting",
    ]


def test_the_surer_of_two_readings_holds() -> None:
    found = dealing("paying tax for invoices, closing, budget, cash and accounting")
    assert found["Finance & accounting"].strength > 0.97
    assert not found["Finance & accounting"].named
