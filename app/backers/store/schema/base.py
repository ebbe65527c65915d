"""What the tables are made of: their base, keys, references and checks."""

from typing import Annotated, Any

from sqlalchemy import REAL, CheckConstraint, ForeignKey, Integer, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, mapped_column


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {str: Text, int: Integer, float: REAL}  # noqa: RUF012  (SQLAlchemy's own way)


def refers(table: str, *, owned: bool = False) -> ForeignKey:
    """A reference by id. `owned`: the row goes when what it refers to goes."""
    return ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED", ondelete="CASCADE" if owned else None)


def options(**checks: str) -> tuple[Any, ...]:
    """STRICT, so that SQLite refuses a text in a number's column, and the named checks."""
    return (*(CheckConstraint(rule, name=name) for name, rule in checks.items()), {"sqlite_strict": True})


def flags(*columns: str) -> dict[str, str]:
    """The checks of columns that are 0 or 1."""
    return {column: f"{column} IN (0, 1)" for column in columns}


Ordinal = Annotated[int, mapped_column(primary_key=True)]
Place = Annotated[int, mapped_column(primary_key=True, autoincrement=False)]
Id = Annotated[str, mapped_column(unique=True)]
ToActor = Annotated[str, mapped_column(refers("actor"), index=True)]
ToRelationship = Annotated[str, mapped_column(refers("relationship"), index=True)]
ToEvent = Annotated[str, mapped_column(refers("event"), index=True)]
ToSource = Annotated[str, mapped_column(refers("source"), index=True)]

ABOUT = "(actor IS NOT NULL) + (relationship IS NOT NULL) + (event IS NOT NULL)"
FINITE = "x BETWEEN -1e300 AND 1e300 AND y BETWEEN -1e300 AND 1e300"
