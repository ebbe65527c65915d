"""What keeps a hostile XML file harmless: nothing outside is read, nothing grows, and faults are told in words."""

from collections.abc import Callable
from typing import NoReturn
from xml.parsers import expat

from backers.model.errors import Damaged
from backers.model.wording import mark, say, tr

MAX_DEPTH, MAX_ELEMENTS, MAX_VALUE, MAX_ENTITY = 256, 5_000_000, 20_000_000, 200
_MESSAGES = {
    "not well-formed (invalid token)": mark("a character or a sequence that XML does not allow"),
    "no element found": mark("the file ends too early"),
    "unclosed token": mark("the file ends too early"),
    "unclosed CDATA section": mark("the file ends too early"),
    "reference to invalid character number": mark("a reference to a character that XML does not have"),
    "mismatched tag": mark("an element is closed that is not the open one"),
    "undefined entity": mark("an entity that is not defined in the file"),
}


class Guard:
    """Watches one expat parser. `name` is the file's, for messages; `warn` takes a sort and a sentence."""

    def __init__(self, parser: expat.XMLParserType, name: str, warn: Callable[[str, str], None]) -> None:
        self._parser = parser
        self._name = name
        self._warn = warn
        parser.StartDoctypeDeclHandler = self._doctype
        parser.EntityDeclHandler = self._entity
        parser.SkippedEntityHandler = self._skipped_entity

    def feed(self, chunk: bytes, last: bool) -> None:
        """Parses the next bytes. Raises Damaged, which names the file, the line and the cause."""
        try:
            self._parser.Parse(chunk, last)
        except expat.ExpatError as error:
            cause = expat.ErrorString(error.code) or str(error)
            raise Damaged(
                tr(
                    "“{name}” is not well-formed XML, line {line}, column {column}: {cause}.",
                    name=self._name,
                    line=error.lineno,
                    column=error.offset + 1,
                    cause=say(_MESSAGES.get(cause, cause)),
                )
            ) from None
        except (LookupError, ValueError) as error:
            # Only an encoding that expat hands on to Python fails like this, and only where it is declared.
            if type(error) not in (LookupError, ValueError) or self._parser.CurrentLineNumber > 1:
                raise
            raise Damaged(
                tr("“{name}”, line 1: it cannot be decoded ({error}).", name=self._name, error=error)
            ) from None

    def let_go(self) -> None:
        """To be called at the end. Who listens to a parser holds it and is held by it, with all that was read."""
        for name in dir(self._parser):
            if name.endswith("Handler"):
                setattr(self._parser, name, None)

    def refuse(self, cause: str) -> NoReturn:
        raise Damaged(
            tr(
                "“{name}”, line {line}: {cause}.",
                name=self._name,
                line=self._parser.CurrentLineNumber,
                cause=cause,
            )
        )

    def check_depth(self, depth: int) -> None:
        if depth > MAX_DEPTH:
            self.refuse(tr("elements lie more than {most} deep in each other", most=MAX_DEPTH))

    def check_count(self, elements: int) -> None:
        """Of nodes, edges and the like, after every piece of the file."""
        if elements > MAX_ELEMENTS:
            self.refuse(tr("it holds more than {most:,} elements", most=MAX_ELEMENTS))

    def check_length(self, length: int) -> None:
        if length > MAX_VALUE:
            self.refuse(tr("a value is longer than {most:,} characters", most=MAX_VALUE))

    def _doctype(self, name: str, system: str | None, public: str | None, _: bool) -> None:
        if system or public:
            line = self._parser.CurrentLineNumber
            self._warn(
                tr("document types"), f"Line {line}: <!DOCTYPE {name[:40]}> names another file; it was not read."
            )

    def _entity(
        self, name: str, is_parameter: bool, value: str | None, _: str | None, system: str | None, *__: str | None
    ) -> None:
        """Lets a word of plain text pass; all that could grow, nest or lead out of the file is refused."""
        if is_parameter or value is None or system or len(value) > MAX_ENTITY or set(value) & set("&%<"):
            self.refuse(tr("it defines the entity “{name}” in its DOCTYPE, which is not allowed here", name=name[:80]))

    def _skipped_entity(self, name: str, _: bool) -> None:
        self.refuse(tr("the entity “{name}” is not defined in the file", name=name[:80]))
