"""Does the longest known phrase win?"""

from __future__ import annotations

from netq.jobs.spans import longest_spans

KNOWN = {"product": 1, "product manager": 2, "manager": 3, "partnership": 4}


def found(text: str) -> list[tuple[int, int, int]]:
    return [tuple(span) for span in longest_spans(text.split(), KNOWN.get)]  # type: ignore[misc]


def test_the_longest_phrase_wins_and_words_are_used_once() -> None:
    assert found("senior product manager") == [(1, 3, 2)]


def test_phrases_come_in_the_order_of_the_words() -> None:
    assert found("manager product") == [(0, 1, 3), (1, 2, 1)]


def test_a_plural_finds_the_singular() -> None:
    assert found("partnerships") == [(0, 1, 4)]


def test_a_feminine_form_finds_the_masculine() -> None:
    known = {"it projektleiter": 5}
    spans = longest_spans(["it", "projektleiterin"], known.get)
    assert [tuple(span) for span in spans] == [(0, 2, 5)]
