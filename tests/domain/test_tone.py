"""Are words of one's own and of the other's told apart, whole words only?"""

from __future__ import annotations

from netq.domain.tone import MINE, THEIRS


def test_words_are_counted_whole_and_in_four_languages() -> None:
    assert MINE.findall("I'm mine; in India, mint. J'ai, ich, yo; myself") == [
        "I", "mine", "J", "ich", "yo", "myself",
    ]  # fmt: skip
    assert THEIRS.findall("You, youth, yours; Ihre, Sie, vous, tu, usted, deine") == [
        "You", "yours", "Ihre", "Sie", "vous", "tu", "usted", "deine",
    ]  # fmt: skip
