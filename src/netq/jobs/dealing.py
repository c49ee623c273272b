"""Which job types deal with a problem told in these words?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from netq.domain.reading import Reading

SURE = 0.6
"""Words are taken as the name of a job from this confidence on; talk is full of near misses (p)."""

MATTERS: Mapping[str, str] = {
    "General management & founding": "founder succession shareholder board ownership turnaround",
    "Strategy & consulting": "strategy competitor merger reorganisation consultant",
    "Operations": "process bottleneck throughput shift capacity workflow",
    "Project & programme management": "project deadline milestone scope status stakeholder slip",
    "Product management": "roadmap feature backlog priority pricing",
    "Software engineering": "software code bug release deployment legacy app refactor",
    "Data & analytics": "data dashboard spreadsheet forecast metric analytics report sql",
    "IT & infrastructure": "server network laptop licence migration backup erp outage sso",
    "Information security": "security password phishing breach ransomware audit encryption",
    "Quality assurance & testing": "test tester flaky regression defect bug",
    "UX & design": "usability design interface navigation accessibility brand",
    "Research & science": "experiment study lab grant publication sample",
    "Engineering (mechanical, electrical, civil)": "machine prototype drawing tolerance circuit",
    "Manufacturing & production": "production plant line scrap yield downtime maintenance",
    "Quality, health & safety": "quality defect accident safety iso audit complaint",
    "Procurement": "supplier vendor purchase purchasing tender contract negotiation",
    "Logistics & supply chain": "delivery shipment freight warehouse stock inventory customs",
    "Marketing": "campaign leads brand seo newsletter advertising conversion launch",
    "Communications & PR": "press media announcement reputation newsletter crisis",
    "Content & media": "translation video editing podcast article copywriting",
    "Sales": "sales customer quota pipeline deal quote crm prospect",
    "Business development & partnerships": "partner partnership alliance market reseller",
    "Customer support & success": "support ticket churn renewal onboarding complaint helpdesk",
    "Finance & accounting": "invoice closing budget accounting tax cash reconciliation payment"
    " bookkeeping audit forecast expense",
    "Banking, investment & insurance": "loan insurance investor funding risk claim credit mortgage",
    "HR & recruiting": "hiring hire recruiting candidate turnover onboarding payroll salary"
    " vacancy retention staff",
    "Learning & training": "training course learning onboarding workshop e-learning skill",
    "Legal & compliance": "contract gdpr compliance lawsuit regulation licence privacy patent",
    "Administration & executive support": "calendar travel meeting paperwork filing expense",
    "Facilities & real estate": "office lease building rent cleaning heating",
    "Healthcare": "patient hospital clinic ward medication",
    "Education": "student school pupil curriculum exam teaching",
    "Public sector & policy": "policy council permit subsidy government",
    "Non-profit & community": "volunteer donor charity fundraising donation",
    "Skilled trades & construction": "construction wiring plumbing renovation repair",
    "Retail, hospitality & personal service": "shop store guest restaurant hotel booking",
}
"""What people of each job type are asked to put right, in plain words (p)."""

EVERYDAY = frozenset("content health office people product quality server support travel".split())
"""Words that name a function in a title, and in talk mostly something else (p)."""


@dataclass(frozen=True, slots=True)
class Dealing:
    """A job type that deals with a problem: how surely (0..1), by which words.

    ``named`` says that the words name a job of it, and not only what it is about.
    """

    job_type: str
    strength: float
    because: tuple[str, ...]
    named: bool = False


def vocabulary() -> tuple[str, ...]:
    """Every word that tells a job type, to be stemmed along with the problem's."""
    return tuple(word for words in MATTERS.values() for word in words.split())


def deals(
    words: Sequence[str], stem: Mapping[str, str], read: Callable[[str], Reading]
) -> tuple[Dealing, ...]:
    """Return the job types that deal with a problem told in ``words``, the surest first.

    ``stem`` gives the stem of each word and of the ``vocabulary``; ``read`` reads a title.
    """
    found = {one.job_type: one for one in _by_matter(words, stem)}
    for one in _by_name(words, read):
        before = found.get(one.job_type)
        if before is None or before.strength <= one.strength:
            found[one.job_type] = one
    return tuple(sorted(found.values(), key=lambda one: (-one.strength, one.job_type)))


def _by_matter(words: Sequence[str], stem: Mapping[str, str]) -> Iterable[Dealing]:
    said = {stem[word]: word for word in reversed(words)}
    for job_type, matters in MATTERS.items():
        hits = {stem[word] for word in matters.split()} & said.keys()
        if hits:
            because = tuple(word for word in dict.fromkeys(words) if stem[word] in hits)
            yield Dealing(job_type, 1 - 0.5 ** len(hits), because)


def _by_name(words: Sequence[str], read: Callable[[str], Reading]) -> Iterable[Dealing]:
    phrases = (*(f"{a} {b}" for a, b in pairwise(words)), *words)
    for phrase in dict.fromkeys(phrases):
        if not EVERYDAY.isdisjoint(phrase.split()):
            continue
        reading = read(phrase)
        if reading.kind == "occupation" and reading.job_type and reading.confidence >= SURE:
            yield Dealing(reading.job_type, reading.confidence, (phrase,), named=True)
