"""How the columns of a table become actors, relationships, claims and sources: said once, saved, shared, reapplied."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from backers import resources
from backers.exchange.tables.grid import Grid
from backers.model.errors import Damaged, Refused
from backers.model.names import fold
from backers.settings import write_whole

VERSION_KEY, VERSION, SUFFIX = "backers_recipe", 1, ".recipe.json"
_MOST_BYTES = 1 << 20
FIELDS = {
    "subject": "Who (subject)", "subject_id": "Who, id", "subject_kind": "Who, kind",
    "object": "Whom (object)", "object_id": "Whom, id", "object_kind": "Whom, kind",
    "kind": "Relationship", "id": "Relationship, id", "start": "Start", "end": "End", "date": "Date or year",
    "sign": "Sign", "confidence": "Confidence", "note": "Note",
    "actor": "Actor", "actor_id": "Actor, id", "actor_kind": "Actor, kind", "side": "Side", "country": "Country",
    "aliases": "Other names", "description": "Description",
    "claim": "What the source says", "locator": "Page or row", "stance": "Supports or disputes",
    "source_publisher": "Source, publisher", "source_title": "Source, title", "source_date": "Source, date",
    "source_url": "Source, address",
    "attribute": "Keep as it is",
}  # fmt: skip
_GUESSES = {
    "source": "subject", "from": "subject", "supporter": "subject", "subject": "subject", "donor": "subject",
    "target": "object", "to": "object", "recipient": "object", "object": "object", "type": "kind", "kind": "kind",
    "relationship": "kind", "relation": "kind", "date": "date", "year": "date", "start": "start", "start date": "start",
    "end": "end", "end date": "end", "confidence": "confidence", "note": "note", "notes": "note", "name": "actor",
    "actor": "actor", "country": "country", "side": "side", "url": "source_url", "link": "source_url",
    "publisher": "source_publisher", "title": "source_title", "quote": "claim", "statement": "claim",
    "description": "description", "aliases": "aliases",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Recipe:
    """`columns`: column to one of FIELDS. `kinds`: a column whose cell says yes makes a relationship of that kind.

    `keep`: rows are left out unless the column has one of the words. `words` translates cells before they are used;
    `dates` says how a column writes them; `source` is the source of every row; `merge` makes one relationship of all
    rows about the same two and the same kind.
    """

    name: str
    columns: dict[str, str]
    kinds: dict[str, str] = field(default_factory=dict)
    keep: dict[str, list[str]] = field(default_factory=dict)
    words: dict[str, dict[str, str]] = field(default_factory=dict)
    dates: dict[str, str] = field(default_factory=dict)
    source: dict[str, str] = field(default_factory=dict)
    defaults: dict[str, str] = field(default_factory=dict)
    merge: bool = False

    @property
    def problem(self) -> str:
        """Why nothing can be made of a table in this way; empty when something can."""
        fields = {*self.columns.values(), *self.defaults}
        if "actor" not in fields and not {"subject", "object"} <= fields:
            return "Choose the column with the actors, or those with who and whom."
        single = [name for name in fields - {"attribute", "aliases"} if [*self.columns.values()].count(name) > 1]
        return f"Two columns are “{FIELDS.get(single[0], single[0])}”: choose one." if single else ""

    def needed(self) -> set[str]:
        """The columns that a table must have."""
        return {*self.columns, *self.kinds, *self.keep}

    def missing(self, grid: Grid) -> list[str]:
        """Columns that the recipe speaks of and the table has not."""
        heading = {cell.strip() for cell in grid.rows[0]} if grid.rows else set()
        return sorted(self.needed() - heading)


def suggestion(grid: Grid) -> Recipe:
    """A first mapping by the names of the columns, for a person to look at; never applied by itself."""
    found: dict[str, str] = {}
    for cell in grid.rows[0] if grid.rows else ():
        wanted = _GUESSES.get(fold(cell.replace("_", " ")), "")
        if wanted and wanted not in found.values():
            found[cell.strip()] = wanted
    if {"subject", "object"} <= {*found.values()}:
        found = {column: name for column, name in found.items() if name not in ("actor", "side", "country")}
    return Recipe("", found)


def load(path: Path) -> Recipe:
    """The recipe of a file. Raises Damaged."""
    try:
        data = path.read_bytes()[: _MOST_BYTES + 1]
        plain = json.loads(data.decode("utf-8-sig"))
    except OSError as error:
        raise Damaged(f"“{path.name}” cannot be read: {error.strerror or error}.") from None
    except (ValueError, RecursionError):
        raise Damaged(f"“{path.name}” is no recipe: it is no proper JSON.") from None
    return from_plain(plain, path.name)


def from_plain(plain: Any, name: str) -> Recipe:
    """The recipe that JSON says. Raises Damaged for anything else."""
    if not isinstance(plain, dict) or plain.get(VERSION_KEY) != VERSION:
        raise Damaged(f"“{name}” is no recipe for tables, or one of a newer version.")
    said = {key: value for key, value in plain.items() if key not in (VERSION_KEY, "about")}
    shapes: dict[str, type] = dict.fromkeys(("columns", "kinds", "keep", "words", "dates", "source", "defaults"), dict)
    shapes |= {"name": str, "merge": bool}
    for key, value in said.items():
        if key not in shapes or not isinstance(value, shapes[key]):
            raise Damaged(f"“{name}”: a recipe has no such “{key[:40]}”.")
    flat = [*said.get("columns", {}).values(), *said.get("kinds", {}).values(), *said.get("source", {}).values(),
            *said.get("dates", {}).values(), *said.get("defaults", {}).values()]  # fmt: skip
    nested = [text for table in said.get("words", {}).values() if isinstance(table, dict) for text in table.values()]
    lists = all(isinstance(words, list) for words in said.get("keep", {}).values())
    tables = all(isinstance(table, dict) for table in said.get("words", {}).values())
    if not lists or not tables or not all(isinstance(text, str) for text in (*flat, *nested)):
        raise Damaged(f"“{name}”: a recipe maps columns to words.")
    unknown = {*said.get("columns", {}).values()} - FIELDS.keys()
    if unknown:
        raise Damaged(f"“{name}”: no field is called “{min(unknown)[:40]}”.")
    return Recipe(**({"name": name, "columns": {}} | said))


def to_plain(recipe: Recipe) -> dict[str, Any]:
    plain = {name: getattr(recipe, name) for name in recipe.__dataclass_fields__ if getattr(recipe, name)}
    return {VERSION_KEY: VERSION} | plain


def save(recipe: Recipe, path: Path) -> None:
    """Writes the recipe for others to use. Raises Refused."""
    try:
        write_whole(path, json.dumps(to_plain(recipe), ensure_ascii=False, indent=1).encode())
    except OSError as error:
        raise Refused(f"“{path.name}” could not be written: {error.strerror or error}.") from None


def named(word: str) -> Recipe:
    """A shipped recipe by the name of its file, else the recipe of that file. Raises Damaged."""
    path = resources.path("recipes", f"{word}{SUFFIX}")
    return load(path if path.is_file() and "/" not in word else Path(word))


def shipped() -> list[Recipe]:
    """The recipes that come with the program."""
    return [load(path) for path in sorted(resources.path("recipes").glob(f"*{SUFFIX}"))]
