"""The command line's own description of itself, read from its parsers: what manual page and completions are made of."""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from backers import cli


@dataclass(frozen=True)
class Option:
    """One option, or one argument by its place, which has no flags. `value` is the name of what it takes, or ""."""

    flags: tuple[str, ...]
    value: str
    choices: tuple[str, ...]
    help: str
    is_path: bool
    required: bool
    many: bool

    @property
    def shown(self) -> str:
        """What it takes, for a reader: `DATE`, or `light|dark`."""
        return "|".join(self.choices) or self.value


@dataclass(frozen=True)
class Command:
    """A command of the program; the one without a name opens the window."""

    name: str
    help: str
    options: tuple[Option, ...]
    places: tuple[Option, ...]


# Read before the parsers look at the rest, so that it may stand anywhere; no parser lists it.
LANGUAGE = Option(("--language",), "XX", (), "speak that language (en, ar, fr)", False, False, False)


def commands() -> list[Command]:
    """Every command, the window first."""
    window = cli._window_parser()
    found = [_command("", window.description or "", window)]
    parser = cli._command_parser()
    chosen = next(action for action in parser._actions if isinstance(action, argparse._SubParsersAction))
    for name, below in chosen.choices.items():
        found.append(_command(name, below.description or "", below))
    return found


def _command(name: str, help_: str, parser: argparse.ArgumentParser) -> Command:
    found = list(_options(parser))
    options = (*(one for one in found if one.flags), LANGUAGE)
    return Command(name, help_, options, tuple(one for one in found if not one.flags))


def _options(parser: argparse.ArgumentParser) -> Iterator[Option]:
    for action in parser._actions:
        takes = action.nargs != 0
        metavar = action.metavar if isinstance(action.metavar, str) else action.dest.upper().replace("_", "-")
        yield Option(
            flags=tuple(action.option_strings),
            value=metavar if takes else "",
            choices=tuple(str(one) for one in action.choices or ()),
            help=(action.help or "").replace("%%", "%"),
            is_path=takes and (action.type is Path or metavar == "FILE"),
            required=action.required and action.nargs != "?",
            many=action.nargs == "+",
        )
