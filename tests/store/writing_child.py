"""Edits a map as fast as it can, in a process of its own that is killed; test_kill talks to it.

For each line on standard input, a number of seconds, a child writes for so long after its first edit, and is then
killed. The answer on standard output is the last revision that the child had been told is saved.
"""

import os
import signal
import sys
import time
from itertools import count
from pathlib import Path

from backers.model.rows import Actor, Alias, Claim, Position, Ref, Relationship
from backers.store.document import Document, prepare
from store.whole_map import add


def write_for_ever(path: Path, told: int) -> None:
    with Document.open(path) as document:
        for number in count(document.revision):
            name = f"n{number}"
            document.write(
                add(
                    Actor(id=name, name="Long name " * 40, aliases=(Alias(name), Alias(name * 2))),
                    Relationship(id=name, subject=name, kind="funds", object="gna"),
                    *(Claim(id=f"{name}-{n}", about=Ref("relationship", name), text="x" * 900) for n in range(20)),
                    Position(id=name, x=number, y=0.5),
                )
            )
            os.write(told, f"{document.revision}\n".encode())
            document.save_positions([Position(id=name, x=-number, y=1.5)])


def main(path: Path) -> None:
    prepare()
    for line in sys.stdin:
        told, tell = os.pipe()
        child = os.fork()
        if child == 0:
            write_for_ever(path, tell)
        os.close(tell)
        first = os.read(told, 100)  # a write to a pipe arrives whole
        time.sleep(float(line))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with os.fdopen(told) as answers:
            revisions = (first.decode() + answers.read()).split()
        sys.stdout.write(f"{revisions[-1]}\n")
        sys.stdout.flush()


main(Path(sys.argv[1]))
