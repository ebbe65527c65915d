"""Makes the README's pictures from the real program, without a screen: `.venv/bin/python packaging/pictures.py`.

Run it after every change that a reader would see.
"""

import sys
import tempfile
from pathlib import Path

from camera import Camera

FOLDER = Path(__file__).parent / "pictures"
# Three questions, one path, one triangle that doesn't hold: the picture, the question, and the line that is chosen.
ASKED = (
    ("asking-light", "camps", -1),
    ("asking-brokers", "brokers", -1),
    ("asking-both-sides", "both", 0),
    ("asking-way", "ways", 1),
    ("asking-triangle", "triangles", 2),
)
GRAPH = """{
"nodes": [{"id": "1", "label": "Turkey"}, {"id": "3", "label": "Khalifa Haftr"},
          {"id": "4", "label": "Government of Nationl Accord"}, {"id": "5", "label": "Bay of Sirte Shipping"}],
"edges": [{"source": "1", "target": "4", "kind": "supplies_arms", "start": "2019-05"},
          {"source": "5", "target": "3", "kind": "funds"}, {"source": "5", "target": "9", "kind": "funds"}]
}"""
TABLE = (
    "supporter;supported;what;since;amount;reported by\n"
    "Turkey;GNA;drones;18/05/2019;12,5;Reuters\nTürkiye;GNA;Fahrzeuge;20/05/2019;3,0;Reuters\n"
    "UAE;LNA;fuel;02/11/2019;7,25;Panel of Experts\nJordan;LNA;vehicles;14/06/2019;1,5;Panel of Experts\n"
)


def main() -> int:
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        camera = Camera(app, Path(folder), FOLDER)
        camera.keep("map-light")
        evidence(camera)
        asking(camera)
        exchanging(camera)
        editing(camera)
        camera.window.close()
    return 0


def evidence(camera: Camera) -> None:
    from backers.model.rows import Ref

    camera.window.session.select(frozenset({Ref("relationship", "r035")}))
    camera.keep("evidence-light")


def asking(camera: Camera) -> None:
    """Asks, waits for the answer, and chooses a line of it (-1: none)."""
    from backers.model.rows import Ref

    window = camera.window
    for name, question, row in ASKED:
        window.session.select(frozenset(Ref("actor", one) for one in ("turkey", "haftar")))
        panel = window.inquiry.ask()
        if question == "ways":
            window.inquiry.ways()
        else:
            window.session.select(frozenset())
            panel.ask(question)
        while panel.asker.busy:
            camera.live(0.05)
        camera.live(0.2)
        if row >= 0:
            panel.view.table.selectRow(row)
        camera.keep(name)
    window.inquiry.ask().leave()
    camera.clear()


def exchanging(camera: Camera) -> None:
    """The dialogs through which files come in and go out."""
    from PySide6.QtCore import Qt

    from backers.ui.dialogs.export import ExportDialog
    from backers.ui.dialogs.import_review import ImportReview
    from backers.ui.dialogs.table_mapping import TableMapping

    graph, table = camera.folder / "ships.json", camera.folder / "deliveries.csv"
    graph.write_text(GRAPH, encoding="utf-8")
    camera.window.files.take(str(graph))
    review = camera.dialog(ImportReview)
    camera.keep("import-review", review)
    review.tabs.setCurrentIndex(1)
    camera.keep("import-new", review)
    review.reject()
    table.write_bytes(TABLE.encode("cp1252"))
    camera.window.files.take(str(table))
    mapping = camera.dialog(TableMapping)
    for column, field in enumerate(("subject", "object", "kind", "start", "attribute", "source_publisher")):
        mapping.fields.dropped.emit(column, field)
    camera.keep("import-table", mapping)
    mapping.reject()
    camera.window.actions_["export"].trigger()
    export = camera.dialog(ExportDialog)
    export.format.setCurrentIndex(export.format.findText("GEXF", Qt.MatchFlag.MatchContains))
    camera.keep("export", export)
    export.reject()


def editing(camera: Camera) -> None:
    camera.window.panels.show_inspector()
    camera.window.set_theme("dark")
    camera.edit()
    camera.window.view.fit(animated=False)
    camera.keep("editing-dark")


if __name__ == "__main__":
    sys.exit(main())
