"""Does the account of many lines count each fate?"""

from __future__ import annotations

from netq.domain.add import Added
from netq.domain.lines import LinesAdded


def test_people_are_counted_by_what_became_of_them() -> None:
    added = (Added("added", "Ann"), Added("to_review", "Bob"), Added("added", "Cy"))
    found = LinesAdded(added, (), 4)
    assert [found.count(fate) for fate in ("added", "to_review", "updated")] == [2, 1, 0]
