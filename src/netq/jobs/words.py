"""Which words is a text made of, once case, marks, short forms and filling words are gone?"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from netq.jobs.tables import rows

_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
)
_WORD = re.compile(r"\b[cf](?:\+\+|#)|[^\W_]+(?:&[^\W_]+)*")
"""Words, "r&d" and "c#" among them."""
_VOICED = "\u3099\u309a"
"""Marks that make another letter of a Japanese one: no accents."""
AFFIX = 5
_FEMININE = (
    ("ttrice", "ttore"),
    ("trice", "teur"),
    ("euse", "eur"),
    ("eure", "eur"),
    ("iere", "ier"),
    ("enne", "en"),
    ("ive", "if"),
    ("ee", "e"),
    ("ora", "or"),
    ("a", "o"),
)
"""Feminine and masculine endings of Romance languages, without accents, the longest first."""
_FEMININE_LAST = ("e", "a")
STOP_WORDS = frozenset(
    "a al alla am an and at au aux az da das de dei del della delle den der des di die do dos du "
    "ds e ed el en et for fra fur het i il im in inc ir j je k l la las le les llc los ltd m med "
    "mit na no o och oder of og on os our per por pour pro s si sa so sur t te the till to "
    "u un una und v van vom von voor w y z za zu zur gmbh bv b c d f n p s x".split()
)


def fold(text: str) -> str:
    """Return ``text`` without case and accents: "Geschäftsführer" -> "geschaftsfuhrer"."""
    text = text.casefold()
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKD", text).translate(_LETTERS)
    kept = (c for c in text if not unicodedata.combining(c) or c in _VOICED)
    return unicodedata.normalize("NFC", "".join(kept))


def words(text: str) -> list[str]:
    """Return the telling words of ``text`` in order, short forms written out."""
    found: list[str] = []
    for word in _WORD.findall(fold(text)):
        found += _spelled_out(word)
    return found


def stem(word: str) -> str:
    """Return ``word`` without an English or Romance plural ending."""
    if len(word) > 4 and word.endswith("s") and not word.endswith("ss"):  # noqa: PLR2004 - "boss"
        return word[:-1]
    return word


def masculine(word: str) -> str:
    """Return ``word`` with the masculine ending: "leiterin" -> "leiter", "abogada" -> "abogado".

    The result need not be a word: it is for looking up what is unknown as it stands.
    """
    shorter = word.removesuffix("nen").removesuffix("in")
    if len(shorter) > AFFIX and shorter != word.removesuffix("nen"):
        return shorter
    if word.endswith(_FEMININE_LAST) and len(word) > AFFIX:
        for feminine, ending in _FEMININE:
            if word.endswith(feminine):
                return word[: -len(feminine)] + ending
    return word


def affixes(word: str) -> tuple[str, ...]:
    """Return the beginning and the ending that stand in for ``word`` when it is unknown."""
    if len(word) <= AFFIX:
        return ()
    return ("^" + word[:AFFIX], word[-AFFIX:] + "$")


@lru_cache(maxsize=4096)
def _spelled_out(word: str) -> tuple[str, ...]:
    """Return the words a single word stands for; filling words stand for none."""
    if word in STOP_WORDS:
        return ()
    meaning = _short_forms().get(word)
    if meaning is not None:
        return meaning
    if "&" in word:
        return tuple(w for piece in word.split("&") for w in _spelled_out(piece))
    return (word,)


@lru_cache(maxsize=1)
def _short_forms() -> dict[str, tuple[str, ...]]:
    """Return short form -> words, from ``short_forms.tsv``."""
    return {short: tuple(meaning.split()) for short, meaning in rows("short_forms")}
