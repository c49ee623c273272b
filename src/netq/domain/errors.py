"""What can go wrong, and what does each kind of wrong mean to the person and to the shell?"""

from __future__ import annotations


class NetqError(Exception):
    """Something the person can mend: a sentence that says what, and a hint that says what next.

    ``code`` is the exit code of the process (see ``docs/exit-codes.md``).
    """

    code = 2

    def __init__(self, message: str, hint: str = "") -> None:
        """Keep the sentence and the hint apart, so that each voice can show both."""
        super().__init__(message)
        self.message = message
        self.hint = hint


class Fault(NetqError):
    """netq itself is wrong."""

    code = 1


class Refused(NetqError):
    """The person said no at a prompt."""

    code = 1


class Misuse(NetqError):
    """The words typed do not make a command netq can carry out."""

    code = 2


class NotFound(NetqError):
    """No such person, job or file in the store."""

    code = 3


class Ambiguous(NetqError):
    """More than one answer fits; ``candidates`` lists them, best first, one line each."""

    code = 4

    def __init__(self, message: str, hint: str = "", candidates: tuple[str, ...] = ()) -> None:
        """Keep the candidates so that a program can read them from the JSON error."""
        super().__init__(message, hint)
        self.candidates = candidates


class StoreProblem(NetqError):
    """The store is damaged, busy, written by a later netq, or no netq store at all."""

    code = 5


class InputRefused(NetqError):
    """An input file was refused; nothing of it was stored."""

    code = 6
