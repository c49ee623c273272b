"""Which words of a title are about the job, and which are company, decoration or rank?"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from netq.jobs.words import fold, words

_PRONOUNS = (
    r"\(?\b(?:she|he|they|her|him|sie|er|elle|il)\s*/\s*(?:she|her|hers|him|his|he|they|them|ihr)"
    r"(?:\s*/\s*\w+)?\b\)?|\(\s*[mwfdxhn](?:\s*[/|,]\s*[mwfdxhn])+\s*\)|\b[mwfh]/[mwfdh](?:/[dx])?\b"
)
_GENDER = (
    r"(?<=\w{3})(?:[/:*_·.]-?|\(-?)(?:innen|in|frau|euse|rice|trice|iere|ere|esse|ienne|ive|fe|ve|le|se|ne|te|e|a|o|os|as|r)"
    r"\b\)?"
)
_GENDER_SIGNS = re.compile(r"[/:*_·.(]")
_COMPANY = re.compile(
    r"(?<=\S)\s*(?:\s@|@\s|\sat\s|\sbei\s|\schez\s|\sbij\s|\spresso\s)[^|•·;,()–—]*?"
    r"(?=\s[-–—|•·]|[|•·;,()–—]|$)"
)
_DOTTED = re.compile(r"\b(?:ph\.d\b\.?|(?:\w\.){2,}(?:\w\b)?)")
"""Short forms with dots: "O.S.S.", "R.S.P.P", "Ph.D."."""
_POLISH = re.compile(r"\b([MmGg])ł\.")
"""Short forms that look like others once the stroke is gone: "mł." (junior), "gł." (chief)."""
_ADDRESS = re.compile(r"\bhttps?://\S+|\bwww\.\S+|\S+@\S+\.\w+")
_COMPANY_FORMS = frozenset("spa srl sa sas sl ag kg bv nv plc sarl ltda eirl".split())
_EMPLOYED = re.compile(r"@| (?:at|bei|chez|bij|presso) ")
"""Without one of these there is no company to look for: most titles have none."""
_SERVES = re.compile(
    r"\b(assistant|assistenz|assistentin|ea|pa|staff|secretary)\s+(?:to|of|der)\s+.*"
)
_SHORT_FIRST = re.compile(r"(\w{2,5})\s*(?:\s[-–—]|[|:(,])\s*(\w.*)")
"""A short form that may be spelled out behind: "CSO - Chief Sales Officer"."""
_BRACKETS = re.compile(r"[(\[{]([^)\]}]*)[)\]}]?")
_BREAKS = re.compile(r"\s[-–—~]+\s*|[|•·;:,>→–—\n\t]+|\s\+\s")
_SENTENCE_END = re.compile(r"(?<=\w{4})\.\s")

_WEIGHTS = (1.0, 0.5, 0.3, 0.2)
BRACKET_WEIGHT = 0.4
MAX_WORDS, MAX_LETTERS = 12, 600
"""So much of a title is read; what stands behind is no title."""
RANK_WORDS = frozenset("senior junior ii iii iv vi 1 2 3 4 5 confirme".split())
DEGREES = frozenset(
    "mba phd msc bsc pmp cfa csm cspo prince2 itil cissp shrm ma ba bs ms dr mr mrs ms esq aia pe "
    "jd llm cpo capm".split()
)


class Part(NamedTuple):
    """Words of a title between separators; ``weight`` (0..1) says how much they count."""

    words: tuple[str, ...]
    weight: float


@lru_cache(maxsize=2048)
def parts(title: str) -> tuple[Part, ...]:
    """Return the parts of ``title`` in order of weight: the job first, decorations last."""
    text = _without_company(title[:MAX_LETTERS])
    asides: list[str] = []
    if "(" in text or "[" in text or "{" in text:
        asides = _BRACKETS.findall(text)
        text = _BRACKETS.sub(" ", text)
    main = [tuple(words(piece)[:MAX_WORDS]) for piece in _pieces(text)]
    main = [piece for piece in main if piece]
    found = [Part(piece, _WEIGHTS[min(i, len(_WEIGHTS) - 1)]) for i, piece in enumerate(main[:6])]
    for aside in asides[:2]:
        inside = tuple(words(aside)[:MAX_WORDS])
        if inside:
            found.append(Part(inside, BRACKET_WEIGHT if found else 1.0))
    return _without_degrees(tuple(found))


def _pieces(text: str) -> list[str]:
    """Cut ``text`` at separators and ends of sentences; a dot after one word is a short form's."""
    if ". " not in text:
        return _BREAKS.split(text)
    found = []
    for piece in _BREAKS.split(text):
        first, *others = _SENTENCE_END.split(piece)
        if others and " " not in first.strip():
            first, others = f"{first} {others[0]}", others[1:]
        found += [first, *others]
    return found


def clean(title: str) -> str:
    """Return the key of ``title``: titles with equal keys are the same title.

    Company, brackets, pronouns, degrees, separators and seniority are gone. "" when no letter
    or digit is left.

    >>> clean("Sr. Project Manager @ Acme (she/her)")
    'project manager'
    """
    return key_of(parts(title))


def key_of(told: tuple[Part, ...]) -> str:
    """Return the key of a title that has these parts."""
    every = [word for part in told for word in part.words]
    kept = [word for word in every if word not in RANK_WORDS]
    return " ".join((kept or every)[:MAX_WORDS])


def _without_company(title: str) -> str:
    """Return ``title`` folded, without pronouns, gendered endings, company and whom one serves."""
    text = fold(title if "ł." not in title else _POLISH.sub(_in_full, title))
    if "." in text:
        text = _ADDRESS.sub(" ", text)
        text = _DOTTED.sub(_without_dots, text)
    if _GENDER_SIGNS.search(text):  # most titles have none: compiled when met
        text = re.sub(_GENDER, "", re.sub(_PRONOUNS, " ", text))
    text = _SERVES.sub(r"\1", text) if " to " in text or " of " in text else text
    text = _COMPANY.sub(" ", text) if _EMPLOYED.search(text) else text
    short = _SHORT_FIRST.match(text)
    if short and _initials(short[2]).startswith(short[1]):
        return short[2]
    return text


def _without_dots(dotted: re.Match[str]) -> str:
    """Return a short form without its dots; one for a kind of company says nothing of the job."""
    short = dotted[0].replace(".", "")
    return " " if short in _COMPANY_FORMS else short


def _in_full(short: re.Match[str]) -> str:
    """Return "mł." and "gł." as the words they stand for."""
    return "młodszy " if short[1] in "Mm" else "główny "


def _initials(text: str) -> str:
    """Return the first letters of the words of ``text``: "chief sales officer" -> "cso"."""
    return "".join(word[0] for word in re.findall(r"\w+", text))


def _without_degrees(found: tuple[Part, ...]) -> tuple[Part, ...]:
    """Drop degrees and certificates after the job, unless nothing else is left."""
    kept = []
    for part in found:
        plain = tuple(word for word in part.words if word not in DEGREES)
        if plain and (len(plain) == len(part.words) or len(part.words) > 1):
            kept.append(Part(plain, part.weight))
    return tuple(kept) or found
