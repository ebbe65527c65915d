"""A window on a fresh copy of the curated map, without a screen, and what takes its picture."""

import os
import time
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"
SIZE = (1280, 800)


class Camera:
    """`folder` is for the map and other files of the moment; pictures go to `album`."""

    def __init__(self, app: Any, folder: Path, album: Path, *, few_colours: bool = False) -> None:
        from backers.bootstrap import fresh_copy
        from backers.settings import Settings
        from backers.ui.window import MainWindow
        from backers.work.workspace import Workspace

        self.app, self.folder, self.album, self.few_colours = app, folder, album, few_colours
        settings = Settings(folder / "settings.json")
        settings.set("theme", "light")
        self.window = MainWindow(Workspace(fresh_copy(folder / "Libya.backers")), settings)
        self.window.view.set_animated(False)
        self.window.resize(*SIZE)
        self.window.show()
        self.live(3)

    def live(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.app.processEvents()

    def dialog(self, sort: type) -> Any:
        """The dialog of that sort, as soon as it is there."""
        while not (found := [one for one in self.window.findChildren(sort) if one.isVisible()]):
            self.live(0.1)
        self.live(0.5)
        return found[-1]

    def keep(self, name: str, widget: Any = None) -> None:
        """Writes NAME.png; with few colours it has 256: half the size, and no eye tells."""
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QImage

        self.live(1.5)
        image = (widget or self.window).grab().toImage()
        if self.few_colours:
            plain = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
            image = image.convertToFormat(QImage.Format.Format_Indexed8, plain)
        image.save(str(self.album / f"{name}.png"))

    def clear(self) -> None:
        from backers.work.lens import Lens

        self.window.session.set_lens(Lens())
        self.window.session.emphasise(None)
        self.window.session.select(frozenset())
        self.window.view.fit(animated=False)

    def edit(self) -> None:
        """Four edits: an actor, a relationship of its own, a source for that, and a note."""
        from backers.model.rows import Ref
        from backers.work.commands import AddActor, AddClaim, AddNote, AddSource, Connect

        session = self.window.session
        x, y = self.window.live.places["unsmil"]
        session.do(AddActor("Malta", x - 260, y + 40, kind="state", side="neutral", id="malta"))
        session.do(Connect("malta", "backs_politically", "unsmil", start="2020-01", id="malta-unsmil"))
        tie = Ref("relationship", "malta-unsmil")
        title = "Statement on the talks in Berlin"
        source = AddSource({"title": title, "publisher": "Foreign ministry of Malta", "date": "2020-01-19"})
        session.do(AddClaim(tie, source, "Malta welcomed the mission's talks.", locator="paragraph 2"))
        session.do(AddNote("Ask the ministry for the full text.", tie))
        session.select(frozenset({tie}))
