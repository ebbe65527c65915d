"""Typed tables, the mapping of rows, the migrations and the stored files of each release tell one story."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from backers.store import journal, seal
from backers.store.document import Document, check_file
from backers.store.mapping import COLUMNS
from backers.store.mark import SCHEMA_VERSION
from backers.store.migrations import released_steps, run_steps
from backers.store.schema import TABLES, Base
from store.whole_map import ask, whole_rows

RELEASED = Path(__file__).with_name("released")


def test_the_steps_of_all_releases_give_the_tables_of_the_models(tmp_path: Path) -> None:
    stepped = create_engine(f"sqlite:///{tmp_path / 'stepped'}")
    with stepped.begin() as connection:
        run_steps(connection, released_steps())
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
    stepped.dispose()
    Document.create(tmp_path / "made").close()
    description = "SELECT type, name, replace(replace(sql, char(10), ''), ' ', '') FROM sqlite_master ORDER BY 1, 2"
    without_layout = [[(kind, name, sql and sql.replace("\t", "")) for kind, name, sql in ask(path, description)]
                      for path in (tmp_path / "stepped", tmp_path / "made")]  # fmt: skip
    assert without_layout[0] == without_layout[1]


def test_every_field_has_its_column_and_every_column_its_field() -> None:
    typed = {name: {column.name: str(column.type) for column in table.columns} for name, table in TABLES.items()}
    assert typed == COLUMNS | {journal.TABLE: journal.COLUMNS, seal.TABLE: seal.COLUMNS}


def test_every_reference_is_indexed_and_waits_for_the_end_of_the_edit() -> None:
    for table in TABLES.values():
        leading = {next(iter(index.columns)).name for index in table.indexes}
        leading |= {next(iter(table.primary_key)).name, "id"}
        for key in table.foreign_keys:
            assert key.parent.name in leading, key
            assert (key.deferrable, key.initially) == (True, "DEFERRED"), key


def test_there_is_a_stored_file_of_every_released_schema() -> None:
    names = sorted(path.name for path in RELEASED.glob("*.backers"))
    assert names == [f"schema-{version}.backers" for version in range(1, SCHEMA_VERSION + 1)]


@pytest.mark.parametrize("stored", sorted(RELEASED.glob("*.backers")), ids=lambda path: path.stem)
def test_a_file_of_every_release_opens_loads_and_takes_edits(tmp_path: Path, stored: Path) -> None:
    path = Path(shutil.copy(stored, tmp_path / "map.backers"))
    with Document.open(path) as document:
        assert list(document.load().rows()) == whole_rows()
        document.write(document.changes_of(1).inverse(), act="undo", of=1)
    assert check_file(path) == []
    assert ask(path, "PRAGMA user_version") == [(SCHEMA_VERSION,)]


def test_showing_a_map_loads_neither_sqlalchemy_nor_alembic() -> None:
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from backers.store.document import Document, check_file, describe\n"
        "with Document.open(Path(sys.argv[1]), read_only=True) as document:\n"
        "    document.load(), document.journal(), document.changes_of(1)\n"
        "describe(Path(sys.argv[1])), check_file(Path(sys.argv[1]))\n"
        "assert not {'sqlalchemy', 'alembic'} & sys.modules.keys()\n"
    )
    stored = RELEASED / f"schema-{SCHEMA_VERSION}.backers"
    subprocess.run([sys.executable, "-c", script, stored], check=True, env=os.environ)


def test_an_edit_loads_no_alembic(tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from backers.store.document import Document\n"
        "Document.create(Path(sys.argv[1])).close()\n"
        "assert 'sqlalchemy' in sys.modules and 'alembic' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", script, tmp_path / "map.backers"], check=True)
