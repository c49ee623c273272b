"""Is all evidence of a title put together in the right proportion?"""

from __future__ import annotations

import pytest

from netq.jobs import weighing
from netq.jobs.cleaning import Part
from netq.jobs.partly import Reader
from netq.jobs.weighing import Verdict, judge


def verdict(*texts: str) -> Verdict:
    readers = [Reader(Part(tuple(text.split()), 1.0)) for text in texts]
    return judge(readers[0], readers[1:])


def test_a_phrase_that_covers_all_words_decides() -> None:
    assert verdict("customer success manager").job_types["Customer support & success"] > 0.9


def test_the_longer_phrase_counts_more() -> None:
    types = verdict("marketing data scientist").job_types
    assert types["Data & analytics"] > types["Marketing"]


def test_unknown_words_lower_all_job_types() -> None:
    assert sum(verdict("zorbon wizzle").job_types.values()) < 0.6
    assert sum(verdict("nurse").job_types.values()) > 0.95


def test_other_parts_help_without_deciding() -> None:
    alone, helped = verdict("assistant"), verdict("assistant", "hospital nursing")
    healthcare = "Healthcare"
    assert helped.job_types.get(healthcare, 0.0) > alone.job_types.get(healthcare, 0.0)
    assert max(helped.job_types, key=lambda n: helped.job_types[n]) != healthcare


def test_probabilities_of_occupations_add_up_to_one() -> None:
    assert round(sum(verdict("software engineer").occupations.values()), 6) == 1


def test_the_end_of_a_compound_is_believed_less(monkeypatch: pytest.MonkeyPatch) -> None:
    careful = verdict("drachenbuchhaltung").job_types["Finance & accounting"]
    monkeypatch.setattr(weighing, "ENDING", 1.0)
    assert careful < verdict("drachenbuchhaltung").job_types["Finance & accounting"]


def test_a_phrase_the_words_do_not_speak_for_still_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    title = "key account manager food beverage"
    heard = verdict(title).job_types["Sales"]
    monkeypatch.setattr(weighing, "UNFAVOURED", 0.01)
    assert verdict(title).job_types["Sales"] < heard
