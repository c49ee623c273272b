"""What does a person make of a text in their own editor?"""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from netq.cli.session import Session
from netq.domain.errors import InputRefused, Misuse, Refused


@contextmanager
def edited(run: Session, text: str) -> Iterator[str]:
    """The text as the person left it; the file is kept, and named, when what follows fails.

    Only the person can read the file. Raises Misuse without a working editor, Refused for a text
    that was emptied.
    """
    import tempfile

    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    if not editor.strip():
        raise Misuse("No editor is set.", "EDITOR=nano netq invite … --edit")
    number, name = tempfile.mkstemp(prefix="netq-invite-", suffix=".txt")
    file = Path(name)
    try:
        with os.fdopen(number, "w", encoding="utf-8") as out:
            out.write(text)
        _open(run, editor, file)
        found = _read(file)
    except BaseException:
        run.voice.tell(f"Your text is kept in {file}.")
        raise
    if not found.strip():
        file.unlink()
        raise Refused("The message is empty; nothing was noted.")
    try:
        yield found
    except BaseException:
        run.voice.tell(f"Your text is kept in {file}.")
        raise
    file.unlink()


def _open(run: Session, editor: str, file: Path) -> None:
    import subprocess

    out = None if run.voice.terminal else 2  # an answer down a pipe is the message alone
    try:
        command = [*shlex.split(editor), str(file)]
        code = subprocess.run(command, check=False, stdout=out).returncode  # noqa: S603 (the user's own editor)
    except (OSError, ValueError) as error:
        raise Misuse(f"The editor {editor!r} did not start: {error}.", "Set EDITOR.") from error
    if code:
        raise Misuse(f"The editor {editor!r} ended with {code}; nothing was noted.")


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputRefused(f"{file} cannot be read as UTF-8 text.") from error
