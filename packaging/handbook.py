"""Makes the handbook's pictures from the real program, without a screen: `.venv/bin/python packaging/handbook.py`.

Run it after every change that a reader would see. Pictures keep 256 colours: half the size, and no eye tells.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from camera import Camera

FOLDER = Path(__file__).parents[1] / "resources" / "handbook" / "pictures"
LARGE = "--at-200-percent"


def main() -> int:
    from PySide6.QtWidgets import QApplication

    app = QApplication(["backers", "-style", "fusion"])
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        camera = Camera(app, Path(folder), FOLDER, few_colours=True)
        if LARGE in sys.argv:
            camera.window.resize(1100, 700)
            camera.keep("scale-200")
        else:
            for scene in SCENES:
                scene(camera)
        camera.window.close()
    if LARGE not in sys.argv:
        subprocess.run([sys.executable, __file__, LARGE], env=os.environ | {"QT_SCALE_FACTOR": "2"}, check=True)
    return 0


def the_map(camera: Camera) -> None:
    camera.keep("map")


def evidence(camera: Camera) -> None:
    from backers.model.rows import Ref

    camera.window.session.select(frozenset({Ref("relationship", "r035")}))
    camera.window.panels.show_inspector()
    camera.keep("evidence")
    camera.clear()


def a_day(camera: Camera) -> None:
    from backers.work.lens import Lens

    camera.window.session.set_lens(Lens(day="2020-01-08", known_by="2020-01-08"))
    camera.keep("time")
    camera.clear()


def asking(camera: Camera) -> None:
    camera.window.inquiry.ask().ask("brokers")
    camera.keep("asking")
    camera.window.panels.panel("questions").leave()
    camera.clear()


def palette(camera: Camera) -> None:
    from PySide6.QtTest import QTest

    line = camera.window.menus.palette
    line.open()
    QTest.keyClicks(line.line, "tur")
    camera.keep("palette")
    line.dismiss()


def preferences(camera: Camera) -> None:
    from backers.ui.dialogs.preferences import PreferencesDialog

    camera.window.menus.show_preferences()
    dialog = camera.window.findChildren(PreferencesDialog)[-1]
    camera.keep("preferences", dialog)
    dialog.reject()


def export(camera: Camera) -> None:
    from backers.ui.dialogs import ExportDialog

    camera.window.files.export()
    dialog = camera.window.findChildren(ExportDialog)[-1]
    camera.keep("export", dialog)
    dialog.reject()


def bringing_in(camera: Camera) -> None:
    """Actors under other names, as another program would write them."""
    from backers.ui.dialogs.import_review import ImportReview

    path = camera.folder / "from-a-colleague.graphml"
    path.write_text(_COLLEAGUE, encoding="utf-8")
    camera.window.files.take(str(path))
    camera.live(2)
    dialog = camera.window.findChildren(ImportReview)[-1]
    camera.keep("import", dialog)
    dialog.reject()


def tour(camera: Camera) -> None:
    tour = camera.window.menus.helping.tour()
    for number in range(5):
        tour.go(number)
        camera.keep(f"tour-{number + 1}")
    tour.finish()
    camera.window.panels.panel("questions").leave()
    camera.clear()


def editing(camera: Camera) -> None:
    camera.edit()
    camera.keep("editing")
    for _ in range(4):
        camera.window.session.undo()
    camera.clear()


def themes(camera: Camera) -> None:
    for name in ("dark", "contrast", "light"):
        camera.window.set_theme(name)
        camera.keep(f"theme-{name}")


def languages_(camera: Camera) -> None:
    from backers import languages

    camera.clear()
    camera.window.panels.docks["inspector"].raise_()
    for name in languages.available():
        if name != "en":
            camera.window = camera.window.set_language(name)
            camera.live(3)
            camera.keep(f"language-{name}")
    camera.window = camera.window.set_language("en")


_COLLEAGUE = """<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="l" for="node" attr.name="label" attr.type="string"/>
<key id="k" for="edge" attr.name="kind" attr.type="string"/>
<graph edgedefault="directed">
<node id="1"><data key="l">Türkiye</data></node><node id="2"><data key="l">Khalifa Hiftar</data></node>
<node id="3"><data key="l">Malta</data></node><node id="4"><data key="l">UN Support Mission in Libya</data></node>
<edge source="3" target="4"><data key="k">backs_politically</data></edge>
<edge source="1" target="2"><data key="k">opposes</data></edge>
</graph></graphml>
"""

SCENES: tuple[Callable[[Camera], None], ...] = (
    the_map, evidence, a_day, asking, palette, preferences, export, bringing_in, tour, editing, themes, languages_,
)  # fmt: skip

if __name__ == "__main__":
    sys.exit(main())
