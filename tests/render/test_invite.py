"""How does a drafted message look, and how are its broken rules named?"""

from __future__ import annotations

from netq.domain.draft import Broken
from netq.render import invite as page
from tests.render.conftest import Pages, Shown


def test_down_a_pipe_the_message_is_all_there_is(pages: Pages, shown: Shown) -> None:
    made = pages["invite"][1]
    assert shown(*pages["invite"]) == made.text
    assert shown(*pages["invite --template"]) == pages["invite --template"][1][0]


def test_json_counts_the_words_and_holds_the_ask(pages: Pages) -> None:
    said = page.data(pages["invite"][1])
    assert said["words"] == len(said["text"].split())
    assert said["ask"]["state"] == "drafted"
    assert {frozenset(one) for one in said["broken"]} <= {frozenset(("rule", "says", "words"))}


def test_a_broken_rule_is_named_with_its_words_each_once() -> None:
    rule = Broken("about them", "more of them", ("I", "my", "I"))
    assert page.broken(rule) == "about them: more of them (“I”, “my”)."
    assert page.broken(Broken("question", "ask one", ())) == "question: ask one."
    many = page.broken(Broken("r", "s", tuple("abcdefgh")))
    assert many == "r: s (“a”, “b”, “c”, “d”, “e”, “f” and 2 more)."
    long = page.broken(Broken("r", "s", ("word\n" * 30,)))
    assert len(long) < 80
    assert "…" in long
