"""Tables of rows beside the map: the same things as on the map, sortable, searchable, editable in place."""

from backers.ui.tables.actors import ActorsTable
from backers.ui.tables.relationships import RelationshipsTable
from backers.ui.tables.rows_panel import RowsPanel

__all__ = ["ActorsTable", "RelationshipsTable", "RowsPanel"]
