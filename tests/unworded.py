"""Finds texts in the sources that a reader would see and a translator would not: literals not given to `wording`.

Two ways to be found: a literal handed to what shows texts (`setText`, `QLabel(...)`, `raise Refused(...)`), or one that
reads like words in a sentence. What a program reads, such as SQL and XML, is told by its form.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

WORDED = {"tr", "tr_n", "mark"}
SHOWS = {
    "QAction", "QCheckBox", "QComboBox", "QDockWidget", "QGroupBox", "QInputDialog", "QLabel", "QMenu", "QMessageBox",
    "QPushButton", "QRadioButton", "QTabWidget", "QToolButton", "Wrapped", "Link",
    "Refused", "Damaged", "addAction", "addButton", "addItem", "addItems", "addMenu", "addRow", "addTab", "addToolBar",
    "drawText", "emit", "question", "say", "setAccessibleDescription", "setAccessibleName", "setButtonText",
    "setDetailedText", "setHeaderLabels", "setIconText", "setInformativeText", "setLabelText", "setPlaceholderText",
    "setPrefix", "setSpecialValueText", "setStatusTip", "setSubTitle", "setSuffix", "setText", "setTitle", "setToolTip",
    "setWhatsThis", "setWindowTitle", "showMessage", "warning",
}  # fmt: skip
UNSEEN = {"getLogger", "debug", "info", "error", "critical", "exception", "compile", "encode", "replace", "split"}
UNSEEN |= {"JSONDecodeError"}
UNSEEN |= {
    "setObjectName",
    "findChild",
    "findChildren",
    "literal_eval",
    "AssertionError",
    "ValueError",
    "TypeError",
    "RuntimeError",
    "MemoryError",
    "IndexError",
    "KeyError",
}
PLAIN = {"tone", "name"}  # arguments that are words of the program
_WORDS = re.compile(r"[^\W\d_]{2,}[,;:.”’)…]* [“‘(]?[^\W\d_]+|^[A-Z][a-z]+ ?…$|(?:^|[a-zA-Z ])&[A-Za-z](?!\w*;)")
_LETTERS = re.compile(r"[^\W\d_]{2,}|^[A-Z]$")
_TECHNICAL = re.compile(
    r"^\s*(SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE|DROP|BEGIN|ALTER|WITH|REINDEX|VACUUM|ATTACH|DETACH)\b|<[/?!a-z]|xmlns|\{\{|\}\}"
    r"|^[a-z]+://|^#[0-9a-f]{6}|\\\w|\w=\"|^[\w.-]+/[\w.+-]+$"
)


def unworded(path: Path) -> list[tuple[int, str]]:
    """Line and text of every literal of that file that should go through `wording`; gaps are shown as {}."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return sorted({(node.lineno, text) for node, text, caller in _literals(tree, "") if _is_for_readers(text, caller)})


def _is_for_readers(text: str, caller: str) -> bool:
    if caller in WORDED | UNSEEN or _TECHNICAL.search(text):
        return False
    return bool((_LETTERS if caller in SHOWS else _WORDS).search(text))


def _literals(node: ast.AST, caller: str) -> Iterator[tuple[ast.expr, str, str]]:
    """Every text in the code with the name of the call that it is an argument of; neither docstrings nor types."""
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            yield node, node.value, caller
    elif isinstance(node, ast.JoinedStr):
        yield node, "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values), caller
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                yield from _literals(part.value, "")
    elif isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        yield from _literals(node.func, "")
        for argument in node.args:
            yield from _literals(argument, name)
        for keyword in node.keywords:
            if keyword.arg not in PLAIN:
                yield from _literals(keyword.value, "" if name in WORDED else name)
    elif (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)) or isinstance(
        node, ast.Assert | ast.arg
    ):
        return
    elif isinstance(node, ast.AnnAssign):
        yield from _literals(node.value, "") if node.value is not None else ()
    elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        for child in (*node.decorator_list, *node.args.defaults, *node.args.kw_defaults, *node.body):
            yield from _literals(child, "") if child is not None else ()
    else:
        passed_on = caller if isinstance(node, ast.IfExp | ast.BoolOp | ast.BinOp | ast.List | ast.Tuple) else ""
        for child in ast.iter_child_nodes(node):
            yield from _literals(child, passed_on)
