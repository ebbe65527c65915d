"""A real headless Chromium, driven through its debugging pipe: no port, no library, no network."""

import base64
import itertools
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PROGRAM = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None
)
_PATIENCE = 60.0


class Page:
    """One tab. `requests` are the addresses that it asked for, `errors` what its console said went wrong."""

    def __init__(self, to: int, back: int) -> None:
        self._to, self._back = to, back
        self._numbers = itertools.count(1)
        self._rest = b""
        self._session = ""
        self.requests: list[str] = []
        self.errors: list[str] = []
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Runtime", "Log"):
            self._call(f"{domain}.enable")

    def open(self, path: Path) -> None:
        self._call("Page.navigate", url=path.as_uri())
        end = time.monotonic() + _PATIENCE
        # In between there is a moment with no document at all.
        while self.value("document.documentElement?.dataset.ready && location.href") != path.as_uri():
            assert time.monotonic() < end, f"the page is not ready: {self.errors}"
            time.sleep(0.05)

    def value(self, expression: str) -> Any:
        """What the expression gives, in the page."""
        found = self._call("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in found, found
        return found["result"].get("value")

    def press(self, key: str, text: str = "") -> None:
        for kind in ("keyDown", "keyUp"):
            said = {"text": text} if text and kind == "keyDown" else {}
            codes = {"Enter": 13, "Tab": 9, "Escape": 27, "ArrowRight": 39, "ArrowDown": 40}
            code = codes.get(key, ord(key[0].upper()))
            self._call("Input.dispatchKeyEvent", type=kind, key=key, windowsVirtualKeyCode=code, **said)

    def write(self, text: str) -> None:
        self._call("Input.insertText", text=text)

    def mouse(self, kind: str, x: float, y: float) -> None:
        self._call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def picture(self, path: Path) -> None:
        path.write_bytes(base64.b64decode(self._call("Page.captureScreenshot", format="png")["data"]))

    def _call(self, method: str, **parameters: Any) -> Any:
        number = next(self._numbers)
        message = {"id": number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._hear()
            if answer.get("id") == number:
                assert "error" not in answer, answer
                return answer["result"]

    def _hear(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            data = os.read(self._back, 1 << 20)
            assert data, "the browser has gone"
            self._rest += data
        said, _, self._rest = self._rest.partition(b"\0")
        message: dict[str, Any] = json.loads(said)
        if message.get("method") == "Network.requestWillBeSent":
            self.requests.append(message["params"]["request"]["url"])
        if message.get("method") == "Log.entryAdded":
            self.errors.append(message["params"]["entry"]["text"])
        if message.get("method") == "Runtime.exceptionThrown":
            self.errors.append(str(message["params"]["exceptionDetails"]))
        return message


@contextmanager
def page(folder: Path, size: str = "1280,860") -> Iterator[Page]:
    """A browser with a fresh profile in that folder; it is ended with its children."""
    assert PROGRAM is not None
    to_read, to_write = os.pipe()
    back_read, back_write = os.pipe()
    # The browser's own ends have to be called 3 and 4, which here may be anything; a child of a child puts it right.
    first, second = (os.dup2(end, 40 + place) for place, end in enumerate((to_read, back_write)))
    become = f"import os, sys; os.dup2({first}, 3); os.dup2({second}, 4); os.execv(sys.argv[1], sys.argv[1:])"
    browser = subprocess.Popen(
        [sys.executable, "-c", become, PROGRAM, "--headless=new", "--no-sandbox", "--disable-gpu",
         "--disable-dev-shm-usage", "--no-first-run", "--remote-debugging-pipe", "--disable-background-networking",
         f"--user-data-dir={folder / 'profile'}", f"--window-size={size}"],
        pass_fds=(first, second), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    for end in (to_read, back_write, first, second):
        os.close(end)
    try:
        yield Page(to_write, back_read)
    finally:
        os.close(to_write)
        os.close(back_read)
        try:
            browser.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(browser.pid, 9)
            browser.wait()
