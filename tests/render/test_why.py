"""How do the six factors of one person look?"""

from __future__ import annotations

from tests.render.conftest import Pages, Shown


def test_the_factors_are_a_table_that_multiplies_to_the_score(pages: Pages, shown: Shown) -> None:
    ranked = pages["why"][1]
    said = shown(*pages["why"], terminal=True)
    for factor in ranked.factors:
        assert f"{factor.name} " in said
        assert f"{factor.value:.2f}" in said
    assert said.splitlines()[-1] == f"100 times all of these: {ranked.score:.1f}"


def test_the_last_line_is_the_score(pages: Pages, shown: Shown) -> None:
    lines = [line.split("\t") for line in shown(*pages["why"]).splitlines()]
    assert [line[0] for line in lines] == [
        "fit", "level", "tie", "recency", "reciprocity", "availability", "score",
    ]  # fmt: skip
