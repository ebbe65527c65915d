"""Columns and tables, and how they describe themselves as a Table Schema."""

from dataclasses import dataclass
from typing import Any

EDTF = "EDTF level 1: 2019, 2019-05, 2019-05-31, 2019~; empty: not known; ..: open"


@dataclass(frozen=True, slots=True)
class Column:
    """`form` is text, date, reference (empty means none), integer, truth, flag or number.

    Integer, truth and number may be empty too; an empty flag is false.
    """

    name: str
    form: str = "text"
    description: str = ""
    required: bool = False
    choices: tuple[str, ...] = ()

    def descriptor(self, *, alone_in_key: bool) -> dict[str, Any]:
        """The column as a field of a Table Schema."""
        types = {"integer": "integer", "truth": "boolean", "flag": "boolean", "number": "number"}
        field: dict[str, Any] = {"name": self.name, "type": types.get(self.form, "string")}
        description = self.description or (EDTF if self.form == "date" else "")
        if description:
            field["description"] = description
        constraints: dict[str, Any] = {}
        if self.required:
            constraints["required"] = True
        if alone_in_key:
            constraints["unique"] = True
        if self.choices:
            constraints["enum"] = [int(word) if self.form == "integer" else word for word in self.choices]
        if constraints:
            field["constraints"] = constraints
        return field


@dataclass(frozen=True, slots=True)
class Table:
    """`key` names the columns of the primary key; `foreign` pairs a column with the table whose id it holds."""

    name: str
    title: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ("id",)
    foreign: tuple[tuple[str, str], ...] = ()

    @property
    def path(self) -> str:
        return f"{self.name}.csv"

    def resource(self) -> dict[str, Any]:
        """The table as a tabular data resource."""
        schema: dict[str, Any] = {
            "fields": [column.descriptor(alone_in_key=self.key == (column.name,)) for column in self.columns],
            "missingValues": [""],
        }
        if self.key:
            schema["primaryKey"] = self.key[0] if len(self.key) == 1 else list(self.key)
        if self.foreign:
            schema["foreignKeys"] = [
                {"fields": column, "reference": {"resource": table, "fields": "id"}} for column, table in self.foreign
            ]
        return {
            "name": self.name,
            "title": self.title,
            "path": self.path,
            "profile": "tabular-data-resource",
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "dialect": {"delimiter": ",", "lineTerminator": "\n", "quoteChar": '"', "doubleQuote": True},
            "schema": schema,
        }
