"""Is the comfortable choice named as one, and not recommended?"""

from __future__ import annotations

import pytest

from netq.domain.people import Standing
from tests.domain.people import held, person
from tests.domain.shortlists import PENDING, chosen, names


def test_the_close_friend_is_named_as_comfortable_with_what_speaks_against_it() -> None:
    friend = person("Bob Ray", number=2, tie=5)
    other = person("Cy Fox", number=3, tie=2)
    found = chosen(friend, person("Ann Lee", tie=3), other)
    assert found.comfortable
    assert found.comfortable.person is friend
    assert found.comfortable_why == (
        "you share most of what you know, so you would hear little that is new"
    )
    assert names(found.named) == ["Ann Lee", "Cy Fox"]


def test_what_speaks_against_it_is_measured_against_the_pick() -> None:
    friend = person("Bob Ray", held("near"), number=2, tie=4)
    found = chosen(friend, person("Ann Lee", held(strength=0.99), tie=2))
    assert "further from this job" in found.comfortable_why


def test_what_weighs_as_much_against_the_pick_is_no_reason_against_the_friend() -> None:
    silent = Standing()
    friend = person("Bob Ray", number=2, tie=4, listed_only=True, standing=silent)
    found = chosen(friend, person("Ann Lee", tie=2, listed_only=True, standing=silent))
    assert "share most of what you know" in found.comfortable_why


def test_the_closest_of_the_close_is_the_comfortable_one_and_the_better_of_equals() -> None:
    four = person("Bob Ray", number=2, tie=4)
    weaker, better = (
        person("Cy Fox", held("near"), number=3, tie=5),
        person("Di Orr", number=4, tie=5),
    )
    found = chosen(four, weaker, better, person("Ann Lee", tie=3))
    assert found.comfortable
    assert found.comfortable.person is better
    assert "Bob Ray" in names(found.named)


@pytest.mark.parametrize("tie", [1, 2, 3])
def test_nobody_below_four_is_comfortable(tie: int) -> None:
    found = chosen(person("Ann Lee", tie=3), person("Bob Ray", held("near"), number=2, tie=tie))
    assert (found.comfortable, found.comfortable_why) == (None, "")


def test_when_the_pick_is_as_close_nobody_is_more_comfortable() -> None:
    found = chosen(person("Ann Lee", tie=4), person("Bob Ray", held("near"), number=2, tie=4))
    assert found.comfortable is None
    assert names(found.named) == ["Ann Lee", "Bob Ray"]


def test_somebody_passed_over_is_not_comfortable() -> None:
    found = chosen(person("Ann Lee"), person("Bob Ray", number=2, tie=5, standing=PENDING))
    assert found.comfortable is None
