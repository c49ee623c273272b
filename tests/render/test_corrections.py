"""How do the user's corrections look, and what became of those in a file?"""

from __future__ import annotations

from netq.domain.corrections import Correction, Merged, Written
from netq.domain.incoming import Complaint
from netq.render import corrections as page
from tests.render.conftest import Shown

BAD = Complaint("mine.tsv", 3, "", "job_type is missing.")
NOTICE = "mine.tsv is not UTF-8; netq took it for Windows-1252."


def test_the_account_sums_and_names_the_rows_that_were_refused(shown: Shown) -> None:
    done = Merged("mine.tsv", 2, 1, 0, (BAD,), (NOTICE,))
    assert shown(page, done, terminal=True) == (
        "mine.tsv: 4 rows read = 2 added + 1 changed + 0 unchanged + 1 refused.\n"
        f"{NOTICE}\n\nRefused\n· mine.tsv line 3: job_type is missing.\n"
    )
    assert shown(page, done).splitlines() == [
        "read\t4", "added\t2", "changed\t1", "unchanged\t0", "refused\t1",
        "complaint\tmine.tsv\t3\tjob_type is missing.",
    ]  # fmt: skip


def test_a_file_without_fault_is_one_line(shown: Shown) -> None:
    said = shown(page, Merged("mine.tsv", 1, 0, 0, (), ()), terminal=True)
    assert said == "mine.tsv: 1 row read = 1 added + 0 changed + 0 unchanged.\n"


def test_of_many_refused_a_screen_shows_some(shown: Shown) -> None:
    done = Merged("mine.tsv", 0, 0, 0, (BAD,) * (page.SHOWN + 2), ())
    assert shown(page, done, terminal=True).endswith("  and 2 more\n")
    assert shown(page, done).count("complaint") == page.SHOWN + 2


def test_a_file_written_says_what_it_holds(shown: Shown) -> None:
    said = shown(page.Written, Written("mine.tsv", 2, 1), terminal=True)
    assert said == "Wrote 2 titles and 1 job type of your own to mine.tsv.\n"
    assert "0 job types of your own" in shown(page.Written, Written("x", 1, 0), terminal=True)
    assert shown(page.Written, Written("mine.tsv", 2, 1)) == "mine.tsv\t2\t1\n"


def test_corrections_are_a_list_for_programs() -> None:
    assert page.Corrections.data([Correction("", "Nursing", "nurse")]) == [
        {"title": "", "job_type": "Nursing", "like": "nurse"}
    ]
