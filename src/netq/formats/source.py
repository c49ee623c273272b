"""Which files does this path hold, and is it safe to read them?"""

from __future__ import annotations

import errno
import hashlib
import lzma
import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO

from netq.domain.errors import InputRefused, NotFound

MAX_BYTES = 1 << 30
"""What the files of one input may hold together, uncompressed."""

MAX_RATIO = 200
"""How far a large ZIP may have been compressed before netq takes it for a bomb."""

MAX_FILES = 5_000
_LARGE = 100 << 20
_CHUNK = 1 << 18
_ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_ENCRYPTED = 0x1
_READING = (
    OSError,
    EOFError,
    RuntimeError,
    ValueError,
    struct.error,
    zlib.error,
    lzma.LZMAError,
    zipfile.BadZipFile,
)


@dataclass(frozen=True, slots=True)
class Member:
    """One file of an input: its name inside the input, its size in bytes, and how to open it."""

    name: str
    size: int
    open: Callable[[], IO[bytes]]

    def chunks(self) -> Iterator[bytes]:
        """Its bytes in pieces, from the start. Raises InputRefused when they cannot be read."""
        with readable(self.name), self.open() as stream:
            while chunk := stream.read(_CHUNK):
                yield chunk


@contextmanager
def members(path: Path) -> Iterator[tuple[Member, ...]]:
    """The files to look at: the file itself, or the CSV files of a ZIP or a folder.

    A folder and a ZIP are read at their root and one folder down. Nothing is unpacked to disk.
    Raises NotFound when there is nothing at ``path``, and InputRefused for what cannot be read
    or is not safe to read.
    """
    mode, name = _mode(path), shown(path.absolute().name)
    with ExitStack() as stack:
        if stat.S_ISDIR(mode):
            found = _in_folder(path, name)
        elif not stat.S_ISREG(mode):
            raise InputRefused(
                f"{name} is neither a file nor a folder but a pipe or device.",
                "Save what it holds to a file, and import that.",
            )
        elif _head(path, name).startswith(_ZIP_STARTS):
            with readable(name):
                packed = stack.enter_context(zipfile.ZipFile(path))
            found = _in_zip(packed, name)
        else:
            found = (_on_disk(path, name),)
        if sum(member.size for member in found) > MAX_BYTES:
            raise InputRefused(
                f"{name} holds more than {MAX_BYTES >> 20} MiB.",
                "No address book is that large; check that it is the right file.",
            )
        yield found


def shown(name: str) -> str:
    """A file name as text that can be printed and stored, whatever bytes it is made of."""
    return os.fsencode(name).decode(errors="replace")


def digest(path: Path, found: tuple[Member, ...]) -> str:
    """The SHA-256 of a file as hexadecimal digits; for a folder, that of its CSV files in order."""
    total = hashlib.sha256()
    if path.is_dir():
        for member in found:
            total.update(f"{member.name}\0{member.size}\0".encode())
            for chunk in member.chunks():
                total.update(chunk)
    else:
        for chunk in _on_disk(path, path.name).chunks():
            total.update(chunk)
    return total.hexdigest()


@contextmanager
def readable(name: str) -> Iterator[None]:
    """Turn every failure to read ``name`` into an InputRefused that says so."""
    try:
        yield
    except PermissionError:
        raise InputRefused(f"You may not read {name}.", "Change its permissions.") from None
    except _READING as error:
        raise InputRefused(
            f"{name} cannot be read to its end: {error}.",
            "It is damaged or was cut off: download it again.",
        ) from None


def _mode(path: Path) -> int:
    try:
        return path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError, ValueError):
        raise NotFound(f"There is no file {path}.", "Check the spelling and the folder.") from None
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise InputRefused(
                f"{path.name} is a link that leads back to itself.", "Name the file it stands for."
            ) from None
        raise InputRefused(f"{path.name} cannot be opened: {error.strerror}.") from None


def _head(path: Path, name: str) -> bytes:
    with readable(name), path.open("rb") as stream:
        return stream.read(4)


def _on_disk(path: Path, name: str) -> Member:
    return Member(shown(name), path.stat().st_size, lambda: path.open("rb"))


def _in_folder(folder: Path, name: str) -> tuple[Member, ...]:
    with readable(name):
        files = [
            path
            for pattern in ("*", "*/*")
            for path in sorted(folder.glob(pattern))
            if _is_csv(path.name) and path.is_file()
        ]
        _refuse_crowd(name, len(files))
        return tuple(_on_disk(path, path.relative_to(folder).as_posix()) for path in files)


def _in_zip(packed: zipfile.ZipFile, name: str) -> tuple[Member, ...]:
    entries = packed.infolist()
    _refuse_crowd(name, len(entries))
    for entry in entries:
        _refuse_unsafe(entry, name)
    csvs = [
        entry
        for entry in entries
        if _is_csv(entry.filename) and entry.filename.strip("/").count("/") <= 1
    ]
    size = sum(entry.file_size for entry in csvs)
    if size > _LARGE and size > MAX_RATIO * sum(entry.compress_size for entry in csvs):
        raise InputRefused(
            f"{name} would unpack to {size >> 20} MiB, far more than it can honestly hold.",
            "Download the export again from LinkedIn.",
        )
    if not csvs and any(e.filename.casefold().endswith(".zip") for e in entries):
        raise InputRefused(f"{name} holds another ZIP.", "Unpack it, and import the ZIP inside.")
    return tuple(
        Member(entry.filename, entry.file_size, partial(packed.open, entry)) for entry in csvs
    )


def _refuse_crowd(name: str, count: int) -> None:
    if count > MAX_FILES:
        raise InputRefused(
            f"{name} holds {count} files.", "Give netq the folder or ZIP of one export only."
        )


def _refuse_unsafe(entry: zipfile.ZipInfo, name: str) -> None:
    inside = PurePosixPath(entry.filename.replace("\\", "/"))
    if inside.is_absolute() or ".." in inside.parts:
        raise InputRefused(
            f"{name} holds a file whose name points outside of it: {entry.filename}.",
            "It was not made by LinkedIn; download the export again.",
        )
    if entry.flag_bits & _ENCRYPTED and _is_csv(entry.filename):
        raise InputRefused(
            f"{name} is protected by a password.", "Unpack it, and import the folder."
        )


def _is_csv(name: str) -> bool:
    base = PurePosixPath(name).name
    return base.casefold().endswith(".csv") and not base.startswith("._")
