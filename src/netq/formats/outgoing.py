"""How does a file reach the disk whole or not at all, for its owner's eyes only?"""

from __future__ import annotations

from pathlib import Path

from netq.domain.errors import Misuse, NotFound


def write(path: Path, text: str, *, replace: bool = False) -> None:
    """Write ``text`` as UTF-8 to a file of mode 0600, whole or not at all.

    Raises Misuse when there is a file already and ``replace`` is False, or when the place cannot
    be written to; NotFound when there is no such folder.
    """
    try:
        _check(path, replace=replace)
        _put(path, text)
    except OSError as error:
        raise Misuse(f"I cannot write {path}: {error.strerror}.", "Name another file.") from error


def _check(path: Path, *, replace: bool) -> None:
    if path.is_dir():
        raise Misuse(f"{path} is a folder.", "Name a file in it.")
    if not replace and path.exists():
        raise Misuse(f"{path} is there already.", "Name another file, or add --force.")
    if not path.parent.is_dir():
        raise NotFound(f"There is no folder {path.parent}.", "Make it, or name another.")


def _put(path: Path, text: str) -> None:
    import os
    from tempfile import mkstemp

    number, name = mkstemp(prefix=".netq-", dir=path.parent)  # made with mode 0600
    beside = Path(name)
    try:
        with os.fdopen(number, "w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(number)
        beside.replace(path)
    except BaseException:
        beside.unlink()
        raise
