"""Are words folded, spelled out and cut the way the lexicon was trained?"""

from __future__ import annotations

import pytest

from netq.jobs.words import affixes, fold, masculine, stem, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Geschäftsführer", "geschaftsfuhrer"),
        ("Księgowa Łódź", "ksiegowa lodz"),
        ("Straße", "strasse"),
        ("Café ÜBER", "cafe uber"),
        ("エンジニア", "エンジニア"),
        ("소프트웨어", "소프트웨어"),
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
        ("C#, C++ and F#", ["c#", "c++", "f#"]),
        ("ABC# nice", ["abc", "nice"]),
    ],
)
def test_short_forms_are_written_out_and_filling_words_dropped(text: str, found: list[str]) -> None:
    assert words(text) == found


def test_a_plural_is_cut_but_not_boss() -> None:
    assert (stem("engineers"), stem("boss"), stem("gas")) == ("engineer", "boss", "gas")


def test_only_long_words_have_affixes() -> None:
    assert affixes("nurse") == ()
    assert affixes("softwareentwickler") == ("^softw", "ckler$")


@pytest.mark.parametrize(
    ("word", "plain"),
    [("leiterin", "leiter"), ("leiterinnen", "leiter"), ("admin", "admin"), ("berlin", "berlin"),
     ("innen", "innen"), ("manager", "manager")],
)  # fmt: skip
def test_a_feminine_ending_is_cut_from_long_words(word: str, plain: str) -> None:
    assert masculine(word) == plain
