"""Work on many rows in a thread leaves the interpreter to the window's thread often enough."""

from collections.abc import Callable, Iterable
from threading import Event, Thread
from time import perf_counter, sleep

from backers.store.turns import in_turns


def asking_s(through: Callable[[Iterable[int]], Iterable[int]]) -> float:
    """How long ten frames take that compute and wait as painting does, while a thread goes through rows."""
    enough, begun = Event(), Event()

    def work() -> None:
        for _row in through(range(10**9)):
            begun.set()
            sum(range(200))
            if enough.is_set():
                return

    thread = Thread(target=work)
    thread.start()
    begun.wait()
    start = perf_counter()
    for _ in range(10):
        sum(range(200_000))
        for _ in range(10):
            sleep(0.0001)
    took = perf_counter() - start
    enough.set()
    thread.join()
    return took


def test_the_rows_are_the_same_in_any_thread() -> None:
    seen: list[int] = []
    thread = Thread(target=lambda: seen.extend(in_turns(range(5000))))
    thread.start()
    thread.join()
    assert seen == list(in_turns(range(5000))) == list(range(5000))


def test_who_asks_for_the_interpreter_meanwhile_waits_much_less() -> None:
    assert asking_s(in_turns) < asking_s(lambda rows: rows) / 2
