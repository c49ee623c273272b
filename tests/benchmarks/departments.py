"""How well do job types and levels fit the departments and seniorities of business titles?"""

# ruff: noqa: T201
from __future__ import annotations

from collections import Counter, defaultdict

from netq.jobs import classify
from tests.benchmarks.tables import BUSINESS, rows

DEPARTMENTS = {
    "Marketing": "Marketing",
    "Communications & PR": "Marketing",
    "Project & programme management": "Project Management",
    "Administration & executive support": "Administrative",
    "Business development & partnerships": "Business Development",
    "Strategy & consulting": "Consulting",
    "HR & recruiting": "Human Resources",
    "Learning & training": "Human Resources",
    "Software engineering": "Information Technology",
    "IT & infrastructure": "Information Technology",
    "Data & analytics": "Information Technology",
    "Information security": "Information Technology",
    "Quality assurance & testing": "Information Technology",
    "Procurement": "Purchasing",
    "Sales": "Sales",
    "Customer support & success": "Customer Support",
}
"""Job type -> department; all others, and titles without job type, are "Other"."""
SENIORITIES = {
    "Junior": (1,),
    "Professional": (2,),
    "Senior": (3,),
    "Lead": (3, 4, 5),
    "Director": (5,),
    "Management": (6,),
}
"""Seniority -> the levels that stand for it; "Lead" runs from a team to a department."""
USUAL_LEVEL = 2


def departments(errors: bool) -> None:
    """Print how many departments and seniorities are right, by language."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows(BUSINESS):
        reading = classify(row["title"])
        department = DEPARTMENTS.get(reading.job_type, "Other")
        right = department == row["department"]
        level = (reading.level or USUAL_LEVEL) in SENIORITIES[row["seniority"]]
        for name in ("all", row["lang"]):
            found[name].update(titles=1, department=right, seniority=level)
        if errors and not (right and level):
            said = f"{department}, {reading.level}"
            print(f"    {row['title']}: {said}, not {row['department']}, {row['seniority']}")
    for name, counts in found.items():
        shares = [
            f"{part} {100 * counts[part] / counts['titles']:.0f}"
            for part in ("department", "seniority")
        ]
        print(f"  {name:4}{counts['titles']:5}: {', '.join(shares)}")
