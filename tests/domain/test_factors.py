"""Do the six factors come in their order and stay in their range?"""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from netq.domain import factors
from netq.domain.people import Standing
from tests.domain.people import FEW, TODAY, day, held, person


def test_the_six_come_in_the_order_of_the_formula() -> None:
    found, role = factors.all_six(person(), 2, TODAY)
    assert [factor.name for factor in found] == (
        "fit level tie recency reciprocity availability".split()
    )
    assert role == held()


@FEW
@given(
    st.integers(1, 5),
    st.integers(1, 6),
    st.one_of(st.none(), st.integers(1, 6)),
    st.builds(
        Standing,
        last_touch=st.one_of(st.just(""), st.integers(-9, 9999).map(day)),
        given=st.integers(0, 99),
        received=st.integers(0, 99),
        asks=st.integers(0, 20),
    ),
)
def test_every_factor_lies_between_nothing_and_a_third_more(
    tie: int, entry: int, level: int | None, standing: Standing
) -> None:
    found, _ = factors.all_six(
        person("Ann Lee", held(level=level), tie=tie, standing=standing), entry, TODAY
    )
    assert all(0 <= factor.value <= 1.3 and factor.reason for factor in found)
