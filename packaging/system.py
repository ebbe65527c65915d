"""The system's part of a set-up: the libraries and programs that Qt needs here, and how missing ones get installed.

Standard library alone. The lists hold what a Debian 12 or 13 with nothing but Python lacks; each name was tried there.
"""

import ctypes
import os
import shlex
import shutil
import subprocess
import sys

# Debian package: shared library. On Debian 13 another package provides libglib2.0-0, under this name too.
ALWAYS = {
    "libglib2.0-0": "libglib-2.0.so.0",
    "libegl1": "libEGL.so.1",
    "libgl1": "libGL.so.1",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libgssapi-krb5-2": "libgssapi_krb5.so.2",
}
X11 = {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
}
WAYLAND = {
    "libwayland-cursor0": "libwayland-cursor.so.0",
    "libwayland-egl1": "libwayland-egl.so.1",
}
PRINTING = {"libcups2": "libcups.so.2"}
# Debian package: program, by purpose.
PROGRAMS: dict[str, dict[str, str]] = {
    "run": {},
    "test": {"xvfb": "Xvfb", "xauth": "xauth"},
    "bundle": {"binutils": "objdump", "build-essential": "cc"},
    "deb": {"dpkg-dev": "dpkg-shlibdeps", "binutils": "objdump"},
}


class Stop(Exception):
    """The set-up cannot go on. The message says what to do."""


def missing(purpose: str) -> list[str]:
    """Debian's names of what is not here. A machine without a screen exports pictures and needs no window library."""
    if sys.platform != "linux":
        return []
    wanted = dict(ALWAYS)
    if purpose != "run" or os.environ.get("DISPLAY"):
        wanted |= X11
    if purpose in ("bundle", "deb"):
        wanted |= WAYLAND | PRINTING  # what the bundle links to is looked at
    elif os.environ.get("WAYLAND_DISPLAY"):
        wanted |= WAYLAND
    programs = PROGRAMS[purpose]
    return [package for package, library in wanted.items() if not _loads(library)] + [
        package for package, program in programs.items() if shutil.which(program) is None
    ]


def need(purpose: str) -> None:
    """Installs what is missing for that purpose, or ends the program with the line to run."""
    packages = missing(purpose)
    try:
        if packages:
            install(packages)
    except Stop as stop:
        sys.exit(str(stop))


def install(packages: list[str]) -> None:
    """Installs Debian packages without a question. Raises Stop with the line to run where this user may not."""
    if shutil.which("apt-get") is None:
        libraries = ALWAYS | X11 | WAYLAND
        names = ", ".join(libraries.get(package, package) for package in packages)
        raise Stop(f"Backers needs these from your system: {names}. Install them and run this again.")
    root = os.geteuid() == 0
    if not root and not _sudo_works():
        sudo, who = ("sudo ", "") if shutil.which("sudo") else ("", ", as root")
        line = f"{sudo}apt-get update && {sudo}apt-get install -y --no-install-recommends {shlex.join(packages)}"
        raise Stop(f"Backers needs some system packages. Run this line once{who}, then try again:\n{line}")
    print(f"Installing system packages: {' '.join(packages)}", file=sys.stderr, flush=True)
    apt = ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"]
    apt = ["env", "DEBIAN_FRONTEND=noninteractive", *apt] if root else ["sudo", "-n", *apt]
    command = [*apt, "install", "-y", "--no-install-recommends", *packages]
    # The lists may be absent, as in a fresh image, or name versions that the archive no longer has.
    if _quiet(command) and (_loud([*apt, "update"]) or _loud(command)):
        raise Stop(f"The system packages could not be installed. To try by hand:\n{shlex.join(command)}")


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _sudo_works() -> bool:
    return shutil.which("sudo") is not None and _quiet(["sudo", "-n", "true"]) == 0


def _quiet(command: list[str]) -> int:
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False).returncode


def _loud(command: list[str]) -> int:
    return subprocess.run(command, stdin=subprocess.DEVNULL, stdout=sys.stderr, check=False).returncode
