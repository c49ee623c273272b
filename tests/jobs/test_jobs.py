"""Does the floor offer its names, and load them only when used?"""

from __future__ import annotations

import subprocess
import sys

import pytest

import netq.jobs


def test_every_name_is_there() -> None:
    assert all(getattr(netq.jobs, name) is not None for name in netq.jobs.__all__)


def test_other_names_are_not() -> None:
    with pytest.raises(AttributeError, match="zorb"):
        _ = netq.jobs.zorb


def test_nothing_is_loaded_before_it_is_used() -> None:
    code = "import sys, netq.jobs; print('netq.jobs.titles' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
