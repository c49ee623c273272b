"""Can the score of one person be worked out from what is shown?"""

from __future__ import annotations

import pytest

from netq.actions import ask
from netq.render import why as page
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.networks import known
from tests.render.conftest import Pages, Shown


def test_the_factors_are_a_table_that_multiplies_to_the_score(pages: Pages, shown: Shown) -> None:
    said = shown(*pages["why"], terminal=True)
    ranked, _ = pages["why"][1]
    product = 100.0
    for factor in ranked.factors:
        assert factor.name in said
        product *= factor.value
    assert product == pytest.approx(ranked.score, abs=0.06)
    assert f"100 times all of these: {ranked.score:.1f}" in said


def test_who_does_not_fit_is_weighed_as_a_way_to_somebody(store: Store, shown: Shown) -> None:
    known(store, "Petra Post", "Product Manager @ Acme", tie=3)
    ranked = ask.why(store, "tax lawyer", "Petra", TODAY)
    way = ask.way(store, "scrum master", "Petra", TODAY)
    assert not ranked.fits
    assert ranked.role
    assert ranked.role.title == "Product Manager"
    assert way
    said = shown(page, (ranked, way), terminal=True)
    assert "As somebody who could introduce you" in said
    assert "willing" in said
    assert page.data((ranked, way))["as_introducer"]["score"] == way.score
    assert page.data((ranked, None))["as_introducer"] is None
