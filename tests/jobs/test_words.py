"""Are words folded, spelled out and cut the way the lexicon was trained?"""

from __future__ import annotations

import pytest

from netq.jobs.words import affixes, fold, stem, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Geschäftsführer", "geschaftsfuhrer"),
        ("Księgowa Łódź", "ksiegowa lodz"),
        ("Straße", "strasse"),
    ],
)
def test_case_and_marks_go(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Head of the R&D", ["head", "research", "development"]),
        ("Sr. SWE", ["senior", "software", "engineer"]),
        ("Trust & Safety", ["trust", "safety"]),
        ("C&A", []),
        ("🚀 —", []),
    ],
)
def test_short_forms_are_written_out_and_filling_words_dropped(text: str, found: list[str]) -> None:
    assert words(text) == found


def test_a_plural_is_cut_but_not_boss() -> None:
    assert (stem("engineers"), stem("boss"), stem("gas")) == ("engineer", "boss", "gas")


def test_only_long_words_have_affixes() -> None:
    assert affixes("nurse") == ()
    assert affixes("softwareentwickler") == ("^softw", "ckler$")
