"""The command line: reads arguments, hands over, turns refusals into one line and an exit status.

0 done; 2 refused, with one line on standard error; 1 a bug. `--json` prints one object on standard output. No command
but the window needs a screen. Every command imports what it needs when it runs, so that `--help` is instant.
"""

import argparse
import difflib
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from backers import __version__
from backers.languages import available, speak, wanted, wanted_digits
from backers.model.errors import Refused
from backers.model.wording import mark, say, tr

Command = Callable[[argparse.Namespace], int]


class _Parser(argparse.ArgumentParser):
    """Refuses in one line, as everything else here does."""

    def error(self, message: str) -> NoReturn:
        self.exit(_refuse(tr("{message}; see {program} --help.", message=message, program=self.prog)))


def run(arguments: Sequence[str]) -> int:
    """Runs one command. Returns the exit status; a bug is left to raise."""
    arguments, chosen = _language(arguments)
    if chosen and chosen not in available():
        known = ", ".join(available())
        return _refuse(tr("There is no language “{language}”; there are: {known}.", language=chosen, known=known))
    speak(chosen or wanted(), wanted_digits())
    first = arguments[0] if arguments else ""
    meant = _meant(first)
    if meant:
        return _refuse(tr("There is no command or map “{first}”. Did you mean “{meant}”?", first=first, meant=meant))
    parser = _command_parser() if first in _COMMANDS else _window_parser()
    parsed = parser.parse_args(arguments)
    parsed.language = chosen
    command: Command = parsed.command
    try:
        return command(parsed)
    except Refused as refusal:
        return _refuse(str(refusal))
    except BrokenPipeError:
        return 0
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        return _refuse(f"{where}{error.strerror or error}.")


def _language(arguments: Sequence[str]) -> tuple[list[str], str]:
    """The arguments without `--language XX`, which may stand anywhere, and the language it names or ""."""
    rest, chosen = list(arguments), ""
    for at, argument in enumerate(rest):
        if argument == "--":
            break
        if argument.startswith("--language="):
            chosen = rest.pop(at).partition("=")[2]
            break
        if argument == "--language" and at + 1 < len(rest):
            chosen = rest[at + 1]
            del rest[at : at + 2]
            break
    return rest, chosen


def _meant(word: str) -> str:
    """The command that a word which is neither command nor map was probably to be; empty if there is none."""
    if word in _COMMANDS or word.startswith("-") or Path(word).suffix or Path(word).exists():
        return ""
    return next(iter(difflib.get_close_matches(word.lower(), _COMMANDS, 1, 0.7)), "")


def _refuse(sentence: str) -> int:
    print("backers: " + " ".join(sentence.split()), file=sys.stderr)
    return 2


def _window_parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="backers",
        description=tr("A map of who stands behind whom in the Libyan war. Without a command it opens the window."),
        epilog=tr("commands: {commands}; each answers to --help", commands=", ".join(_COMMANDS)),
    )
    parser.add_argument(
        "map", nargs="?", type=Path, metavar="MAP", help=tr("a .backers file; else your own curated map")
    )
    parser.add_argument(
        "--safe-mode", action="store_true", help=tr("start without your preferences, which stay as they are")
    )
    parser.add_argument("--version", action="version", version=f"backers {__version__}")
    parser.set_defaults(command=_window)
    return parser


def _window(arguments: argparse.Namespace) -> int:
    from backers.bootstrap import open_window

    return open_window(arguments.map, arguments.language, safe=arguments.safe_mode)


def _command_parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="backers")
    commands = parser.add_subparsers(required=True)
    for name, (add, help_) in _COMMANDS.items():
        add(commands.add_parser(name, help=say(help_), description=say(help_)))
    return parser


