"""Writes what shells complete after `backers`, from the command line's own parsers: `completions.py FOLDER`.

FOLDER gets `backers` for bash, `_backers` for zsh and `backers.fish`.
"""

import sys
from pathlib import Path

from interface import Command, Option, commands


def bash() -> str:
    """A function for bash's `complete`: commands first, then the command's options, values and files."""
    window, *others = commands()
    lines = [
        "# bash completion for backers, made from its command line",
        "_backers() {",
        '    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command="" options="" values=""',
        "    [ $COMP_CWORD -gt 1 ] && command=${COMP_WORDS[1]}",
        "    COMPREPLY=()",
        '    case "$command $before" in',
    ]
    for command in (window, *others):
        for option in command.options:
            if option.choices:
                pattern = " | ".join(f'"{command.name} {flag}"' for flag in option.flags)
                lines.append(f"        {pattern}) values='{' '.join(option.choices)}' ;;")
    lines += [
        "    esac",
        '    if [ -n "$values" ]; then',
        '        COMPREPLY=($(compgen -W "$values" -- "$word"))',
        "        return",
        "    fi",
        '    case "$command" in',
    ]
    lines += [f"        {command.name}) options='{_flags(command)}' ;;" for command in others]
    lines += [
        f"        *) options='{_flags(window)}' ;;",
        "    esac",
        '    case "$word" in',
        '        -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;',
        "        *)",
        "            compopt -o filenames 2>/dev/null",
        '            COMPREPLY=($(compgen -f -- "$word"))',
        f"            [ $COMP_CWORD -eq 1 ] && COMPREPLY+=($(compgen -W '{_names(others)}' -- \"$word\"))",
        "            ;;",
        "    esac",
        "}",
        "complete -F _backers backers",
    ]
    return "\n".join(lines) + "\n"


def zsh() -> str:
    """A function for zsh's completion system, with what each option does."""
    window, *others = commands()
    lines = [
        "#compdef backers",
        "# made from the command line of backers",
        "_backers() {",
        "  local -a known",
        "  known=(",
    ]
    lines += [f"    {_quoted(f'{command.name}:{command.help}')}" for command in others]
    lines += ["  )", "  if (( CURRENT == 2 )); then", "    _describe command known", "  fi", "  case $words[2] in"]
    for command in others:
        lines += [
            f"    {command.name})",
            "      shift words; (( CURRENT-- ))",
            f"      _arguments {_zsh(command)}",
            "      ;;",
        ]
    lines += ["    *)", f"      _arguments {_zsh(window)}", "      ;;", "  esac", "}", '_backers "$@"']
    return "\n".join(lines) + "\n"


def fish() -> str:
    """Rules for fish, one for each command and option."""
    window, *others = commands()
    names = _names(others)
    lines = ["# fish completion for backers, made from its command line"]
    lines += [
        f"complete -c backers -n __fish_use_subcommand -a {command.name} -d {_quoted(command.help)}"
        for command in others
    ]
    for command in (window, *others):
        here = (
            f"__fish_seen_subcommand_from {command.name}"
            if command.name
            else f"not __fish_seen_subcommand_from {names}"
        )
        for option in command.options:
            line = f"complete -c backers -n {_quoted(here)} {_fish_flags(option)}"
            if option.choices:
                line += f" -x -a {_quoted(' '.join(option.choices))}"
            elif option.value:
                line += " -r" if option.is_path else " -x"
            lines.append(line + (f" -d {_quoted(option.help)}" if option.help else ""))
    return "\n".join(lines) + "\n"


def _names(some: list[Command]) -> str:
    return " ".join(command.name for command in some)


def _flags(command: Command) -> str:
    return " ".join(flag for option in command.options for flag in option.flags)


def _zsh(command: Command) -> str:
    words = []
    for option in command.options:
        value = f":{option.value}:{_zsh_values(option)}" if option.value or option.choices else ""
        words += [_quoted(f"{flag}[{_no_brackets(option.help)}]{value}") for flag in option.flags]
    words += [_quoted(f"{'*' if place.many else ''}:{place.value}:_files") for place in command.places]
    return " ".join(words)


def _zsh_values(option: Option) -> str:
    if option.choices:
        return f"({' '.join(option.choices)})"
    return "_files" if option.is_path else ""


def _no_brackets(text: str) -> str:
    return text.replace("[", "(").replace("]", ")").replace(":", r"\:")


def _fish_flags(option: Option) -> str:
    return " ".join(f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}" for flag in option.flags)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "’") + "'"


def main(folder: Path) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in {"backers": bash(), "_backers": zsh(), "backers.fish": fish()}.items():
        (folder / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
