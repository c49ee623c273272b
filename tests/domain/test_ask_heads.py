"""Is one told when the same few people head most lists?"""

from __future__ import annotations

from netq.domain.ask import heads_warning


def test_few_lists_say_nothing_about_who_heads_them() -> None:
    assert heads_warning(["Ann"] * 3) == ""


def test_one_who_heads_most_lists_is_named() -> None:
    assert heads_warning(["Ann", "Bob", "Ann", "Ann"]).startswith("Ann would be your first choice")


def test_at_most_three_are_named_the_most_frequent_first_then_by_name() -> None:
    picks = ["Di"] * 2 + ["Cy"] * 2 + ["Bob"] * 2 + ["Ann"] * 3
    assert heads_warning(picks).startswith("Ann and Bob and Cy would be")


def test_different_heads_are_no_reason_to_warn() -> None:
    assert heads_warning(["Ann", "Bob", "Cy", "Di"]) == ""
    assert heads_warning(["Ann", "Ann", "Bob", "Cy"]) == ""
