"""`python -m backers` and the `backers` command."""

import sys

from backers.cli import run


def main() -> int:
    """Runs the command line and gives its exit status."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
