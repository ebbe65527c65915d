"""Makes the README's pictures from the real program, without a screen: `.venv/bin/python packaging/pictures.py`.

Run it after every change that a reader would see.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
FOLDER = Path(__file__).parent / "pictures"
SIZE = (1280, 800)
# Three questions, one path, one triangle that doesn't hold: the picture, the question, and the line that is chosen.
ASKED = (
    ("asking-light.png", "camps", -1),
    ("asking-brokers.png", "brokers", -1),
    ("asking-both-sides.png", "both", 0),
    ("asking-way.png", "ways", 1),
    ("asking-triangle.png", "triangles", 2),
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
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication, QDialog

    from backers.bootstrap import fresh_copy
    from backers.model.rows import Ref
    from backers.settings import Settings
    from backers.ui.window import MainWindow
    from backers.work.commands import AddActor, AddClaim, AddNote, AddSource, Connect
    from backers.work.workspace import Workspace

    app = QApplication([])

    def live(seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            app.processEvents()

    def asked(window: MainWindow, question: str, row: int) -> None:
        """Asks, waits for the answer, and chooses a line of it (-1: none)."""
        window.session.select(frozenset(Ref("actor", one) for one in ("turkey", "haftar")))
        panel = window.inquiry.ask()
        if question == "ways":
            window.inquiry.ways()
        else:
            window.session.select(frozenset())
            panel.ask(question)
        while panel.asker.busy:
            live(0.05)
        live(0.2)
        if row >= 0:
            panel.view.table.selectRow(row)

    def keep(name: str) -> None:
        live(1.5)
        window.grab().save(str(FOLDER / name))

    def exchanged(window: MainWindow, folder: Path) -> None:
        """The dialogs through which files come in and go out."""
        from backers.ui.dialogs.export import ExportDialog
        from backers.ui.dialogs.import_review import ImportReview
        from backers.ui.dialogs.table_mapping import TableMapping

        def dialog(sort: type[QDialog], name: str) -> None:
            found: list[QDialog] = []
            while not found:
                live(0.1)
                found = [one for one in window.findChildren(sort) if one.isVisible()]
            live(0.5)
            if isinstance(found[0], TableMapping):
                for column, field in enumerate(("subject", "object", "kind", "start", "attribute", "source_publisher")):
                    found[0].fields.dropped.emit(column, field)
            if isinstance(found[0], ExportDialog):
                found[0].format.setCurrentIndex(found[0].format.findText("GEXF", Qt.MatchFlag.MatchContains))
            live(0.5)
            found[0].grab().save(str(FOLDER / name))
            found[0].reject()

        (folder / "ships.json").write_text(GRAPH, encoding="utf-8")
        (folder / "deliveries.csv").write_bytes(TABLE.encode("cp1252"))
        window.files.take(str(folder / "ships.json"))
        dialog(ImportReview, "import-review.png")
        window.files.take(str(folder / "deliveries.csv"))
        dialog(TableMapping, "import-table.png")
        window.actions_["export"].trigger()
        dialog(ExportDialog, "export.png")

    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace(fresh_copy(Path(folder) / "Libya.backers"))
        settings = Settings(Path(folder) / "settings.json")
        settings.set("theme", "light")
        window = MainWindow(workspace, settings)
        window.view.set_animated(False)
        window.resize(*SIZE)
        window.show()
        keep("map-light.png")
        window.session.select(frozenset({Ref("relationship", "r035")}))
        keep("evidence-light.png")
        for name, question, row in ASKED:
            asked(window, question, row)
            keep(name)
        exchanged(window, Path(folder))
        window.session.emphasise(None)
        window.session.select(frozenset())
        window.inquiry.ask().leave()
        window.panels.show_inspector()
        window.set_theme("dark")
        session, places = window.session, window.live.places
        x, y = places["unsmil"]
        session.do(AddActor("Malta", x - 260, y + 40, kind="state", side="neutral", id="malta"))
        session.do(Connect("malta", "backs_politically", "unsmil", start="2020-01", id="malta-unsmil"))
        tie = Ref("relationship", "malta-unsmil")
        title = "Statement on the talks in Berlin"
        source = AddSource({"title": title, "publisher": "Foreign ministry of Malta", "date": "2020-01-19"})
        session.do(AddClaim(tie, source, "Malta welcomed the mission's talks.", locator="paragraph 2"))
        session.do(AddNote("Ask the ministry for the full text.", tie))
        session.select(frozenset({tie}))
        window.view.fit(animated=False)
        keep("editing-dark.png")
        window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
