"""The tables of a map's file, as SQLAlchemy typed classes. They describe; nothing makes objects of them.

Text ids are the keys that everything refers to. The number beside them keeps the order of rows, is SQLite's own row
number (so that it survives VACUUM) and never leaves `store`. Foreign keys are checked when a transaction ends, so
that the rows of one edit may be written in any order. Lists without references are JSON text.
"""

from sqlalchemy import Table

from backers.store.schema import facts, own
from backers.store.schema.base import Base

__all__ = ["TABLES", "Base", "facts", "own"]

TABLES: dict[str, Table] = dict(Base.metadata.tables)
