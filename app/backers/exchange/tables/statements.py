"""A table of one statement a row into rows of a map, as a recipe says. Whatever the recipe leaves out is told."""

from collections.abc import Iterator
from typing import Any

from backers.exchange.graphml.columns import UNKNOWN_TIE, actor_kind, relationship_kind
from backers.exchange.graphml.values import number
from backers.exchange.incoming import Incoming
from backers.exchange.remarks import Warnings
from backers.exchange.steps import Progress, stepped
from backers.exchange.tables.days import as_date, form_of
from backers.exchange.tables.grid import Grid
from backers.exchange.tables.recipe import DATE_FIELDS, FIELDS, Recipe
from backers.model import dates, kinds
from backers.model.errors import Damaged
from backers.model.names import clean, fold
from backers.model.rows import Actor, Alias, Claim, Ref, Relationship, Row, Source
from backers.model.wording import say, tr

_YES = {"1", "true", "yes", "x", "y"}
Said = dict[str, str]


def apply(recipe: Recipe, grid: Grid, progress: Progress | None = None) -> Incoming:
    """The rows. Raises Damaged where the recipe does not fit the table at all."""
    missing = recipe.missing(grid)
    heading = [cell.strip() for cell in grid.rows[0]] if grid.rows else []
    vital = [column for column, name in recipe.columns.items() if name in ("actor", "subject", "object")]
    gone = [column for column in missing if column in vital]
    if gone or not heading or recipe.problem:
        why = tr("it has no column “{gone}”", gone=gone[0]) if gone else recipe.problem.rstrip(".") or tr("it is empty")
        called = recipe.name or tr("without a name")
        raise Damaged(
            tr("“{name}” does not fit the recipe “{recipe}”: {reason}.", name=grid.name, recipe=called, reason=why)
        )
    return _Reading(recipe, grid, heading).read(missing, progress)


