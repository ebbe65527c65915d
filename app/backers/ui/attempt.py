"""Trying a command from a form: the form shows the refusal in place."""

from backers.model.errors import Refused
from backers.model.wording import tr
from backers.ui.session import Session
from backers.work.workspace import Command


def attempt(session: Session, command: Command) -> str:
    """Carries the command out. Returns the sentence of its refusal, or an empty text when it is done."""
    try:
        planned = command.plan(session.map)
    except Refused as refusal:
        return str(refusal)  # the user is still writing: no banner for what stands beside the field
    sentences: list[str] = []

    def hear(sentence: str) -> None:
        sentences.append(sentence)

    session.refused.connect(hear)
    try:
        done = session.do(command, planned=planned)
    finally:
        session.refused.disconnect(hear)
    return "" if done is not None else (sentences or [tr("This could not be saved.")])[0]
