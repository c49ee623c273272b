"""Are these two names, or these two companies, the same word for word once spelling is set aside?"""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans({"ß": "ss", "ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"})
_NOT_WORD = re.compile(r"[^\w]+")
_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_CREDENTIALS = frozenset(
    "phd mba msc bsc ma ba md jd pmp cpa cfa cissp csm cspo prince2 dr prof mr mrs ms miss sir "
    "jr sr ii iii iv esq rn ing dipl mag lic acca shrm sphr phr frm cisa cism cma llm llb mph".split()
)
_LEGAL = frozenset(
    "inc incorporated llc ltd limited plc corp corporation co company gmbh ag kg ohg ug mbh se sa "
    "sas sarl srl spa bv nv oy oyj ab as aps pty pte kk kft sro zrt doo".split()
)


def fold(text: str) -> str:
    """The text for searching: NFKC, casefolded, marks stripped, so that "Zoë" finds "ZOE"."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def words(text: str) -> list[str]:
    """The folded words of a text, punctuation dropped."""
    return [word for word in _NOT_WORD.split(fold(text)) if word]


def name_key(name: str) -> str:
    """What stays of a name when case, accents, order, titles and credentials are set aside.

    "Dr. Zoë Brandt, PMP (she/her)" and "brandt zoe" share the key "brandt zoe".
    """
    plain = _BRACKETS.sub(" ", name).split(",")[0]
    tokens = words(plain) or words(name)
    kept = [token for token in tokens if token not in _CREDENTIALS] or tokens
    return " ".join(sorted(kept))


def company_key(company: str) -> str:
    """What stays of a company's name without its legal form: "Acme, Inc." and "ACME" are one."""
    tokens = words(company)
    while len(tokens) > 1 and tokens[-1] in _LEGAL:
        tokens.pop()
    return " ".join(tokens)


def compatible(one: str, other: str) -> bool:
    """Can both names be one person's? They share a word, or an initial stands for one, or one is empty."""
    a, b = name_key(one).split(), name_key(other).split()
    if not a or not b or any(len(t) > 1 and t in b for t in a):
        return True
    return any(x[0] == y[0] and 1 in {len(x), len(y)} for x in a for y in b)
