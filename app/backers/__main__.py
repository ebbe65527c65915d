"""`python -m backers` and the `backers` command."""

import sys
from pathlib import Path

from backers import LOOK_OVER


def main() -> int:
    """Runs the command line and gives its exit status."""
    arguments = sys.argv[1:]
    if arguments[:1] == [LOOK_OVER] and len(arguments) > 1:
        from backers.store.apart import answer

        return answer(Path(arguments[1]), *arguments[2:])
    from backers.cli import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
