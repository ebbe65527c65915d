"""The typed keys of a GraphML document that we write: declared as they are used, one per domain and name."""

from backers.exchange.graphml.text import escape, visible

FORMAT_KEY, FORMAT_VALUE = "backers", "1"
GRAPHICS = {"node": "nodegraphics", "edge": "edgegraphics"}


class Keys:
    """Writes `<data>` elements and remembers the `<key>` elements that they need."""

    def __init__(self) -> None:
        self._declared: dict[str, str] = {}

    def data(self, domain: str, name: str, value: str | bool | int | float) -> str:
        """One data element of key `name` for "node", "edge" or "graph"."""
        if isinstance(value, str):
            kind, text = "string", escape(visible(value))
        elif isinstance(value, bool):
            kind, text = "boolean", "true" if value else "false"
        else:
            kind, text = ("int", str(value)) if isinstance(value, int) else ("double", repr(value))
        identifier = f"{domain}_{name}"
        if identifier not in self._declared:
            self._declared[identifier] = (
                f'<key id="{identifier}" for="{domain}" attr.name="{name}" attr.type="{kind}"/>\n'
            )
        return f'<data key="{identifier}">{text}</data>'

    def graphics(self, domain: str, markup: str) -> str:
        """One data element of drawing for yEd, which finds it by `yfiles.type`."""
        identifier = f"{domain}_graphics"
        self._declared[identifier] = f'<key id="{identifier}" for="{domain}" yfiles.type="{GRAPHICS[domain]}"/>\n'
        return f'<data key="{identifier}">{markup}</data>'

    def declarations(self) -> str:
        return "".join(self._declared.values())
