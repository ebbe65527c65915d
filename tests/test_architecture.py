"""The house's floors hold, and the contracts that say so bite when one is broken (see [tool.importlinter])."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CONTRACTS = [
    contract["name"]
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
]
# Where a forbidden import is written, the import, and a word from the name of the contract that it breaks.
BREACHES = [
    ("layout", "import backers.ui", "down only"),
    ("canvas", "import backers.work", "down only"),
    ("store", "import backers.exchange", "down only"),
    ("work", "import PySide6.QtCore", "Qt only"),
    ("exchange", "import sqlalchemy", "SQLAlchemy only"),
    ("layout", "import networkx", "networkx only"),
    ("model", "import numpy", "standard library"),
]


def lint(root: Path) -> tuple[int, str]:
    """import-linter's exit status and verdicts for the `app` folder under that root."""
    command = [Path(sys.executable).with_name("lint-imports"), "--no-cache"]
    environment = os.environ | {"PYTHONPATH": str(root / "app"), "COLUMNS": "200", "NO_COLOR": "1"}
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_imports_keep_to_their_floors() -> None:
    status, verdicts = lint(ROOT)
    assert status == 0, verdicts


@pytest.mark.parametrize(("floor", "forbidden", "contract"), BREACHES)
def test_a_forbidden_import_breaks_its_contract(tmp_path: Path, floor: str, forbidden: str, contract: str) -> None:
    shutil.copytree(ROOT / "app", tmp_path / "app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    with (tmp_path / "app" / "backers" / floor / "__init__.py").open("a") as module:
        module.write(f"\n{forbidden}\n")
    status, verdicts = lint(tmp_path)
    assert status == 1, verdicts
    assert [name for name in CONTRACTS if f"{name} BROKEN" in verdicts] == [n for n in CONTRACTS if contract in n]


def test_each_contract_is_tried() -> None:
    assert all(any(contract in name for _, _, contract in BREACHES) for name in CONTRACTS)


def test_the_top_level_has_the_agreed_folders_only() -> None:
    folders = {path.name for path in ROOT.iterdir() if path.is_dir() and not path.name.startswith(".")}
    assert folders - {"build", "dist"} == {"app", "resources", "tests", "packaging"}
