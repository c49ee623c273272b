"""Which column is this, in whatever language its name is written?"""

from __future__ import annotations

from netq.formats.columns import canonical


def test_names_are_compared_without_case_marks_and_spaces() -> None:
    assert canonical(["\ufeffFirst  Name", " URL "]) == ("first name", "url")


def test_aliases_become_the_english_name() -> None:
    assert canonical(["Vorname", "Société"]) == ("first name", "company")


def test_a_repeated_name_is_no_column() -> None:
    assert canonical(["a", "A", "b"]) == ("a", "", "b")
