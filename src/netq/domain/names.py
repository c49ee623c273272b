"""Are these two names, or these two companies, the same once spelling is set aside?"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "\ufe0f": ""}
)
_UNSEEN = "Cf"
"""Unicode's category of joiners and direction marks."""
_ASCII_WORD = re.compile(r"\w+", re.ASCII)
_DOTTED = re.compile(r"(?<=\b\w)[./](?=\w\b)")
_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_CREDENTIALS = frozenset(
    "phd mba msc bsc ma ba md jd pmp cpa cfa cissp csm cspo prince2 dr prof mr mrs ms miss sir jr "
    "sr ii iii iv esq rn ing dipl mag lic acca shrm sphr phr frm cisa cism cma llm llb mph".split()
)
_ALSO_NAMES = frozenset("ma ba md ing mag".split())
"""Credentials that are somebody's name when little else is left: Jack Ma, Md Rahman."""
_LEGAL = frozenset(
    "inc incorporated llc ltd limited plc corp corporation co company gmbh ag kg ohg ug mbh se sa "
    "sas sarl srl spa bv nv oy oyj ab as aps pty pte kk kft sro zrt doo".split()
)


def fold(text: str) -> str:
    """The text for searching: marks stripped, casefolded, so that "Zoë" finds "ZOE"."""
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text)
    plain = "".join(
        c for c in decomposed if not unicodedata.combining(c) and unicodedata.category(c) != _UNSEEN
    )
    return plain.casefold().translate(_LETTERS)


def words(text: str) -> list[str]:
    """The folded words of a text, punctuation dropped, vowel signs kept."""
    folded = fold(text)
    if folded.isascii():
        return _ASCII_WORD.findall(folded)
    return "".join(c if _in_a_word(c) else " " for c in folded).split()


def _in_a_word(c: str) -> bool:
    return c.isalnum() or c == "_" or (c > "\u02ff" and unicodedata.category(c) in {"Mn", "Mc"})


@lru_cache(maxsize=1 << 15)
def name_key(name: str) -> str:
    """What stays of a name when case, accents, order, titles and credentials are set aside.

    "Dr. Zoë Brandt, PMP (she/her)" and "brandt zoe" share the key "brandt zoe".
    """
    head, _, tail = _BRACKETS.sub(" ", name).partition(",")
    tokens, behind = words(head), words(tail)
    if len(tokens) <= 1 and not _CREDENTIALS.issuperset(behind):
        tokens += behind  # "Brandt, Zoë"
    tokens = tokens or words(name) or fold(name).split()
    kept = [token for token in tokens if token not in _CREDENTIALS]
    if len(kept) <= 1:
        kept = [token for token in tokens if token not in _CREDENTIALS - _ALSO_NAMES] or tokens
    return " ".join(sorted(kept))


def called(name: str) -> str:
    """What one writes after "Hello": the first name, or all of it where that is not for certain."""
    head, _, tail = _BRACKETS.sub(" ", name).partition(",")
    if len(words(head)) == 1 and not _CREDENTIALS.issuperset(words(tail)):
        head = tail  # "Brandt, Zoë"
    spoken = [part for part in head.split() if words(part)]
    if not spoken or not _CREDENTIALS.isdisjoint(words(spoken[0])) or len(words(spoken[0])[0]) == 1:
        return " ".join(spoken) or name  # "Dr. Zoë Brandt", "J. Brandt"
    return spoken[0]


@lru_cache(maxsize=1 << 12)
def company_key(company: str) -> str:
    """What stays of a company's name without its legal form: "Acme, Inc." and "ACME" are one."""
    tokens = words(_DOTTED.sub("", company))
    while len(tokens) > 1 and tokens[-1] in _LEGAL:
        tokens.pop()
    return " ".join(tokens)


def compatible(one: str, other: str) -> bool:
    """Can both be one person? They share a word, an initial stands for one, or one is empty."""
    a, b = name_key(one).split(), name_key(other).split()
    if not a or not b or any(len(t) > 1 and t in b for t in a):
        return True
    return any(x[0] == y[0] and 1 in {len(x), len(y)} for x in a for y in b)
