"""Where the shipped data lies: curated maps, icons, themes, fonts, translations. Reads, never writes."""

import json
from functools import cache
from pathlib import Path
from typing import Any

_PACKAGED = Path(__file__).parent / "data"
_CHECKOUT = Path(__file__).parents[2] / "resources"


@cache
def folder() -> Path:
    """The folder of shipped data: inside the package when installed, beside `app/` in a checkout."""
    return _PACKAGED if _PACKAGED.is_dir() else _CHECKOUT


def path(*parts: str) -> Path:
    """A shipped file or folder: `path("curated", "libya")`."""
    return folder().joinpath(*parts)


@cache
def theme(name: str) -> dict[str, Any]:
    """The colours of theme "light" or "dark" (`themes/<name>.json`). Treat as read-only: it is shared."""
    loaded: dict[str, Any] = json.loads(path("themes", f"{name}.json").read_text(encoding="utf-8"))
    return loaded
