"""Does each kind of wrong keep its words and its exit code?"""

from __future__ import annotations

import pytest

from netq.domain import errors


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (errors.Refused, 1),
        (errors.Misuse, 2),
        (errors.NotFound, 3),
        (errors.Ambiguous, 4),
        (errors.StoreProblem, 5),
        (errors.InputRefused, 6),
    ],
)
def test_every_error_has_its_exit_code_and_keeps_its_words(
    kind: type[errors.NetqError], code: int
) -> None:
    error = kind("What is wrong.", "What next.")
    assert kind.code == code
    assert (str(error), error.message, error.hint) == (
        "What is wrong.",
        "What is wrong.",
        "What next.",
    )


def test_an_ambiguous_name_keeps_its_candidates() -> None:
    error = errors.Ambiguous("Two.", "Write more.", ("Ann Lee", "Ann Li"))
    assert (error.hint, error.candidates) == ("Write more.", ("Ann Lee", "Ann Li"))