def _add_export(parser: argparse.ArgumentParser) -> None:
    from backers.cli.export import export

    parser.add_argument("out", nargs="+", type=Path, metavar="OUT", help=tr("the suffix chooses the format"))
    parser.add_argument("--map", type=Path, help=tr("a .backers file; else the curated map"))
    parser.add_argument("--on", default="", metavar="DATE", help=tr("what was in force on that day, like 2020-01-08"))
    parser.add_argument("--known-by", default="", metavar="DATE", help=tr("only what had been published by that day"))
    parser.add_argument("--background", action="store_true", help=tr("with the background rows"))
    parser.add_argument(
        "--size", default="1600x1000", metavar="WxH", help=tr("of pictures, in points (default 1600x1000)")
    )
    parser.add_argument("--scale", type=float, default=1.0, metavar="N", help=tr("pixels per point (default 1)"))
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--transparent", action="store_true", help=tr("a picture without ground"))
    parser.add_argument("--footnotes", action="store_true", help=tr("list the numbered sources under the picture"))
    parser.add_argument("--bare", action="store_true", help=tr("without title, legend and source line"))
    parser.add_argument("--report", type=Path, metavar="FILE", help=tr("where everything was drawn, as JSON"))
    parser.add_argument("--json", action="store_true", help=tr("say as JSON what was written and what was left out"))
    parser.set_defaults(command=export)


def _add_import(parser: argparse.ArgumentParser) -> None:
    from backers.cli.documents import import_files

    parser.add_argument("files", nargs="+", type=Path, metavar="IN")
    parser.add_argument("--into", type=Path, required=True, metavar="MAP", help=tr("made if it is missing"))
    parser.add_argument("--recipe", metavar="FILE", help=tr("how to read tables; ucdp-external-support is shipped"))
    parser.add_argument("--json", action="store_true", help=tr("print the report as JSON"))
    parser.set_defaults(command=import_files)


def _add_info(parser: argparse.ArgumentParser) -> None:
    from backers.cli.documents import info

    parser.add_argument("--map", type=Path, help=tr("a .backers file; else the curated map"))
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(command=info)


def _add_check(parser: argparse.ArgumentParser) -> None:
    from backers.cli.documents import check

    parser.add_argument("map", nargs="?", type=Path, metavar="MAP", help=tr("a .backers file; else the curated map"))
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(command=check)


def _add_compare(parser: argparse.ArgumentParser) -> None:
    from backers.cli.documents import compare

    parser.add_argument("then", type=Path, metavar="A", help=tr("a .backers file"))
    parser.add_argument("now", type=Path, metavar="B", help=tr("another, such as the copy that a sync program left"))
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(command=compare)


def _add_salvage(parser: argparse.ArgumentParser) -> None:
    from backers.cli.documents import salvage

    parser.add_argument("damaged", type=Path, metavar="IN", help=tr("a map that no longer opens; it is not touched"))
    parser.add_argument("out", type=Path, metavar="OUT", help=tr("the new map"))
    parser.add_argument("--json", action="store_true", help=tr("print the report as JSON"))
    parser.set_defaults(command=salvage)


def _seed(text: str) -> int:
    """A whole number of 0 or more; ValueError for others."""
    if (number := int(text)) < 0:
        raise ValueError(text)
    return number


_seed.__name__ = "seed"  # argparse says "invalid seed value"


def _add_layout(parser: argparse.ArgumentParser) -> None:
    from backers.cli.layout import layout

    parser.add_argument("graph", type=Path, metavar="IN")
    parser.add_argument("out", type=Path, metavar="OUT.graphml")
    parser.add_argument("--seed", type=_seed, default=0)
    parser.add_argument(
        "--aim",
        metavar=tr("AIM"),
        help=tr("distances, balanced, groups, or a number from 0 to 1 between them; default: by the map's size"),
    )
    parser.set_defaults(command=layout)


def _add_self_test(parser: argparse.ArgumentParser) -> None:
    from backers.selftest import self_test

    parser.set_defaults(command=lambda _: self_test())


_COMMANDS: dict[str, tuple[Callable[[argparse.ArgumentParser], None], str]] = {
    "export": (_add_export, mark("Write a map as picture, graph or table.")),
    "import": (_add_import, mark("Bring files of other programs into a map.")),
    "info": (_add_info, mark("Count what a map holds.")),
    "check": (_add_check, mark("Check a map's file and its evidence.")),
    "compare": (_add_compare, mark("Say what was added, removed and changed from one map to another.")),
    "salvage": (_add_salvage, mark("Bring what can be read of a damaged map into a new one.")),
    "layout": (_add_layout, mark("Give a graph's nodes good places.")),
    "self-test": (_add_self_test, mark("Try resources, database, an edit, undo and a picture.")),
}
