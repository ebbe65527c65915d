"""What SQLite's errors mean to the reader: one sentence that names the file and the way out."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from backers.model.errors import Damaged, Refused

_KEPT = " Nothing of this change was saved; save a copy elsewhere to keep your work."


@contextmanager
def told(path: Path, doing: str) -> Iterator[None]:
    """Turns the database's and the system's errors into Refused or Damaged. `doing` completes "could not be ...".

    Misuse, such as another thread or a closed document, stays what it is: a bug.
    """
    try:
        yield
    except (sqlite3.ProgrammingError, sqlite3.InterfaceError):
        raise
    except sqlite3.Error as error:
        raise refusal(error, path, doing) from error
    except OverflowError as error:
        raise damaged(path, "a number in it is too large") from error
    except UnicodeDecodeError as error:  # the driver's, for an error that quotes damaged bytes
        raise damaged(path, "its description of the tables is unreadable") from error
    except UnicodeEncodeError as error:
        raise Refused(f"{path.name} could not be {doing}: a text in it holds half a character.") from error
    except OSError as error:
        raise system_refusal(error, path, doing) from error


def refusal(error: sqlite3.Error, path: Path, doing: str) -> Refused:
    """The sentence for one error of SQLite."""
    name = getattr(error, "sqlite_errorname", "") or ""
    kept = _KEPT if doing == "saved" else ""
    if name == "SQLITE_FULL":
        return Refused(f"{path} could not be {doing}: the disk is full.{kept}")
    if name == "SQLITE_READONLY_DBMOVED":
        return moved(path)
    if name == "SQLITE_READONLY_ROLLBACK":
        return Refused(
            f"{path} was being written when its program ended and must be put in order, but is write-protected: "
            f"copy it, together with {path.name}-journal, to a folder that you may write to."
        )
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        return Refused(f"{path} could not be {doing}: the file or its folder is write-protected.{kept}")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return Refused(f"{path} could not be {doing}: another program is using it at this moment. Try again.")
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")) or "decode to UTF-8" in str(error):
        return damaged(path, str(error))
    if name.startswith("SQLITE_IOERR"):
        return Refused(f"{path} could not be {doing}: its disk reports an error ({error}).{kept}")
    if name == "SQLITE_CONSTRAINT_UNIQUE":
        table = str(error).rpartition(": ")[2].partition(".")[0]
        return Refused(f"{path.name} could not be {doing}: table {table} has a row of the same id already.")
    if name == "SQLITE_CONSTRAINT_FOREIGNKEY":
        return Refused(f"{path.name} could not be {doing}: a row would refer to one that is not in the map.")
    if name.startswith("SQLITE_CONSTRAINT"):
        return Refused(f"{path.name} could not be {doing}: a value is not allowed there ({error}).")
    if name == "SQLITE_INTERRUPT":
        return Refused(f"{path} could not be {doing}: reading it did not come to an end. It was not touched.")
    if name == "SQLITE_TOOBIG":
        return Refused(f"{path.name} could not be {doing}: a text is too long for the file.")
    return Refused(f"{path} could not be {doing}: {error}.{kept}")


def system_refusal(error: OSError, path: Path, doing: str) -> Refused:
    """The sentence for one error of the operating system."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Refused(f"{path} could not be {doing}: the disk is full. Free some space or choose another disk.")
    return Refused(f"{path} could not be {doing}: {error.strerror or error}.")


def moved(path: Path) -> Refused:
    return Refused(
        f"{path} is no longer the file that was opened: it was moved, deleted or replaced. "
        "Nothing of this change was saved; Save a Copy keeps what you see."
    )


def damaged(path: Path, detail: str) -> Damaged:
    return Damaged(f"{path} is damaged ({detail}); it was not touched. Open a backup or a copy of it instead.")
