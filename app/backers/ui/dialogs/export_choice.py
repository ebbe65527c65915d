"""What was chosen for an export: plain data, for whoever carries it out."""

from dataclasses import dataclass

FORMATS = {
    "png": ("Picture, PNG", ".png"),
    "svg": ("Picture that scales, SVG", ".svg"),
    "pdf": ("Page, PDF", ".pdf"),
    "html": ("Page to look at in a browser, offline, HTML", ".html"),
    "graphml": ("Graph for Gephi, yEd and others, GraphML", ".graphml"),
    "gexf": ("Graph with a timeline for Gephi, GEXF", ".gexf"),
    "workbook": ("Spreadsheet, XLSX", ".xlsx"),
    "tables": ("Tables for a spreadsheet, CSV in a zip", ".csv.zip"),
    "ftm": ("Entities for Aleph, FollowTheMoney", ".ftm.json"),
    "json": ("Node-link JSON for networkx and D3", ".json"),
    "package": ("Tables with everything, data package", ".zip"),
}
PICTURES = frozenset({"png", "svg", "pdf"})
PRESETS = {
    "Screen": (1600, 1000),
    "Slide": (1920, 1080),
    "A4 across": (1123, 794),
    "A4 upright": (794, 1123),
    "A3 across": (1587, 1123),
    "Square": (1200, 1200),
}
_BYTES_PER_PIXEL = 4
_MOST_BYTES = 1 << 30
_LONGEST_SIDE = 32_767  # a longer side is more than other programs open


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """`format` is one of FORMATS; the rest is for pictures. `whole`: all that is shown, else the view as it stands."""

    format: str = "png"
    whole: bool = True
    width: int = 1600
    height: int = 1000
    scale: float = 2.0
    transparent: bool = False
    theme: str = "light"
    title: bool = True
    legend: bool = True
    date: bool = True
    source_line: bool = True
    footnotes: bool = False

    @property
    def is_picture(self) -> bool:
        return self.format in PICTURES

    @property
    def suffix(self) -> str:
        return FORMATS[self.format][1]

    @property
    def pixels(self) -> tuple[int, int]:
        """Width and height of the picture in pixels."""
        return round(self.width * self.scale), round(self.height * self.scale)

    @property
    def problem(self) -> str:
        """Why a picture of that size cannot be made; empty when it can."""
        width, height = self.pixels
        if self.format != "png":
            return ""
        if max(width, height) > _LONGEST_SIDE:
            return f"A side of {max(width, height):,} pixels is too long: {_LONGEST_SIDE:,} is the most."
        needed = width * height * _BYTES_PER_PIXEL
        if needed > _MOST_BYTES:
            return f"This needs {needed / (1 << 30):.1f} GB of memory: choose a smaller size or scale, or SVG."
        return ""
