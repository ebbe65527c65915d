"""Writes the manual page, backers(1), from the command line's own parsers: `manual.py FILE`."""

import sys
from pathlib import Path

from interface import Command, Option, commands

import backers

_FILES = (
    (r"\fI~/.local/share/backers/Libya.backers", "your own copy of the curated map"),
    (r"\fI~/.config/backers/settings.json", "what the program remembers between sessions"),
    (r"\fI~/.local/state/backers/log/", "what it noticed, for reports that you may send; nothing is sent by itself"),
)
_STATUS = (("0", "done"), ("2", "refused, with one line that names file, place and cause"), ("1", "a bug"))


def manual() -> str:
    """The page in the man macros."""
    window, *others = commands()
    lines = [
        f'.TH BACKERS 1 "" "Backers {backers.__version__}" "User Commands"',
        ".SH NAME",
        r"backers \- map of who stands behind whom in the Libyan war",
        ".SH SYNOPSIS",
    ]
    for command in (window, *others):
        lines += [_synopsis(command), ".br"]
    lines += [".SH DESCRIPTION", _safe(window.help), "No command but the window needs a screen.", ".SH OPTIONS"]
    lines += _listed(window)
    lines.append(".SH COMMANDS")
    for command in others:
        lines += [f".SS {_safe(command.name)}", _safe(command.help), *_listed(command)]
    lines.append(".SH EXIT STATUS")
    for status, meaning in _STATUS:
        lines += [".TP", rf"\fB{status}\fR", _safe(meaning)]
    lines.append(".SH FILES")
    for name, meaning in _FILES:
        lines += [".TP", rf"{name}\fR", _safe(meaning)]
    return "\n".join(lines) + "\n"


def _synopsis(command: Command) -> str:
    words = [r"\fBbackers\fR", *([rf"\fB{_safe(command.name)}\fR"] if command.name else [])]
    words += [_shown(one) for one in command.options if one.required]
    words.append(r"[\fIoptions\fR]")
    for place in command.places:
        name = rf"\fI{_safe(place.value)}\fR"
        words.append((name if place.required else f"[{name}]") + (f" [{name} ...]" if place.many else ""))
    return " ".join(words)


def _listed(command: Command) -> list[str]:
    lines = []
    for one in (*command.places, *command.options):
        lines += [".TP", _shown(one), _safe(one.help) or r"\&"]
    return lines


def _shown(one: Option) -> str:
    flags = ", ".join(rf"\fB{_safe(flag)}\fR" for flag in one.flags)
    return " ".join(part for part in (flags, rf"\fI{_safe(one.shown)}\fR" if one.shown else "") if part)


def _safe(text: str) -> str:
    """Text that means nothing to troff: hyphens are hyphens to type, and no line begins a macro."""
    text = text.replace("\\", r"\e").replace("-", r"\-").replace("“", r"\(lq").replace("”", r"\(rq")
    return rf"\&{text}" if text.startswith((".", "'")) else text


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(manual(), encoding="utf-8")
