"""Brings a file of an earlier release up to this one, in one transaction, after a verified copy beside it.

A step is a module `versions.vNNNN` in Alembic's form, one for each released schema; `user_version` in the file says
which steps it has seen, so there is no second table that could disagree. Released steps are never edited.
"""

from collections.abc import Callable, Sequence
from importlib import import_module
from itertools import count
from pathlib import Path

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection

from backers.model.errors import Refused
from backers.model.wording import tr
from backers.store.copies import copy_database
from backers.store.file import MapFile, dangling
from backers.store.mark import SCHEMA_VERSION, STAMP
from backers.store.seal import seal
from backers.store.soundness import page_problems, strangers
from backers.store.writer import Writer

Step = Callable[[], None]


def migrate(path: Path, version: int, read_only_reason: str = "", steps: Sequence[Step] | None = None) -> Path:
    """Brings the file from that version to this program's and returns the copy that was kept of it.

    Raises Refused, with the file as it was and no copy left, where any step fails or the file cannot be written.
    """
    if read_only_reason:
        raise Refused(
            tr(
                "{path} is of an earlier Backers and must be rewritten, but cannot be: {read_only_reason}",
                path=path,
                read_only_reason=read_only_reason,
            )
        )
    todo = released_steps(version) if steps is None else steps
    file = MapFile(path)
    try:
        strange = strangers(file.driver, acting_only=True)
        if strange:
            raise Refused(tr("{path} was not opened: {problem}", path=path, problem=strange[0]))
        kept = _free_name(path, version)
        copy_database(file, kept)
        try:
            _apply(file, version, todo)
        except BaseException:
            kept.unlink(missing_ok=True)
            raise
        return kept
    finally:
        file.close()


def released_steps(version: int = 0) -> list[Step]:
    """The steps from that version to the present one."""
    names = (f"{__name__}.versions.v{number:04d}" for number in range(version + 1, SCHEMA_VERSION + 1))
    return [import_module(name).upgrade for name in names]


def run_steps(connection: Connection, steps: Sequence[Step]) -> None:
    """Runs Alembic operations in the caller's transaction."""
    with Operations.context(MigrationContext.configure(connection)):
        for step in steps:
            step()


def _apply(file: MapFile, version: int, steps: Sequence[Step]) -> None:
    # Rebuilding a table drops the old one, which would count as deleting its rows. Checked below instead.
    file.driver.execute("PRAGMA foreign_keys=OFF")
    with Writer(file).transaction() as connection:
        try:
            run_steps(connection, steps)
        except Exception as error:
            raise Refused(
                tr(
                    "{path} could not be brought from file version {version} to {version_2} ({splitlines}); "
                    "it is as it was. Open it with the Backers that made it.",
                    path=file.path,
                    version=version,
                    version_2=version + len(steps),
                    splitlines=str(error).splitlines()[0],
                )
            ) from error
        reached = version + len(steps)
        connection.exec_driver_sql(f"PRAGMA user_version = {STAMP if reached == SCHEMA_VERSION else reached}")
        seal(file.driver)
        problems = [*dangling(file.driver), *page_problems(file.driver, thorough=False)]
        if problems:
            raise Refused(
                tr(
                    "{path} could not be brought up to date and is as it was: {problem}",
                    path=file.path,
                    problem=problems[0],
                )
            )


def _free_name(path: Path, version: int) -> Path:
    """A name beside the file that nothing has yet."""
    for number in count(1):
        again = "" if number == 1 else f" {number}"
        kept = path.with_name(f"{path.stem} (file version {version}{again}){path.suffix}")
        if not kept.exists():
            return kept
    raise AssertionError("there is always another number")
