"""How does the account of an import look?"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from netq.domain.imports import Imported
from netq.render import imports as page
from netq.store.opening import Store
from tests.formats.exports import ADA, HIDDEN
from tests.networks import imported
from tests.render.conftest import Pages, Shown


def test_the_account_sums(pages: Pages) -> None:
    done: Imported = pages["import"][1]
    said = page.accounting(done)
    assert said == "3 rows read = 0 added + 1 updated + 0 unchanged + 1 rejected + 1 set aside."
    read, *counts = (int(number) for number in re.findall(r"\d+", said))
    assert read == sum(counts)


def test_a_dry_run_says_would_and_a_move_is_told(pages: Pages, shown: Shown) -> None:
    said = shown(*pages["import"], terminal=True, width=120)
    assert said.startswith("Would import Connections.csv.")
    assert "· Ada Byron: from Analyst at Acme to Head of PMO at Acme" in said
    assert "Connections.csv line 7: " in said


def test_what_was_learnt_is_told(store: Store, tmp_path: Path) -> None:
    done = imported(store, tmp_path, ADA.replace("Analyst", "Nurse"), HIDDEN)
    said = list(page.sentences(done))
    assert said[0] == "Imported Connections.csv."
    assert "Your network: 1 person in 1 job type; 100 % of their titles understood." in said
    assert said[-1].startswith("The gap that matters most is ")


def test_of_many_complaints_a_few_are_shown_and_the_rest_counted(
    pages: Pages, shown: Shown
) -> None:
    done: Imported = pages["import"][1]
    many = replace(done, complaints=done.complaints[:1] * 25, moves=())
    said = shown(page, many, terminal=True)
    assert said.count("line 7:") == page.SHOWN
    assert "and 15 more" in said
    assert shown(page, many).count("complaint\t") == 25