class _Reading:
    def __init__(self, recipe: Recipe, grid: Grid, heading: list[str]) -> None:
        self._recipe, self._grid, self._heading = recipe, grid, heading
        self._warnings = Warnings()
        self._actors: dict[str, Actor] = {}
        self._ties: dict[str, Relationship] = {}
        self._sources: dict[tuple[str, ...], Source] = {}
        self._claims: list[Claim] = []
        self._forms = {
            place: recipe.dates.get(name) or form_of(row[place] for row in grid.rows[1:] if place < len(row))
            for place, name in enumerate(heading)
            if recipe.columns.get(name) in DATE_FIELDS
        }

    def read(self, missing: list[str], progress: Progress | None) -> Incoming:
        for note in self._grid.notes:
            self._warnings.add("readings", note)
        for column in missing:
            self._warnings.add(
                "columns", tr("The recipe speaks of a column “{column}” that the table has not.", column=column)
            )
        unused = [name for name in self._heading if name and name not in self._recipe.needed()]
        if unused:
            told = ", ".join(unused[:30]) + (f" and {len(unused) - 30} more" if len(unused) > 30 else "")
            self._warnings.add("columns", tr("Columns that the recipe leaves out: {told}.", told=told))
        for place, form in self._forms.items():
            if form == "ambiguous":
                self._warnings.add(
                    "dates",
                    tr(
                        "“{column}” could have the day or the month first: its dates were left out.",
                        column=self._heading[place],
                    ),
                )
        left = 0
        for row_number, row in stepped(zip(self._grid.numbers[1:], self._grid.rows[1:], strict=True), progress):
            cells = {name: clean(cell.strip()) for name, cell in zip(self._heading, row, strict=False)}
            if any(cells.get(column, "") not in words for column, words in self._recipe.keep.items()):
                left += 1
                continue
            self._row(row_number, cells, row)
        if left:
            self._warnings.add("rows", tr("{left} rows were left out, as the recipe says.", left=left))
        rows: list[Row] = [*self._sources.values(), *self._actors.values(), *self._ties.values(), *self._claims]
        words = (
            tr("Table read with “{name}”", name=self._recipe.name)
            if self._recipe.name
            else tr("Table with mapped columns")
        )
        return Incoming(words, tuple(rows), self._warnings.sentences(), foreign=True)

    def _row(self, row_number: int, cells: Said, row: tuple[str, ...]) -> None:
        said: Said = dict(self._recipe.defaults)
        more: dict[str, str] = {}
        for place, name in enumerate(self._heading):
            wanted, cell = self._recipe.columns.get(name, ""), cells.get(name, "")
            cell = self._recipe.words.get(name, {}).get(cell, cell)
            if wanted == "attribute" and cell:
                more[name] = cell
            elif wanted and cell:
                said[wanted] = self._dated(row_number, place, cell) if place in self._forms else cell
        if "subject" in self._recipe.columns.values() or "subject" in self._recipe.defaults:
            self._statement(row_number, said, cells, more)
        elif self._named(row_number, said, "actor"):
            self._actor(said, "actor", more)

    def _dated(self, row_number: int, place: int, cell: str) -> str:
        said = as_date(cell, self._forms[place])
        if said is None:
            self._warnings.add(
                "dates",
                tr(
                    "Row {row_number}: “{cell}” in “{column}” is no date.",
                    row_number=row_number,
                    cell=cell[:40],
                    column=self._heading[place],
                ),
            )
        return said or ""

    def _named(self, row_number: int, said: Said, *roles: str) -> bool:
        gone = [role for role in roles if not said.get(role)]
        if gone:
            self._warnings.add(
                "rows",
                tr(
                    "Row {row_number} has no “{field}”; it was left out.",
                    row_number=row_number,
                    field=say(FIELDS[gone[0]]),
                ),
            )
        return not gone

    def _statement(self, row_number: int, said: Said, cells: Said, more: dict[str, str]) -> None:
        if not self._named(row_number, said, "subject", "object"):
            return
        subject, object_ = self._actor(said, "subject", {}), self._actor(said, "object", {})
        ticked = [kind for column, kind in self._recipe.kinds.items() if cells.get(column, "").casefold() in _YES]
        wanted = list(dict.fromkeys(ticked)) or [relationship_kind(said.get("kind", "")) or UNKNOWN_TIE]
        for kind in wanted:
            tie = self._tie(row_number, said, subject, kind, object_, more, alone=len(wanted) == 1)
            self._claim(row_number, said, Ref("relationship", tie))

    def _actor(self, said: Said, role: str, more: dict[str, str]) -> str:
        name = said[role]
        identifier = said.get(f"{role}_id") or fold(name).replace(" ", "-") or name
        known = self._actors.get(identifier)
        if known is not None and fold(known.name) != fold(name):
            identifier = f"{identifier}-{fold(name).replace(' ', '-')}"
            known = self._actors.get(identifier)
        if known is None:
            fields: dict[str, Any] = {"kind": actor_kind(said[f"{role}_kind"])} if said.get(f"{role}_kind") else {}
            if role == "actor":
                fields |= {key: said[key] for key in ("side", "country", "description") if said.get(key)}
                names = (part.strip() for part in said.get("aliases", "").split(";"))
                fields["aliases"] = tuple(Alias(part) for part in names if part)
                fields |= {key: said[key] for key in ("start", "end") if said.get(key)}
            self._actors[identifier] = Actor(id=identifier, name=name, attributes=tuple(more.items()), **fields)
        return identifier

    def _tie(
        self, row_number: int, said: Said, subject: str, kind: str, object_: str, more: dict[str, str], *, alone: bool
    ) -> str:
        start, end = said.get("start") or said.get("date", ""), said.get("end") or said.get("date", "")
        identifier = said.get("id", "") if alone else ""
        if self._recipe.merge:
            identifier = "-".join((subject, kind, object_))
        while not identifier or (identifier in self._ties and not self._recipe.merge):
            identifier = f"{identifier or 'row'}-{row_number}" if not identifier else f"{identifier}-{kind}"
        known = self._ties.get(identifier)
        if known is not None:
            start, end = _earlier(known.start, start), _later(known.end, end)
            more = {name: _joined(dict(known.attributes).get(name, ""), text) for name, text in more.items()}
            more = dict(known.attributes) | more
        sign = number(said.get("sign", ""))
        confidence = said.get("confidence", "")
        if confidence and confidence not in kinds.CONFIDENCES:
            self._warnings.add(
                "grades",
                tr(
                    "Row {row_number}: “{confidence}” is no confidence; medium was taken.",
                    row_number=row_number,
                    confidence=confidence[:40],
                ),
            )
            confidence = ""
        if known is not None and "high" not in (known.confidence, confidence):
            confidence = "medium" if "medium" in (known.confidence, confidence) else "low"
        self._ties[identifier] = Relationship(
            id=identifier, subject=subject, kind=kind, object=object_, start=start, end=end,
            sign=int(sign) if sign in (-1, 0, 1) else None, confidence=confidence or "medium",
            note=said.get("note", ""), attributes=tuple(more.items()),
        )  # fmt: skip
        return identifier

    def _claim(self, row_number: int, said: Said, about: Ref) -> None:
        """Every row is what its source says; without any source there is nothing to cite."""
        facts = {name: self._recipe.source.get(name, "") for name in ("publisher", "title", "date", "url", "outlet")}
        facts |= {name: said[f"source_{name}"] for name in facts if said.get(f"source_{name}")}
        if not any(facts.values()) and not said.get("claim"):
            return
        url = facts["url"]
        if url and not url.startswith(("http://", "https://")):
            self._warnings.add(
                "addresses",
                tr(
                    "Row {row_number}: “{url}” is no web address; it was left out.", row_number=row_number, url=url[:80]
                ),
            )
            facts["url"] = ""
        source = None
        if any(facts.values()):
            if facts["outlet"] not in kinds.OUTLETS:
                facts["outlet"] = "other"
            key = tuple(facts.values())
            source = self._sources.setdefault(key, Source(id=f"table-source-{len(self._sources) + 1}", **facts)).id
        when = said.get("date") or dates.interval(said.get("start", ""), said.get("end", ""))
        locator = said.get("locator") or f"row {row_number}" + (f", {when}" if when else "")
        self._claims.append(
            Claim(
                id=f"{about.id}-row-{row_number}", about=about, source=source, text=said.get("claim", ""),
                locator=locator,
                stance="disputes" if said.get("stance", "").casefold() in ("disputes", "denies", "no") else "supports",
            )
        )  # fmt: skip


def _earlier(one: str, other: str) -> str:
    return _outer(one, other, first=True)


def _later(one: str, other: str) -> str:
    return _outer(one, other, first=False)


def _outer(one: str, other: str, *, first: bool) -> str:
    spans = {text: dates.span(text) for text in (one, other)}
    known = [(text, span) for text, span in spans.items() if span is not None]
    if len(known) < 2:
        return known[0][0] if known else one or other
    pick = min if first else max
    return pick(known, key=lambda pair: pair[1].first if first else pair[1].last)[0]


def _joined(one: str, other: str) -> str:
    return one if other in one.split("; ") else f"{one}; {other}" if one else other


def preview(grid: Grid, count: int = 100) -> Iterator[tuple[str, ...]]:
    """The heading and the first rows, each as wide as the heading."""
    width = len(grid.rows[0]) if grid.rows else 0
    for row in grid.rows[: count + 1]:
        yield (*row[:width], *[""] * (width - len(row)))
