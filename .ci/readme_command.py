#!/usr/bin/env python3
"""Which command does the README give for a purpose? Prints the block after ``<!-- ci: NAME -->``.

    python3 .ci/readme_command.py test [README.md]

The block is a fence of ``sh`` that follows the marker directly. A marker that is absent, stands
there twice, or has no such block is an error: CI must run what people copy, and nothing else.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

README = Path(__file__).parents[1] / "README.md"


def command(readme: str, name: str) -> str:
    """The one block of shell that the README marks with this name.

    Raises:
        ValueError: When there is no such block, or more than one.
    """
    marker = rf"^<!-- ci: {re.escape(name)} -->$"
    marked = len(re.findall(marker, readme, re.MULTILINE))
    blocks = re.findall(marker + r"\n+```sh\n(.*?)^```$", readme, re.MULTILINE | re.DOTALL)
    if marked != 1 or len(blocks) != 1:
        raise ValueError(
            f"README: <!-- ci: {name} --> stands there {marked} times, "
            f"and {len(blocks)} sh blocks follow it; both must be one."
        )
    return str(blocks[0])


def main(name: str, readme: str = str(README)) -> None:
    """Print the command, or say what is wrong and fail."""
    try:
        sys.stdout.write(command(Path(readme).read_text(encoding="utf-8"), name))
    except (OSError, ValueError) as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main(*sys.argv[1:])
