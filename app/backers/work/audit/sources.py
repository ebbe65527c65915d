"""Rules for sources and what was written from them: can a reader go and look, and are the words our own?"""

from collections.abc import Iterator
from pathlib import Path

from backers.model.map import Map
from backers.model.names import shown
from backers.model.rows import Ref, Source
from backers.model.wording import tr
from backers.work.attachments import Attachment, state_of, text_of
from backers.work.audit.finding import Finding

_RUN = 9  # so many words in the source's own order are its wording, not a name or a turn of phrase


def out_of_reach(map_: Map) -> Iterator[Finding]:
    """Every source has an address, an archive copy, a document symbol or a file, so that a reader can look it up."""
    for row in map_.sources.values():
        if not (row.url or row.archive_url or row.symbol or row.file_path):
            sentence = tr("“{title}” ({id}) has neither address nor archive copy.", title=_title(row), id=row.id)
            yield Finding("source-address", "info", Ref("source", row.id), sentence, "url")


def attached_files(map_: Map) -> Iterator[Finding]:
    """An attached file is where it was, and is what it was."""
    for row in map_.sources.values():
        state = state_of(row)
        about = Ref("source", row.id)
        if state is Attachment.CHANGED:
            sentence = tr(
                "The file of “{title}” ({id}) is no longer the one that was attached.", title=_title(row), id=row.id
            )
            yield Finding("file-changed", "warning", about, sentence, "file_path")
        elif state is Attachment.MISSING:
            sentence = tr(
                "The file of “{title}” ({id}) is not there: {name}.",
                title=_title(row),
                id=row.id,
                name=shown(Path(row.file_path).name, 60),
            )
            yield Finding("file-missing", "info", about, sentence, "file_path")


def borrowed_words(map_: Map) -> Iterator[Finding]:
    """A claim is written in our own words: where the source's text is attached, this can be seen."""
    for row in map_.sources.values():
        text = text_of(row) if row.file_path else ""
        if not text:
            continue
        words = _words(text)
        runs = {tuple(words[place : place + _RUN]) for place in range(len(words) - _RUN + 1)}
        for claim in map_.claims_from(row.id):
            run = _borrowed(_words(claim.text), runs)
            if run:
                sentence = tr(
                    "What is written from “{title}” repeats its wording: “{run}”.",
                    title=_title(row),
                    run=shown(run, 90),
                )
                yield Finding("borrowed-words", "warning", Ref("claim", claim.id), sentence, "text")


def _borrowed(words: list[str], runs: set[tuple[str, ...]]) -> str:
    """The first run of at least `_RUN` words that stands in the text, as far as it goes; empty if there is none."""
    alike = [tuple(words[place : place + _RUN]) in runs for place in range(len(words) - _RUN + 1)]
    if True not in alike:
        return ""
    first = end = alike.index(True)
    while end < len(alike) and alike[end]:
        end += 1
    return " ".join(words[first : end + _RUN - 1])


def _words(text: str) -> list[str]:
    return ["".join(char for char in word if char.isalnum()) for word in text.casefold().split()]


def _title(row: Source) -> str:
    return shown(row.title or row.symbol or row.publisher or row.id, 80)
