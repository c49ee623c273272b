"""Are the years behind a role told from the role?"""

from __future__ import annotations

import pytest

from netq.domain.spans import split_span


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("QA Engineer @ Beta, 2015-2019", ("QA Engineer @ Beta", "2015", "2019")),
        ("PM @ Acme (since 2022)", ("PM @ Acme", "2022", "")),
        ("PM @ Acme 2020-03 – 2021-10", ("PM @ Acme", "2020-03", "2021-10")),
        ("PM @ Acme, 2020 until present", ("PM @ Acme", "2020", "")),
        ("PM @ Acme Since 2015 to 2019", ("PM @ Acme", "2015", "2019")),
        (" PM @ Acme ", ("PM @ Acme", "", "")),
        ("PM @ Studio 2000", ("PM @ Studio 2000", "", "")),
        ("", ("", "", "")),
    ],
)
def test_a_span_behind_a_role(written: str, read: tuple[str, str, str]) -> None:
    assert split_span(written) == read
