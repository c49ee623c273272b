"""Which jobs did the user note in their own words, and as what were they understood?"""

from __future__ import annotations

from netq.store import noted
from netq.store.opening import Store
from tests.networks import known


def test_jobs_of_all_tables_are_found_counted_and_changed(store: Store) -> None:
    number = known(store, "Ann Lee", "Nurse @ Mercy", works_with=("nurse", "buyer"))
    with store.writing() as writer:
        writer.db.table("target").insert({"job": "nurse", "job_type": "Healthcare"})
        writer.db.table("ask").insert(
            {"contact_id": number, "job": "nurse", "job_type": "Healthcare", "state": "sent",
             "asked_on": "2026-11-01"}
        )  # fmt: skip
        writer.db.table("interview").insert(
            {"contact_id": number, "on_date": "2026-11-02", "job": "nurse", "job_type": "Sales"}
        )
        for job in ("nurse", ""):
            problem = {"text": "slow", "heard_on": "2026-11-03", "job": job}
            writer.db.table("problem").insert({**problem, "job_type": "Healthcare" if job else ""})
    assert noted.all_jobs(store) == [
        ("buyer", "Procurement"), ("nurse", "Healthcare"), ("nurse", "Sales"),
    ]  # fmt: skip
    assert noted.count_as(store, "Healthcare") == 4
    with store.writing() as writer:
        noted.change(writer, [("nurse", "Healthcare", "Education")])
    assert noted.count_as(store, "Education") == 4
    assert noted.all_jobs(store) == [
        ("buyer", "Procurement"), ("nurse", "Education"), ("nurse", "Sales"),
    ]  # fmt: skip
