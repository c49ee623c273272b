"""Is each rule of a good message kept by a good one, and broken by the words it names?"""

from __future__ import annotations

import pytest

from netq.domain.draft import About, check, count_words, sentences

GOOD = """Hello Ann,

We both worked at Acme. You have seen what the job of project manager is really like.

Could you spare 20 minutes to tell me about your work, Monday or Friday? If not, just say so.

Robin
"""
PM = About("project manager", ("Acme",))


def broken(text: str, about: About = PM) -> dict[str, tuple[str, ...]]:
    return {one.rule: one.words for one in check(text, about)}


def test_a_good_message_breaks_no_rule() -> None:
    assert check(GOOD, PM) == ()
    assert sentences(GOOD)[0] == "We both worked at Acme."


def test_75_words_are_too_many_74_are_not() -> None:
    padded = GOOD + "well " * (74 - count_words(GOOD))
    assert count_words(padded) == 74
    assert broken(padded) == {}
    assert broken(padded + "and more") == {"short": ("and more",)}


def test_a_message_asks_a_question() -> None:
    assert broken(GOOD.replace("?", ".")) == {"question": ("If not, just say so.",)}


@pytest.mark.parametrize(
    "first",
    [
        "Ann Stone introduced us.",
        "Acme taught everybody something.",
        "We met at the fair.",
        "Wir kennen uns von der Messe.",
        "Nous avons travaillé chez Beta.",
        "Nos conocimos en la feria.",
    ],
)
def test_what_connects_comes_first(first: str) -> None:
    assert broken(GOOD.replace("We both worked at Acme.", first)) == {}


@pytest.mark.parametrize(
    "first", ["Your work is of interest.", "Could we talk, as we met at Acme?"]
)
def test_anything_else_does_not_come_first(first: str) -> None:
    moved = GOOD.replace("We both worked at Acme.", f"{first} We both worked at Acme.")
    assert broken(moved) == {"connection first": (first,)}


def test_it_is_more_about_them_than_me() -> None:
    even = GOOD.replace("Robin", "I hope I may learn, Robin")
    assert broken(even) == {"about them": ("me", "I", "I")}
    german = (
        "Hallo Ann,\nwir kennen uns von Acme. Haben Sie 20 Minuten für mich? Ich frage mich viel."
    )
    assert broken(german) == {"about them": ("mich", "Ich", "mich")}


@pytest.mark.parametrize(
    "words",
    [
        "job openings", "hiring", "vacancy", "résumé", "CV", "referral", "refer me",
        "position for me", "any jobs", "looking for a new role", "good word for me", "apply for",
        "offene Stellen", "Bewerbung", "Lebenslauf", "offre d'emploi", "candidature", "vacantes",
        "busco trabajo", "openings", "need a job",
    ],
)  # fmt: skip
def test_words_that_ask_for_a_job_are_named(words: str) -> None:
    found = broken(GOOD.replace("Robin", f"You know: {words.replace(chr(39), '’')}."))
    assert found == {"no job asked for": (words,)}


@pytest.mark.parametrize(
    "words",
    ["your job", "the job of nurse", "to resume", "in a position to tell", "that applies to you"],
)
def test_words_of_everyday_ask_for_none(words: str) -> None:
    assert broken(GOOD.replace("Robin", f"You know: {words}.")) == {}


def test_the_job_asked_about_and_the_firm_shared_may_sound_like_it() -> None:
    text = GOOD.replace("project manager", "Hiring Manager").replace("Acme", "Referral Ltd")
    assert set(broken(text, About(""))) == {"no job asked for"}
    assert broken(text, About("hiring manager", ("Referral Ltd",))) == {}


@pytest.mark.parametrize("words", ["attached", "enclosed", "anbei", "ci-joint", "adjunto"])
def test_nothing_is_attached(words: str) -> None:
    assert broken(GOOD.replace("Robin", f"You see {words} this.")) == {"no attachment": (words,)}
    assert broken(GOOD.replace("Robin", "You are attached to it.")) == {}


@pytest.mark.parametrize(
    "words", ["20-min", "fifteen minutes", "half an hour", "zwanzig Minuten", "media hora"]
)
def test_the_length_may_be_said_in_many_ways(words: str) -> None:
    assert broken(GOOD.replace("20 minutes", words)) == {}


def test_a_length_left_out_is_named_with_the_question() -> None:
    found = broken(GOOD.replace("20 minutes", "some time"))
    (words,) = found.pop("length stated")
    assert words.startswith("Could you spare some time")
    assert found == {}


def test_an_empty_message_is_no_crash() -> None:
    assert {"question", "length stated", "connection first"} <= set(broken(""))
    assert {"question", "length stated", "connection first"} <= set(broken("\n \n?!\n"))


def test_a_dot_inside_a_word_ends_no_sentence() -> None:
    assert sentences("Hi Ann,\nWe use v2.0 here. Fine?\nBo") == ["We use v2.0 here.", "Fine?", "Bo"]
