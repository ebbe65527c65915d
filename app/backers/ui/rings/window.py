"""The window of rings: one actor's world, or two actors side by side with what they share."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backers.model.errors import Refused
from backers.model.names import shown
from backers.model.rows import Ref
from backers.model.wording import tr, tr_n
from backers.ui.beside import Beside
from backers.ui.dialogs.actor_picker import ActorPicker
from backers.ui.parts import labelled
from backers.ui.rings.view import RingsView
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped
from backers.work.questions.ground import ground_of
from backers.work.questions.rings import compared, rings_of


class RingsWindow(Beside):
    """Follows the day, the filters and the map while it is open."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, tr("The world of an actor"), parent)
        self.resize(720, 760)
        self.pickers = (ActorPicker(session), ActorPicker(session))
        self.views = (RingsView(), RingsView())
        self.said = Wrapped()
        choice, pictures = QHBoxLayout(), QHBoxLayout()
        for picker, view, label in zip(self.pickers, self.views, (tr("Around"), tr("and around")), strict=True):
            picker.setAccessibleName(label)
            choice.addWidget(labelled(label, picker))
            pictures.addWidget(view, 1)
            picker.picked.connect(lambda _actor: self.refresh())
            picker.editingFinished.connect(self._drop_empty)
            view.picked.connect(lambda actor: session.select(frozenset({Ref("actor", actor)})))
            view.opened.connect(lambda actor, at=picker: at.choose(actor))
        self.pickers[1].setPlaceholderText(tr("Nobody: type a name to compare"))
        column = QVBoxLayout(self)
        column.setSpacing(GRID)
        column.addLayout(choice)
        column.addLayout(pictures, 1)
        column.addWidget(self.said)

    def show_actors(self, actors: tuple[str, ...]) -> None:
        """One actor's world, or two beside each other."""
        for picker, actor in zip(self.pickers, (*actors, "", "")[:2], strict=True):
            picker.actor = ""
            picker.clear()
            if actor:
                picker.show_actor(actor)
        self.resize(1160 if len(actors) > 1 else 720, 760)
        self.refresh()

    def refresh(self) -> None:
        """Draws what the map shows now."""
        session = self._session
        chosen = [picker.actor for picker in self.pickers]
        self.views[1].setVisible(bool(chosen[1]))
        try:
            ground = ground_of(session.map, session.lens, session.sight)
        except Refused as refusal:
            self.said.setText(str(refusal))
            return
        rings = [rings_of(ground, actor) for actor in chosen]
        near = [{place.actor for place in one.places if place.ring == 1} for one in rings]
        shared = frozenset(near[0] & near[1]) if all(chosen) else frozenset()
        for view, one in zip(self.views, rings, strict=True):
            view.show_rings(ground, one, shared)
        if not chosen[0]:
            self.said.setText(tr("Choose an actor: type any of its names above."))
        elif not rings[0].places:
            self.said.setText(
                tr("Not shown on this day or through these filters: {actor}.", actor=shown(ground.label(chosen[0])))
            )
        elif all(chosen):
            self.said.setText(" ".join([*compared(ground, chosen[0], chosen[1]), tr("Shared partners carry a ring.")]))
        else:
            partners = tr_n("{n} partner", "{n} partners", len(near[0]))
            self.said.setText(
                tr_n(
                    "{actor}: {partners}, and through them {n} more actor, {moment}.",
                    "{actor}: {partners}, and through them {n} more actors, {moment}.",
                    rings[0].second, actor=shown(ground.label(chosen[0])), partners=partners, moment=ground.moment,
                )
            )  # fmt: skip

    def _drop_empty(self) -> None:
        for picker in self.pickers:
            if not picker.text().strip() and picker.actor:
                picker.actor = ""
                self.refresh()
