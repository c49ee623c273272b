"""What do several tests of actions start from: four to ask, the archive as LinkedIn sends it?"""

from __future__ import annotations

from pathlib import Path

import pytest

from netq.store.opening import Store
from tests.actions.rereading import NAMES
from tests.conftest import EXAMPLES
from tests.formats.exports import pack
from tests.networks import known


@pytest.fixture
def four(store: Store) -> list[int]:
    """Four project managers; Ann is the best to ask."""
    with store.writing():
        return [
            known(store, "Ann Lee", "Project Manager @ Acme", tie=2, met="fair 2026-03"),
            known(store, "Bo Stone", "PMO Lead @ Acme, Inc.", tie=3, met="fair 2026-03"),
            known(store, "Cy Young", "IT Project Manager @ Beta", tie=1),
            known(store, "Di Wood", "Project Manager @ Gamma", tie=5, met="fair 2026-11-20"),
        ]


@pytest.fixture
def people(store: Store) -> Store:
    """Two nurses and a lawyer, all read by this netq."""
    with store.writing():
        for name, role in NAMES.items():
            known(store, name, role)
    return store


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example archive as LinkedIn sends it."""
    files = (EXAMPLES / "linkedin").glob("*.csv")
    text = {file.stem: file.read_text(encoding="utf-8") for file in files}
    folder = tmp_path_factory.mktemp("archive")
    return pack(folder / "Basic_LinkedInDataExport_11-20-2026.zip", **text)
