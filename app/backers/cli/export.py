"""The command that writes maps: pictures, graphs, packages."""

import argparse
import json
import re
from pathlib import Path
from typing import Any

from backers.cli.documents import load
from backers.model import typed
from backers.model.errors import Refused
from backers.model.wording import tr
from backers.settings import write_whole
from backers.work.lens import Lens


def export(arguments: argparse.Namespace) -> int:
    """Writes every file, or refuses before the first if one of the names or the day is not possible."""
    from backers.canvas import picture
    from backers.ui.dialogs import ExportChoice
    from backers.ui.export import Export, headless, known_suffix, sheet, write

    for out in arguments.out:
        known_suffix(out)
    width, height = _size(arguments.size)
    plain = not arguments.bare
    choice = ExportChoice(
        width=width, height=height, scale=arguments.scale, transparent=arguments.transparent, theme=arguments.theme,
        title=plain, legend=plain, date=plain, source_line=plain,
        footnotes=arguments.footnotes,
    )  # fmt: skip
    day, known_by = _day("--on", arguments.on), _day("--known-by", arguments.known_by)
    lens = Lens(day=day, known_by=known_by, background=arguments.background)
    application = headless()
    job = Export(load(arguments.map), lens, choice=choice)
    laid_out = sheet(job)
    written: list[dict[str, Any]] = [{"file": str(out), "left_out": write(job, out)} for out in arguments.out]
    if arguments.report is not None:
        write_whole(arguments.report, json.dumps(picture.report(laid_out), ensure_ascii=False).encode())
    application.processEvents()
    _tell(written, arguments.json)
    return 0


def _day(option: str, text: str) -> str:
    try:
        return typed.read(text)
    except Refused as refusal:
        raise Refused(f"{option}: {refusal}") from None


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{1,6})[xX×](\d{1,6})", text)
    if match is None:
        raise Refused(tr("“{text}” is no size: write it like 1600x1000.", text=text))
    return int(match[1]), int(match[2])


def _tell(written: list[dict[str, Any]], as_json: bool) -> None:
    if as_json:
        print(json.dumps({"written": written}, ensure_ascii=False))
        return
    for entry in written:
        print(f"{Path(entry['file'])}")
        for sentence in entry["left_out"]:
            print(f"  {sentence}")
