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
# Literals that look like a reader's words and are none.
NO_TEXTS = {
    "canvas/picture.py": {"Creation Time"},
    "exchange/datapackage/writing.py": {"Creative Commons Attribution 4.0", "Creative Commons Zero 1.0", "MIT License"},
    "exchange/ftm/writer.py": {"further value"},
    "exchange/gexf/losses.py": {"other name"},
    "exchange/gexf/own.py": {"sign in force"},
    "exchange/gexf/writer.py": {"sign in force"},
    "exchange/graphml/foreign.py": {"group id", "shared name"},
    "exchange/graphml/guard.py": {
        "mismatched tag",
        "no element found",
        "not well-formed (invalid token)",
        "reference to invalid character number",
        "unclosed CDATA section",
        "unclosed token",
        "undefined entity",
    },
    "exchange/graphml/losses.py": {"muted rule"},
    "exchange/graphml/parser.py": {"reated by"},
    "exchange/graphml/readable.py": {"no source given"},
    "exchange/tables/reader.py": {"bare edges", "id in the table"},
    "exchange/tables/writer.py": {"further value"},
    "languages.py": {"right to left"},
    "model/counting.py": {"further value", "more actor", "muted rule", "other name", "signed tie"},
    "model/typed.py": {"not known"},
    "store/file.py": {"put in order"},
    "store/journal.py": {"(of IS NOT NULL AND act IN ('create', 'do'))", "name, body"},
    "store/migrations/__init__.py": {"{} (file version {}{}){}"},
    "store/refusals.py": {"decode to UTF-8", "put in order", "set aside"},
    "store/rescue.py": {"set aside"},
    "store/salvage.py": {"table journal"},
    "store/snapshots.py": {"which map.txt"},
    "exchange/tables/recipe.py": {"reported by", "according to"},
    "ui/dialogs/preferences.py": {"Backers preferences.json"},
    "ui/evidence/source_card.py": {"edit source"},
    "work/questions/balance.py": {"signed tie"},
}
# Tables of other programs' words, of a file's own columns, or of Python names: nothing in them is for readers.
TECHNICAL = {
    "exchange/datapackage/schema.py",
    "exchange/datapackage/tables.py",
    "exchange/formats.py",
    "exchange/graphml/columns.py",
    "exchange/graphml/drawing.py",
    "exchange/tables/shape.py",
    "store/schema/base.py",
    "store/schema/facts.py",
    "store/schema/own.py",
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
            counted = getattr(node.func, "id", "") == "tr" and len(texts) > 1 and node.keywords
            assert not counted, f"{path.name}, line {node.lineno}: mark the meaning and say it with its gaps"
            found.add((texts[0], texts[1] if len(texts) > 1 else ""))
    return found


@pytest.mark.parametrize("path", files(), ids=lambda path: str(path.relative_to(SOURCES)))
def test_every_text_goes_through_wording(path: Path) -> None:
    name = path.relative_to(SOURCES).as_posix()
    found = [f"line {line}: {text!r}" for line, text in unworded(path) if text not in NO_TEXTS.get(name, ())]
    assert name in TECHNICAL or not found, "\n".join(found)


def test_nothing_is_excepted_that_is_no_exception() -> None:
    for name, texts in NO_TEXTS.items():
        assert texts <= {text for _, text in unworded(SOURCES / name)}, name
    assert all(unworded(SOURCES / name) for name in TECHNICAL)


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
