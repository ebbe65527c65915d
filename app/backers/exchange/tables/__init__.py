"""Tables: one CSV, TSV, XLSX or ODS table of any shape in; whole maps as tables for a spreadsheet, in and out."""

from backers.exchange.tables.own import are_own as is_own
from backers.exchange.tables.own import read_folder
from backers.exchange.tables.reader import is_table, open_grids, read_table, read_with, read_workbook
from backers.exchange.tables.writer import write_folder, write_workbook

__all__ = [
    "is_own",
    "is_table",
    "open_grids",
    "read_folder",
    "read_table",
    "read_with",
    "read_workbook",
    "write_folder",
    "write_workbook",
]
