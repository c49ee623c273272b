"""What can the lexicon be trained from in the official downloads of O*NET and ESCO?

Every official occupation that bears a title speaks for it once, however many files and languages
repeat it. The shares of a title are these voices, those of ESCO weighed by how well they match.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import fsum
from pathlib import Path, PurePosixPath

from netq.jobs.facts import soc_places
from netq.jobs.official_esco import CROSSWALK, Crosswalk, language, read_crosswalk, read_labels
from netq.jobs.official_files import HEAD, Bearer, Download, files_below, letters, soc_code
from netq.jobs.official_onet import ALTERNATE, RELATED, TITLES, read_related, read_titles
from netq.jobs.sources import Sources, digest_of, telling_stems

Voice = tuple[tuple[str, ...], dict[int, float]]
"""Words of a title, and how much (0..1) one official occupation says they mean which of ours."""


@dataclass(frozen=True, slots=True)
class _Downloads:
    """The files that are read; ``left`` counts those of ESCO that no crosswalk joins."""

    titles: list[Download]
    related: list[Download]
    esco: list[Download]
    crosswalk: list[Download]
    left: int

    def digest(self) -> str:
        """Return the hash of all files in order of their path."""
        every = (*self.titles, *self.related, *self.esco, *self.crosswalk)
        return digest_of(file.content for file in sorted(every, key=lambda file: file.name))


def holds_onet(folder: Path) -> bool:
    """Whether the list of titles of O*NET lies at any depth below ``folder``."""
    return any(_is_named(path, ALTERNATE) for path in files_below(folder).values())


def read_official(folder: Path) -> Sources:
    """Read the text files of O*NET below ``folder``, and ESCO if its crosswalk is there too.

    Raises:
        NoSources: if a file lacks a column that is needed, or is no table.
    """
    files, place = _downloads(folder), soc_places()
    borne, labels = read_titles(files.titles), read_labels(files.esco)
    bridge = read_crosswalk(files.crosswalk, place)
    known = {code: {place[soc_code(code)]: 1.0} for code, _ in borne if soc_code(code) in place}
    ours, theirs = list(_voices(borne, known)), list(_voices(labels, bridge.matches))
    return Sources(
        titles=_shares((*ours, *theirs)),
        related=read_related(files.related, place),
        digest=files.digest(),
        report=(
            _read_line(len(ours), len(theirs), files),
            *_skipped_lines(files, {code for code, _ in borne} - known.keys(), labels, bridge),
        ),
    )


def _downloads(folder: Path) -> _Downloads:
    """Read the files of use below ``folder``; those of ESCO only if a crosswalk joins them."""
    below = files_below(folder)
    esco = {name: path for name, path in below.items() if language(path.name)}
    joining = {name: path for name, path in below.items() if esco and _is_crosswalk(path)}
    return _Downloads(
        titles=_read({n: p for n, p in below.items() if _is_named(p, TITLES)}),
        related=_read({n: p for n, p in below.items() if _is_named(p, (RELATED,))}),
        esco=_read(esco if joining else {}),
        crosswalk=_read(joining),
        left=0 if joining else len(esco),
    )


def _read(files: Mapping[str, Path]) -> list[Download]:
    """Return ``files``, path below the folder -> file, with their bytes."""
    return [Download(name, path.read_bytes()) for name, path in files.items()]


def _is_named(path: Path, names: Iterable[str]) -> bool:
    """Whether a file bears one of ``names``, also written "Alternate_Titles.txt"."""
    return letters(path.name) in map(letters, names)


def _is_crosswalk(path: Path) -> bool:
    """Whether a file has the columns of the crosswalk: its name differs between downloads."""
    if path.suffix.casefold() != ".csv" or language(path.name):
        return False
    with path.open("rb") as file:
        return Download(path.name, file.read(HEAD)).holds(*CROSSWALK)


def _voices(titles: set[Bearer], means: Mapping[str, dict[int, float]]) -> Iterator[Voice]:
    """Yield the titles whose bearer means an occupation of ours."""
    return ((words, means[bearer]) for bearer, words in titles if bearer in means and words)


def _shares(voices: Iterable[Voice]) -> tuple[Voice, ...]:
    """Return the stems and the occupations' shares of every title, by its words."""
    heard: dict[tuple[str, ...], dict[int, list[float]]] = {}
    for words, means in voices:
        for occupation, weight in means.items():
            heard.setdefault(words, {}).setdefault(occupation, []).append(weight)
    found = []
    for words, said in sorted(heard.items()):
        # The last digit of a plain sum depends on the order of the voices, which is by chance.
        sums = {occupation: fsum(weights) for occupation, weights in sorted(said.items())}
        total = fsum(sums.values())
        found.append((telling_stems(words), {c: weight / total for c, weight in sums.items()}))
    return tuple(found)


def _read_line(ours: int, theirs: int, files: _Downloads) -> str:
    """Return the sentence on what was read."""
    line = f"read {ours:,} titles of O*NET"
    if not files.esco:
        return line
    spoken = sorted({language(PurePosixPath(file.name).name) for file in files.esco})
    return f"{line}, {theirs:,} of ESCO in {_many(len(spoken), 'language')} ({', '.join(spoken)})"


def _skipped_lines(
    files: _Downloads, strange: set[str], labels: set[Bearer], bridge: Crosswalk
) -> Iterator[str]:
    """Yield the sentences on what was skipped, and why."""
    unknown = strange | bridge.unknown
    unmatched = {uri for uri, _ in labels} - bridge.matches.keys()
    if unknown:
        yield f"skipped {_many(len(unknown), 'code')} that SOC 2018 does not have"
    if unmatched:
        skipped = _many(len(unmatched), "occupation")
        yield f"skipped {skipped} of ESCO that the crosswalk does not match"
    if bridge.unweighed:
        yield f"skipped {_many(bridge.unweighed, 'loose match')} of the crosswalk"
    if files.left:
        names = ", ".join(column.names[0] for column in CROSSWALK)
        yield f"skipped ESCO: no crosswalk to O*NET is there, a CSV with the columns {names}"
    if not files.related:
        yield f"no occupation has related ones: {RELATED} is not there"


def _many(number: int, noun: str) -> str:
    """Return how many of something there are: "12 codes", "1 code"."""
    ending = "es" if noun.endswith("ch") else "s"
    return f"{number:,} {noun}{ending * (number != 1)}"
