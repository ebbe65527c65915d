"""Questions to an open file, in plain SQL through the driver.

Reading does without SQLAlchemy, which takes longer to load than a window with a map takes to appear. The names of
tables and columns come from the mapping, which a test holds against the typed tables.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any


def ask(
    driver: sqlite3.Connection,
    table: str,
    columns: Sequence[str],
    order: Sequence[str],
    among: tuple[str, Iterable[str]] | None = None,
) -> Iterable[Sequence[Any]]:
    """Those columns of a table in that order; `among` is a column and the values it may have."""
    names = ", ".join(f'"{column}"' for column in columns)
    where, values = "", []
    if among is not None:
        values = list(among[1])
        where = f'WHERE "{among[0]}" IN ({", ".join("?" * len(values))})'
    ordered = ", ".join(f'"{column}"' for column in order)
    return driver.execute(f'SELECT {names} FROM "{table}" {where} ORDER BY {ordered}', values)


def count(driver: sqlite3.Connection, table: str) -> int:
    found: int = driver.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
    return found
