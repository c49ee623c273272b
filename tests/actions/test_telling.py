"""Which words of a text say what it is about?"""

from __future__ import annotations

from netq.actions import telling


def test_filling_words_are_left_out_and_the_rest_stemmed() -> None:
    text = "We are closing the books, and it takes days"
    read = telling.read([text, "Closes"], ["hired"])
    assert read.of[text] == ["closing", "books"]
    assert read.stems("Closes") < read.stems(text)
    assert read.said[read.stem["books"]] == "books"
    assert "hired" in read.stem


def test_a_stem_is_said_in_a_word_of_the_texts() -> None:
    read = telling.read(["hiring"], ["hired"])
    assert read.said[read.stem["hired"]] == "hiring"
