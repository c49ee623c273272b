"""Which other names, in which languages, has the same job?"""

from __future__ import annotations

from functools import cache, lru_cache

from netq.jobs.phrases import phrase
from netq.jobs.spans import longest_spans
from netq.jobs.tables import rows
from netq.jobs.words import masculine


@lru_cache(maxsize=32768)
def jobs_named(key: str) -> frozenset[str]:
    """Return the jobs that a cleaned title names, each by the first name of ``names.tsv``.

    >>> jobs_named("projektleiterin") == jobs_named("project manager")
    True
    """
    spans = longest_spans(key.split(), phrase)
    return frozenset(_first_name(span.value.text) for span in spans if span.value.kind == "job")


def _first_name(text: str) -> str:
    """Return the first name of the job ``text``: of "projektleiterin" as of "projektleiter"."""
    names = _first_names()
    plain = " ".join(map(masculine, text.split())) if "in" in text else text
    return names.get(text) or names.get(plain) or text


@cache
def _first_names() -> dict[str, str]:
    """Return each other name of a job -> the first."""
    return {other: job for job, others in rows("names") for other in others.split("; ")}
