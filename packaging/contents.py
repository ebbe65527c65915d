"""What goes into the bundle and what stays out, by name. PyInstaller's own search takes in far more than runs here.

Standard library alone. `backers.spec` asks it about every file that the search found.
"""

import sys
from pathlib import Path, PurePath

LEFT_OUT = (
    *("lxml", "igraph", "pytest", "_pytest", "hypothesis", "pygments", "IPython", "matplotlib"),  # the tests' tools
    *("setuptools", "pkg_resources", "distutils", "_distutils_hack", "pip", "lib2to3"),  # for installing
    *("tkinter", "pyqtgraph.examples", "pyqtgraph.opengl", "pyqtgraph.jupyter", "scipy", "pandas", "PIL"),
    # Nothing here talks to a server. hashlib has its own code for what it does without OpenSSL.
    *("ssl", "_ssl", "_hashlib", "ftplib", "smtplib", "xmlrpc"),
    "readline",
)
"""Modules that something mentions and nothing here runs."""

HOOKS_LEFT_OUT = ("inspect", "pkgutil", "multiprocessing", "pyqtgraph_multiprocess", "setuptools")
"""PyInstaller's preparations at every start for modules that this program doesn't use; each costs milliseconds."""

PLUGINS = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qminimal", "qwindows", "qcocoa"),
    "platformthemes": ("qxdgdesktopportal",),  # GTK's own would bring the whole of GTK into the process
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "iconengines": ("qsvgicon",),
    "imageformats": ("qsvg", "qjpeg", "qico"),
    "printsupport": ("cupsprintersupport",),
    "styles": ("qmodernwindowsstyle", "qmacstyle"),
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "accessiblebridge": ("qtaccessibility",),
}
"""Qt's plugins that are of use, by kind. Nothing here is drawn by a graphics card, so those for one are not."""

INFO_PLIST = {
    "CFBundleDisplayName": "Backers",
    "LSApplicationCategoryType": "public.app-category.reference",
    "LSMinimumSystemVersion": "13.0",
    "NSHighResolutionCapable": True,
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": "Backers map",
            "CFBundleTypeRole": "Editor",
            "LSHandlerRank": "Owner",
            "LSItemContentTypes": ["org.backers.map"],
        }
    ],
    "UTExportedTypeDeclarations": [
        {
            "UTTypeIdentifier": "org.backers.map",
            "UTTypeDescription": "Backers map",
            "UTTypeConformsTo": ["public.data", "public.database"],
            "UTTypeTagSpecification": {
                "public.filename-extension": ["backers"],
                "public.mime-type": ["application/x-backers"],
            },
        }
    ],
}
"""What macOS is told of the program and of its files."""

_CARRIED = ("libpython", "libffi", "libsqlite3", "libbz2", "liblzma", "libmpdec")
"""What Python itself needs of the system is carried along. The desktop's libraries must be the desktop's own."""

_SYSTEM = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")


def wanted(place: str, source: str) -> bool:
    """Whether the file at `source` belongs into the bundle at `place`, its path inside."""
    parts = PurePath(place).parts
    name = parts[-1]
    if "plugins" in parts:
        kind = parts[parts.index("plugins") + 1]
        return name.split(".")[0].removeprefix("lib") in PLUGINS.get(kind, ())
    if "translations" in parts and "PySide6" in parts:
        return name.startswith("qtbase_") and name[7:-3] in languages()
    if "qml" in parts or name.startswith(("libQt6EglF", "libQt6Quick", "libQt6Qml", "libQt6Pdf")):
        return False
    if sys.platform == "linux" and source.startswith(_SYSTEM):
        return name.startswith(_CARRIED)
    return True


def languages() -> set[str]:
    """The languages whose texts of Qt's own are shipped: English and those that the program is translated to."""
    folder = Path(__file__).resolve().parent.parent / "resources" / "translations"
    return {"en", "ar", "fr"} | {file.stem.rpartition("_")[2] for file in folder.glob("*.ts")}
