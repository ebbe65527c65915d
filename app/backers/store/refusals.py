"""What SQLite's errors mean to the reader: one sentence that names the file and the way out."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from backers.model.counting import table_word
from backers.model.errors import Damaged, Refused
from backers.model.wording import mark, say, tr

_KEPT = mark("Nothing of this change was saved; save a copy elsewhere to keep your work.")
_MOVED = mark(
    "{path} is no longer the file that was opened: it was moved, deleted or replaced. "
    "Nothing of this change was saved; Save a Copy keeps what you see."
)
#: What went wrong with a file, and why.
_FAILED = {
    "opened": mark("{path} could not be opened: {reason}"),
    "read": mark("{path} could not be read: {reason}"),
    "made": mark("{path} could not be made: {reason}"),
    "saved": mark("{path} could not be saved: {reason}"),
    "copied": mark("{path} could not be copied: {reason}"),
    "checked": mark("{path} could not be checked: {reason}"),
    "set aside": mark("{path} could not be set aside: {reason}"),
    "put in order": mark("{path} could not be put in order: {reason}"),
}


@contextmanager
def told(path: Path, doing: str) -> Iterator[None]:
    """Turns the database's and the system's errors into Refused or Damaged. `doing`: a key of `_FAILED`.

    Misuse, such as another thread or a closed document, stays what it is: a bug.
    """
    try:
        yield
    except (sqlite3.ProgrammingError, sqlite3.InterfaceError):
        raise
    except sqlite3.Error as error:
        raise refusal(error, path, doing) from error
    except OverflowError as error:
        raise damaged(path, tr("a number in it is too large")) from error
    except UnicodeDecodeError as error:  # the driver's, for an error that quotes damaged bytes
        raise damaged(path, tr("its description of the tables is unreadable")) from error
    except UnicodeEncodeError as error:
        raise _failed(path.name, doing, tr("a text in it holds half a character.")) from error
    except OSError as error:
        raise system_refusal(error, path, doing) from error


def refusal(error: sqlite3.Error, path: Path, doing: str) -> Refused:
    """The sentence for one error of SQLite."""
    name = getattr(error, "sqlite_errorname", "") or ""
    if name == "SQLITE_FULL":
        return _failed(path, doing, tr("the disk is full."), kept=True)
    if name == "SQLITE_READONLY_DBMOVED":
        return moved(path)
    if name == "SQLITE_READONLY_ROLLBACK":
        return Refused(
            tr(
                "{path} was being written when its program ended and must be put in order, but is write-protected: "
                "copy it, together with {name}-journal, to a folder that you may write to.",
                path=path,
                name=path.name,
            )
        )
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        return _failed(path, doing, tr("the file or its folder is write-protected."), kept=True)
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return _failed(path, doing, tr("another program is using it at this moment. Try again."))
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")) or "decode to UTF-8" in str(error):
        return damaged(path, str(error))
    if name.startswith("SQLITE_IOERR"):
        return _failed(path, doing, tr("its disk reports an error ({error}).", error=error), kept=True)
    if name == "SQLITE_CONSTRAINT_UNIQUE":
        table = str(error).rpartition(": ")[2].partition(".")[0]
        return _failed(path.name, doing, tr("table {table} has a row of the same id already.", table=table_word(table)))
    if name == "SQLITE_CONSTRAINT_FOREIGNKEY":
        return _failed(path.name, doing, tr("a row would refer to one that is not in the map."))
    if name.startswith("SQLITE_CONSTRAINT"):
        return _failed(path.name, doing, tr("a value is not allowed there ({error}).", error=error))
    if name == "SQLITE_INTERRUPT":
        return _failed(path, doing, tr("reading it did not come to an end. It was not touched."))
    if name == "SQLITE_TOOBIG":
        return _failed(path.name, doing, tr("a text is too long for the file."))
    return _failed(path, doing, f"{error}.", kept=True)


def system_refusal(error: OSError, path: Path, doing: str) -> Refused:
    """The sentence for one error of the operating system."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return _failed(path, doing, tr("the disk is full. Free some space or choose another disk."))
    return _failed(path, doing, f"{error.strerror or error}.")


def _failed(path: Path | str, doing: str, reason: str, *, kept: bool = False) -> Refused:
    """`kept`: a saving that failed has changed nothing, which is said as well."""
    sentence = say(_FAILED[doing], path=path, reason=reason)
    return Refused(f"{sentence} {say(_KEPT)}" if kept and doing == "saved" else sentence)


def moved(path: Path) -> Refused:
    return Refused(say(_MOVED, path=path))


def copy_helps(sentence: str) -> bool:
    """Whether it says of a change that it was not saved, and that a copy elsewhere keeps the work."""
    return any(sentence.endswith(say(words).rpartition("}")[2]) for words in (_KEPT, _MOVED))


def damaged(path: Path, detail: str) -> Damaged:
    return Damaged(
        tr(
            "{path} is damaged ({detail}); it was not touched. Open a backup or a copy of it instead.",
            path=path,
            detail=detail,
        )
    )
