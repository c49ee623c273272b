"""Which names stand in a list that joins them with ", " when names hold ", " themselves?"""

from __future__ import annotations

from netq.formats.recipients import split_names


def test_names_are_parted_at_commas() -> None:
    assert split_names("Ada Byron, Bo Li", set()) == ["Ada Byron", "Bo Li"]
    assert split_names("", set()) == []


def test_a_known_name_keeps_its_commas() -> None:
    known = {"Kim, the one and only, of Oslo"}
    assert split_names("Ada B, Kim, the one and only, of Oslo, Bo Li", known) == [
        "Ada B",
        "Kim, the one and only, of Oslo",
        "Bo Li",
    ]


def test_single_words_belong_to_the_name_before_unless_they_are_known() -> None:
    assert split_names("Jane Doe, Ph.D., PMP, Bo Li", set()) == ["Jane Doe, Ph.D., PMP", "Bo Li"]
    assert split_names("Jane Doe, Madonna", {"Madonna"}) == ["Jane Doe", "Madonna"]
    assert split_names("Madonna, Bo Li", set()) == ["Madonna", "Bo Li"]
