"""The catalogues of all languages: brings them up to date with the sources, compiles them, says what is missing.

    .venv/bin/python packaging/translations.py            update every resources/translations/backers_*.ts and .qm
    .venv/bin/python packaging/translations.py new it     begin a language; then translate it with pyside6-linguist
    .venv/bin/python packaging/translations.py check      change nothing; status 1 where something is missing or old

Both tools come with PySide6. The compiled files are kept beside their sources, so that a checkout needs no build.
"""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
SOURCES = ROOT / "app" / "backers"
_TOOLS = Path(sys.executable).parent
# `translate` is a method of Python's own texts.
_ALIASES = "tr=tr,tr+=mark,tr+=tr_n,translate=no_such_function"
_GAP = re.compile(r"\{\w+(?:[:!][^{}]*)?\}")


@dataclass(frozen=True, slots=True)
class Message:
    """One text: in a text that counts, `comment` is its English plural and `forms` are as many as the language has."""

    source: str
    comment: str
    forms: tuple[str, ...]
    counts: bool

    @property
    def key(self) -> tuple[str, str]:
        return self.source, self.comment

    @property
    def finished(self) -> bool:
        return bool(self.forms) and all(self.forms)


def catalogues(folder: Path = FOLDER) -> list[Path]:
    return sorted(folder.glob("backers_*.ts"))


def messages(catalogue: Path) -> dict[tuple[str, str], Message]:
    """The texts of a `.ts` file; what is marked unfinished or vanished has no forms."""
    found = {}
    for element in ET.parse(catalogue).getroot().iter("message"):
        translation = element.find("translation")
        several = [form.text or "" for form in translation.findall("numerusform")] if translation is not None else []
        forms = several or [(translation.text or "") if translation is not None else ""]
        if translation is None or translation.get("type") is not None:
            forms = []
        counts = element.get("numerus") == "yes"
        made = Message(element.findtext("source") or "", element.findtext("comment") or "", tuple(forms), counts)
        found[made.key] = made
    return found


def update(folder: Path = FOLDER) -> None:
    """Takes in what the sources say now, keeps what is translated, drops what is gone. Raises CalledProcessError."""
    files = [str(path.relative_to(ROOT)) for path in sorted(SOURCES.rglob("*.py"))]
    with tempfile.NamedTemporaryFile("w", suffix=".lst", encoding="utf-8") as listed:
        listed.write("\n".join(files))
        listed.flush()
        _run("pyside6-lupdate", "-silent", "-no-obsolete", "-locations", "none", "-tr-function-alias", _ALIASES,
             f"@{listed.name}", "-ts", *map(str, catalogues(folder)))  # fmt: skip


def compile_(folder: Path = FOLDER) -> None:
    """Makes a `.qm` of every `.ts`. Raises CalledProcessError."""
    for catalogue in catalogues(folder):
        _run("pyside6-lrelease", "-silent", "-nounfinished", str(catalogue), "-qm", str(catalogue.with_suffix(".qm")))


def faults(catalogue: Path) -> list[str]:
    """What a translator has to see to, one line each."""
    found = []
    for message in messages(catalogue).values():
        gaps = sorted(set(_GAP.findall(message.source)))
        if not message.finished:
            found.append(f"{catalogue.name}: not translated: {message.source!r}")
            continue
        for form in message.forms:
            # A form for one or two of something may say the number in words.
            lost = set(gaps) ^ set(_GAP.findall(form))
            if any(not message.counts or not re.match(r"\{n[:}]", gap) for gap in lost):
                found.append(f"{catalogue.name}: other gaps than {message.source!r}: {form!r}")
    return found


def begin(language: str) -> Path:
    made = FOLDER / f"backers_{language}.ts"
    made.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language}"/>\n'
    )
    return made


def _run(tool: str, *arguments: str) -> None:
    done = subprocess.run([_TOOLS / tool, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode or "rror" in done.stderr:
        sys.stderr.write(done.stdout + done.stderr)
        raise subprocess.CalledProcessError(done.returncode or 1, tool)


def _stale() -> list[str]:
    """The files that differ from what the sources and the catalogues make now."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        for catalogue in catalogues():
            (fresh / catalogue.name).write_bytes(catalogue.read_bytes())
        update(fresh)
        compile_(fresh)
        old = [file.name for file in catalogues() if messages(file) != messages(fresh / file.name)]
        names = [file.with_suffix(".qm").name for file in catalogues()]
        return old + [name for name in names if (fresh / name).read_bytes() != (FOLDER / name).read_bytes()]


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["new"]:
        begin(arguments[1])
    stale = []
    if arguments[:1] == ["check"]:
        stale = [f"{name} is not up to date: run packaging/translations.py" for name in _stale()]
    else:
        update()
        compile_()
    said = stale + [fault for catalogue in catalogues() for fault in faults(catalogue)]
    print("\n".join(said) or "Every text is translated.")
    for catalogue in catalogues():
        every = messages(catalogue).values()
        print(f"{catalogue.name}: {sum(message.finished for message in every)} of {len(every)} texts")
    return 1 if arguments[:1] == ["check"] and said else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
