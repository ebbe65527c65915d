"""No text is forgotten: every one goes through `wording`, is in every catalogue, and is translated there."""

import ast
import importlib.util
import sys
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

from unworded import unworded

ROOT = Path(__file__).parents[1]
SOURCES = ROOT / "app" / "backers"
# Floors and rooms whose texts are still literals; the list only ever gets shorter.
NOT_YET = (
    "analysis/measures.py",
    "bootstrap.py",
    "canvas/items.py",
    "canvas/legend.py",
    "canvas/legend_panel.py",
    "canvas/lettering.py",
    "canvas/marks.py",
    "canvas/picture.py",
    "canvas/sheet.py",
    "canvas/view.py",
    "canvas/words.py",
    "cli/__init__.py",
    "cli/documents.py",
    "cli/export.py",
    "cli/layout.py",
    "exchange/bibliography/",
    "exchange/bounded.py",
    "exchange/datapackage/",
    "exchange/formats.py",
    "exchange/ftm/",
    "exchange/gexf/",
    "exchange/graphml/",
    "exchange/graphs.py",
    "exchange/html/",
    "exchange/jsons/",
    "exchange/plain/",
    "exchange/sketch.py",
    "exchange/sniffing.py",
    "exchange/tables/",
    "languages.py",
    "layout/native.py",
    "layout/simulation.py",
    "model/dates.py",
    "model/kinds.py",
    "model/typed.py",
    "selftest.py",
    "settings.py",
    "store/beside.py",
    "store/columns.py",
    "store/copies.py",
    "store/document.py",
    "store/expected.py",
    "store/file.py",
    "store/fragments.py",
    "store/journal.py",
    "store/lock.py",
    "store/mapping.py",
    "store/migrations/",
    "store/probe.py",
    "store/refusals.py",
    "store/rescue.py",
    "store/salvage.py",
    "store/schema.py",
    "store/seal.py",
    "store/snapshots.py",
    "store/soundness.py",
    "store/survey.py",
    "store/writer.py",
    "ui/actions.py",
    "ui/appearance.py",
    "ui/attempt.py",
    "ui/choices.py",
    "ui/dialogs/",
    "ui/events_panel.py",
    "ui/evidence/",
    "ui/export.py",
    "ui/fields.py",
    "ui/files.py",
    "ui/filters/",
    "ui/finder_hits.py",
    "ui/footnotes.py",
    "ui/forces_panel.py",
    "ui/history_panel.py",
    "ui/importing.py",
    "ui/inquiry.py",
    "ui/inspector/",
    "ui/live.py",
    "ui/many.py",
    "ui/marks.py",
    "ui/matrix/",
    "ui/menus.py",
    "ui/moments.py",
    "ui/notes_panel.py",
    "ui/panels.py",
    "ui/parts.py",
    "ui/problem_banner.py",
    "ui/questions/",
    "ui/register/",
    "ui/rings/",
    "ui/safety/",
    "ui/selections/",
    "ui/session.py",
    "ui/spec.py",
    "ui/status.py",
    "ui/tables/",
    "ui/timeline/",
    "ui/window.py",
    "work/attachments.py",
    "work/audit/",
    "work/captions.py",
    "work/circle.py",
    "work/commands/",
    "work/derived.py",
    "work/duplicates.py",
    "work/evidence.py",
    "work/fields.py",
    "work/footnotes.py",
    "work/import_report.py",
    "work/importing.py",
    "work/lens.py",
    "work/lens_text.py",
    "work/public_copy.py",
    "work/questions/",
    "work/readable_journal.py",
    "work/references.py",
    "work/restoring.py",
    "work/review.py",
    "work/risk.py",
    "work/same.py",
    "work/sight.py",
    "work/standing.py",
    "work/timeline/",
    "work/workspace.py",
)  # fmt: skip
# Literals that look like a reader's words and are none.
NO_TEXTS = {
    "model/wording.py": {"left to right"},
}


@cache
def translations() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules["translations"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def files() -> list[Path]:
    return [path for path in sorted(SOURCES.rglob("*.py")) if "versions" not in path.parts]


def calls(path: Path) -> set[tuple[str, str]]:
    """Source and comment of every text in a file, read with Python's own parser."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("tr", "tr_n", "mark"):
            texts = [a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
            if path.name == "wording.py":
                continue
            assert texts, f"{path.name}, line {node.lineno}: the text must be a literal"
            found.add((texts[0], texts[1] if len(texts) > 1 else ""))
    return found


@pytest.mark.parametrize("path", files(), ids=lambda path: str(path.relative_to(SOURCES)))
def test_every_text_goes_through_wording(path: Path) -> None:
    name = path.relative_to(SOURCES).as_posix()
    found = [f"line {line}: {text!r}" for line, text in unworded(path) if text not in NO_TEXTS.get(name, ())]
    assert name.startswith(NOT_YET) or not found, "\n".join(found)


def test_what_is_converted_is_off_the_list() -> None:
    waiting = [name for name in NOT_YET if any(path.as_posix().startswith(f"{SOURCES}/{name}") for path in files())]
    assert list(NOT_YET) == waiting
    for name in waiting:
        there = [path for path in files() if path.as_posix().startswith(f"{SOURCES}/{name}")]
        assert any(unworded(path) for path in there), f"{name} is converted: take it off the list"


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The catalogues as lupdate and lrelease make them of the sources now."""
    folder = tmp_path_factory.mktemp("translations")
    for catalogue in translations().catalogues():
        (folder / catalogue.name).write_bytes(catalogue.read_bytes())
    translations().update(folder)
    translations().compile_(folder)
    return folder


def test_the_translators_tool_sees_every_text(fresh: Path) -> None:
    written = set().union(*(calls(path) for path in files()))
    for catalogue in translations().catalogues(fresh):
        assert set(translations().messages(catalogue)) == written


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_a_catalogue_is_up_to_date_and_compiled(fresh: Path, language: str) -> None:
    name = f"backers_{language}.ts"
    kept, now = (translations().messages(folder / name) for folder in (translations().FOLDER, fresh))
    assert kept == now
    compiled = Path(name).with_suffix(".qm")
    assert (translations().FOLDER / compiled).read_bytes() == (fresh / compiled).read_bytes()


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_a_catalogue_is_complete(language: str) -> None:
    assert translations().faults(translations().FOLDER / f"backers_{language}.ts") == []


def test_a_text_that_is_no_sentence_of_ours_is_found(tmp_path: Path) -> None:
    careless = tmp_path / "careless.py"
    careless.write_text(
        'label.setText("Hello")\nraise Refused(f"no {x} here")\nok = tr("Fine words here")\nNAME = "a b c"\n'
    )
    assert [line for line, _ in unworded(careless)] == [1, 2]


def test_a_translation_that_loses_a_gap_is_found(tmp_path: Path) -> None:
    catalogue = tmp_path / "backers_xx.ts"
    root = ET.fromstring("<TS><context><name/><message><source>{n} of {all}</source></message></context></TS>")
    ET.SubElement(next(root.iter("message")), "translation").text = "{n}"
    ET.ElementTree(root).write(catalogue)
    assert len(translations().faults(catalogue)) == 1
