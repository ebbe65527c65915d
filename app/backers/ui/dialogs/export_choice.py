"""What was chosen for an export: plain data, for whoever carries it out."""

from dataclasses import dataclass

from backers.model.wording import mark, tr

FORMATS = {
    "png": (mark("Picture, PNG"), ".png"),
    "svg": (mark("Picture that scales, SVG"), ".svg"),
    "pdf": (mark("Page, PDF"), ".pdf"),
    "html": (mark("Page to look at in a browser, offline, HTML"), ".html"),
    "graphml": (mark("Graph for Gephi, yEd and others, GraphML"), ".graphml"),
    "gexf": (mark("Graph with a timeline for Gephi, GEXF"), ".gexf"),
    "workbook": (mark("Spreadsheet, XLSX"), ".xlsx"),
    "tables": (mark("Tables for a spreadsheet, CSV in a zip"), ".csv.zip"),
    "ftm": (mark("Entities for Aleph, FollowTheMoney"), ".ftm.json"),
    "json": (mark("Node-link JSON for networkx and D3"), ".json"),
    "package": (mark("Tables with everything, data package"), ".zip"),
}
PICTURES = frozenset({"png", "svg", "pdf"})
PRESETS = {
    mark("Screen"): (1600, 1000),
    mark("Slide"): (1920, 1080),
    "A4 across": (1123, 794),
    "A4 upright": (794, 1123),
    "A3 across": (1587, 1123),
    mark("Square"): (1200, 1200),
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
            return tr(
                "A side of {width:,} pixels is too long: {longest_side:,} is the most.",
                width=max(width, height),
                longest_side=_LONGEST_SIDE,
            )
        needed = width * height * _BYTES_PER_PIXEL
        if needed > _MOST_BYTES:
            return tr(
                "This needs {needed:.1f} GB of memory: choose a smaller size or scale, or SVG.",
                needed=needed / (1 << 30),
            )
        return ""
