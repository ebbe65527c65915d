"""What yEd and yFiles draw inside a `<data>` element: read into plain facts. Any namespace prefix will do."""

_LABELS = {"NodeLabel", "EdgeLabel"}
_FACTS: dict[str, tuple[tuple[str, str], ...]] = {
    "Geometry": (("x", "x"), ("y", "y"), ("width", "width"), ("height", "height")),
    "Fill": (("color", "fill"),),
    "BorderStyle": (("color", "border"), ("type", "border type")),
    "Shape": (("type", "shape"),),
    "GenericNode": (("configuration", "shape"),),
    "LineStyle": (("color", "line"), ("type", "line type"), ("width", "line width")),
    "Arrows": (("source", "source arrow"), ("target", "target arrow")),
    "SVGContent": (("refid", "picture"),),
    "Image": (("refid", "picture"),),
}


class Drawing:
    """Fed with the elements inside one `<data>`; `facts` is what a drawing said, empty when it was none."""

    def __init__(self) -> None:
        self._sheets: list[dict[str, str]] = [{}]
        self._open: list[str] = []
        self._active = 0
        self._text: list[str] | None = None
        self.is_drawing = False
        self.loose: list[str] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if self._open and self._open[-1] == "Realizers":
            # A group is drawn twice, open and closed; each of the two has a sheet of its own.
            self._sheets.append({})
        self._open.append(name)
        if name == "Realizers":
            active = attributes.get("active", "")
            self._active = int(active) if active.isdecimal() and active.isascii() and len(active) < 4 else 0
        if name in _LABELS:
            self.is_drawing = True
            self._text = []
        elif name == "Point" and "x" in attributes and "y" in attributes:
            bends = self._sheets[-1].get("bends", "")
            self._sheets[-1]["bends"] = f"{bends} {attributes['x']},{attributes['y']}".strip()
        elif name in _FACTS:
            self.is_drawing = True
            for attribute, fact in _FACTS[name]:
                if attribute in attributes:
                    self._sheets[-1].setdefault(fact, attributes[attribute])

    def text(self, text: str) -> None:
        """Text of the innermost element: a label's own, not that of what lies inside the label."""
        if self._text is not None and self._open[-1] in _LABELS:
            self._text.append(text)
        elif text.strip():
            self.loose.append(text.strip())

    def end(self) -> None:
        name = self._open.pop()
        if name in _LABELS and self._text is not None:
            label = "".join(self._text).strip()
            self._text = None
            if label:
                sheet = self._sheets[-1]
                fact = "label" if "label" not in sheet else "more labels"
                sheet[fact] = f"{sheet[fact]}; {label}" if fact in sheet else label

    def facts(self) -> dict[str, str]:
        """What the drawing says; of a group's two drawings, the one that was shown."""
        drawn = self._sheets[1:] or self._sheets
        return self._sheets[0] | (drawn[self._active] if self._active < len(drawn) else drawn[0])
