"""How the columns of a table become actors, relationships, claims and sources: said once, saved, shared, reapplied."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from backers import resources
from backers.exchange.tables.grid import Grid
from backers.exchange.tables.shape import column_word, columns_of_time, ends_of
from backers.model.errors import Damaged, Refused
from backers.model.names import fold
from backers.model.wording import mark, say, tr
from backers.settings import write_whole

VERSION_KEY, VERSION, SUFFIX = "backers_recipe", 1, ".recipe.json"
_MOST_BYTES = 1 << 20
FIELDS = {
    "subject": mark("Who (subject)"),
    "subject_id": mark("Who, id"),
    "subject_kind": mark("Who, kind"),
    "object": mark("Whom (object)"),
    "object_id": mark("Whom, id"),
    "object_kind": mark("Whom, kind"),
    "kind": mark("Relationship", "column of a table"),
    "id": mark("Relationship, id"),
    "start": mark("Start", "column of a table"),
    "end": mark("End", "column of a table"),
    "date": mark("Date or year"),
    "sign": mark("Sign", "column of a table"),
    "confidence": mark("Confidence", "column of a table"),
    "note": mark("Note", "column of a table"),
    "actor": mark("Actor", "column of a table"),
    "actor_id": mark("Actor, id"),
    "actor_kind": mark("Actor, kind"),
    "side": mark("Side", "column of a table"),
    "country": mark("Country", "column of a table"),
    "aliases": mark("Other names"),
    "description": mark("Description", "column of a table"),
    "claim": mark("What the source says"),
    "locator": mark("Page or row"),
    "stance": mark("Supports or disputes"),
    "source_publisher": mark("Source, publisher"),
    "source_title": mark("Source, title"),
    "source_date": mark("Source, date"),
    "source_url": mark("Source, address"),
    "attribute": mark("Keep as it is"),
}
_ENDS = ("from", "to")
DATE_FIELDS = ("start", "end", "date", "source_date")
_GUESSES = {
    "supporter": "subject", "subject": "subject", "donor": "subject", "backer": "subject", "who": "subject",
    "target": "object", "recipient": "object", "object": "object", "supported": "object", "whom": "object",
    "from": "subject", "to": "object", "type": "kind", "kind": "kind", "relationship": "kind", "relation": "kind",
    "date": "date", "year": "date", "confidence": "confidence", "note": "note", "notes": "note", "name": "actor",
    "actor": "actor", "country": "country", "side": "side", "url": "source_url", "link": "source_url",
    "publisher": "source_publisher", "title": "source_title", "quote": "claim", "statement": "claim",
    "description": "description", "aliases": "aliases", "reported by": "source_publisher",
    "according to": "source_publisher",
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
            return tr("Choose the column with the actors, or those with who and whom.")
        single = [name for name in fields - {"attribute", "aliases"} if [*self.columns.values()].count(name) > 1]
        return (
            tr("Two columns are “{field}”: choose one.", field=say(FIELDS.get(single[0], single[0]))) if single else ""
        )

    def needed(self) -> set[str]:
        """The columns that a table must have."""
        return {*self.columns, *self.kinds, *self.keep}

    def missing(self, grid: Grid) -> list[str]:
        """Columns that the recipe speaks of and the table has not."""
        heading = {cell.strip() for cell in grid.rows[0]} if grid.rows else set()
        return sorted(self.needed() - heading)


def suggestion(grid: Grid) -> Recipe:
    """A first mapping by the names of the columns, for a person to look at; never applied by itself."""
    heading = [cell.strip() for cell in grid.rows[0]] if grid.rows else []
    names = [column_word(cell) for cell in heading]
    ends = ends_of(names) or ()
    guesses = dict(zip(ends, ("subject", "object"), strict=False))
    guesses |= {
        place: field for place, field in columns_of_time(names, ends).items() if ends or names[place] not in _ENDS
    }
    for place, name in enumerate(names):
        guess = _source_part(grid, place) if name == "source" else _GUESSES.get(fold(name), "")
        guesses.setdefault(place, guess)
    found: dict[str, str] = {}
    for place, wanted in guesses.items():
        if wanted and heading[place] and wanted not in found.values():
            found.setdefault(heading[place], wanted)
    if {"subject", "object"} <= {*found.values()}:
        found = {column: name for column, name in found.items() if name not in ("actor", "side", "country")}
    return Recipe("", found)


def _source_part(grid: Grid, place: int) -> str:
    """What a column of sources says of them: where they are, if that is what its cells are, else who says it."""
    cells = [row[place].strip() for row in grid.rows[1:] if place < len(row) and row[place].strip()]
    addresses = sum(cell.startswith(("http://", "https://")) for cell in cells)
    return "source_url" if addresses * 2 > len(cells) else "source_publisher"


def load(path: Path) -> Recipe:
    """The recipe of a file. Raises Damaged."""
    try:
        data = path.read_bytes()[: _MOST_BYTES + 1]
        plain = json.loads(data.decode("utf-8-sig"))
    except OSError as error:
        raise Damaged(
            tr("“{path}” cannot be read: {reason}.", path=path.name, reason=error.strerror or error)
        ) from None
    except (ValueError, RecursionError):
        raise Damaged(tr("“{path}” is no recipe: it is no proper JSON.", path=path.name)) from None
    return from_plain(plain, path.name)


def from_plain(plain: Any, name: str) -> Recipe:
    """The recipe that JSON says. Raises Damaged for anything else."""
    if not isinstance(plain, dict) or plain.get(VERSION_KEY) != VERSION:
        raise Damaged(tr("“{name}” is no recipe for tables, or one of a newer version.", name=name))
    said = {key: value for key, value in plain.items() if key not in (VERSION_KEY, "about")}
    shapes: dict[str, type] = dict.fromkeys(("columns", "kinds", "keep", "words", "dates", "source", "defaults"), dict)
    shapes |= {"name": str, "merge": bool}
    for key, value in said.items():
        if key not in shapes or not isinstance(value, shapes[key]):
            raise Damaged(tr("“{name}”: a recipe has no such “{key}”.", name=name, key=key[:40]))
    flat = [*said.get("columns", {}).values(), *said.get("kinds", {}).values(), *said.get("source", {}).values(),
            *said.get("dates", {}).values(), *said.get("defaults", {}).values()]  # fmt: skip
    nested = [text for table in said.get("words", {}).values() if isinstance(table, dict) for text in table.values()]
    lists = all(isinstance(words, list) for words in said.get("keep", {}).values())
    tables = all(isinstance(table, dict) for table in said.get("words", {}).values())
    if not lists or not tables or not all(isinstance(text, str) for text in (*flat, *nested)):
        raise Damaged(tr("“{name}”: a recipe maps columns to words.", name=name))
    unknown = {*said.get("columns", {}).values()} - FIELDS.keys()
    if unknown:
        raise Damaged(tr("“{name}”: no field is called “{unknown}”.", name=name, unknown=min(unknown)[:40]))
    return Recipe(**({"name": name, "columns": {}} | said))


def to_plain(recipe: Recipe) -> dict[str, Any]:
    plain = {name: getattr(recipe, name) for name in recipe.__dataclass_fields__ if getattr(recipe, name)}
    return {VERSION_KEY: VERSION} | plain


def save(recipe: Recipe, path: Path) -> None:
    """Writes the recipe for others to use. Raises Refused."""
    try:
        write_whole(path, json.dumps(to_plain(recipe), ensure_ascii=False, indent=1).encode())
    except OSError as error:
        raise Refused(
            tr("“{path}” could not be written: {reason}.", path=path.name, reason=error.strerror or error)
        ) from None


def named(word: str) -> Recipe:
    """A shipped recipe by the name of its file, else the recipe of that file. Raises Damaged."""
    path = resources.path("recipes", f"{word}{SUFFIX}")
    return load(path if path.is_file() and "/" not in word else Path(word))


def shipped() -> list[Recipe]:
    """The recipes that come with the program."""
    return [load(path) for path in sorted(resources.path("recipes").glob(f"*{SUFFIX}"))]
