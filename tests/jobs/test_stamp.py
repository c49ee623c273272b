"""Does the stamp tell one state of the job knowledge from another?"""

from __future__ import annotations

import netq
from netq.jobs import LEXICON, stamp


def test_the_stamp_fits_the_data() -> None:
    written = stamp.PATH.read_text().strip()
    assert written == stamp.stamp(), "run python -m netq.jobs.derived"


def test_version_and_data_make_the_mark() -> None:
    assert f"{netq.__version__} {stamp.stamp()}" == LEXICON
