"""Whether there is a screen for a window, asked before Qt, which would end the program without a word of use."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from backers.model.errors import Refused
from backers.model.wording import tr

if TYPE_CHECKING:
    import ctypes

LIBRARIES = {"libgssapi_krb5.so.2": "libgssapi-krb5-2"}  # of the part of Qt that has local sockets
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
_PATIENCE_S = 2.0
_PORTS = 65_536


def check_screen() -> None:
    """Raises Refused where Qt would abort: no screen, one that does not answer, or a library missing for windows."""
    if sys.platform != "linux":
        return
    chosen = [name.partition(":")[0] for name in os.environ.get("QT_QPA_PLATFORM", "").split(";") if name]
    _require_installed(chosen)
    if chosen and not set(chosen) <= {"xcb", "wayland"}:
        return  # it does without X11 and Wayland
    x11 = os.environ.get("DISPLAY", "") if not chosen or "xcb" in chosen else ""
    wayland = os.environ.get("WAYLAND_DISPLAY", "") if not chosen or "wayland" in chosen else ""
    if not (x11 or wayland):
        raise Refused(tr("there is no screen here; write the map as a picture instead: backers export map.png"))
    missing = [package for library, package in _needed(wayland).items() if _loaded(library) is None]
    if missing:
        raise Refused(
            tr(
                "libraries for windows are missing; on Debian or Ubuntu: apt-get install {missing}",
                missing=" ".join(missing),
            )
        )
    if not (wayland and _wayland_answers(wayland)) and not (x11 and _x11_answers(x11)):
        raise Refused(
            tr(
                "the screen {screen} does not answer; write the map as a picture instead: backers export map.png",
                screen=wayland or x11,
            )
        )


def _needed(wayland: str) -> dict[str, str]:
    return LIBRARIES if wayland else LIBRARIES | X11_LIBRARIES


def _require_installed(chosen: list[str]) -> None:
    if not chosen:
        return
    from importlib.util import find_spec

    spec = find_spec("PySide6")
    folders = (spec.submodule_search_locations if spec is not None else None) or []
    plugins = [file.name for one in folders for file in Path(one, "Qt", "plugins", "platforms").glob("libq*.so")]
    known = sorted(name.removeprefix("libq").removesuffix(".so") for name in plugins)
    if known and not set(chosen) & set(known):
        raise Refused(
            tr(
                "QT_QPA_PLATFORM is “{platform}”, which is not installed; unset it, or choose one of: {known}",
                platform=";".join(chosen), known=", ".join(known),
            )
        )  # fmt: skip


def _wayland_answers(name: str) -> bool:
    if os.environ.get("WAYLAND_SOCKET"):
        return True  # handed over open
    return _answers(str(Path(os.environ.get("XDG_RUNTIME_DIR", ""), name)))


def _x11_answers(display: str) -> bool:
    """Whether somebody is there; saying more than that would make a screen without other windows start anew.

    For the names of screens see https://www.x.org/releases/current/doc/man/man7/X.7.xhtml
    """
    host, colon, number = display.rpartition(":")
    if display.startswith("/"):
        return _answers(display)
    number = number.partition(".")[0]
    if not colon or not number.isdecimal():
        return False
    if host in ("", "unix"):
        place = f"/tmp/.X11-unix/X{number}"
        return _answers(place) or _answers(f"\0{place}")
    port = 6000 + int(number)
    return port < _PORTS and _answers((host.removeprefix("tcp/"), port))


def _answers(address: str | tuple[str, int]) -> bool:
    import _socket  # `socket` takes ten times as long to load, and nothing is shown yet

    family = _socket.AF_UNIX if isinstance(address, str) else _socket.AF_INET
    connection = _socket.socket(family, _socket.SOCK_STREAM)
    try:
        connection.settimeout(_PATIENCE_S)
        connection.connect(address)
    except OSError:
        return False
    finally:
        connection.close()
    return True


def _loaded(library: str) -> "ctypes.CDLL | None":
    import ctypes

    try:
        return ctypes.CDLL(library)
    except OSError:
        return None
