"""Somebody at a real window: AT-SPI reads it, xdotool touches, types and scans."""

import json
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

WAIT_S = 30.0
# a screen takes no press in its first half second: nobody has read it so soon
READING_S = 0.6


def rest(seconds: float) -> None:
    """Let the window go on."""
    Event().wait(seconds)


@dataclass
class Stranger:
    """Somebody who sees, touches and types, and nothing else."""

    eyes: subprocess.Popen
    folder: Path
    pictures: int = 0
    words_seen: set[str] = field(default_factory=set)

    def look(self) -> list[dict]:
        """Read what shows."""
        self.eyes.stdin.write("\n")
        self.eyes.stdin.flush()
        seen = json.loads(self.eyes.stdout.readline())
        self.words_seen |= {part["name"] for part in seen if part["name"]}
        return seen

    def reads(self, *words: str) -> list[dict]:
        """Wait until all these words show."""
        deadline = time.monotonic() + WAIT_S
        while True:
            seen = self.look()
            names = "\n".join(part["name"] for part in seen)
            if all(word in names for word in words):
                return seen
            if time.monotonic() > deadline:
                self.picture("stuck")
                raise AssertionError(f"{words} never showed; there is:\n{names}")
            rest(0.1)

    def touch(self, words: str) -> None:
        """Touch the middle of the control of that name."""
        deadline = time.monotonic() + WAIT_S
        while True:
            found = [
                part
                for part in self.look()
                if part["name"] == words and "button" in part["role"] and part["enabled"]
            ]
            if found:
                break
            if time.monotonic() > deadline:
                self.picture("stuck")
                raise AssertionError(f"nothing to touch says {words}")
            rest(0.1)
        rest(READING_S)
        left, top, width, height = found[0]["box"]
        self._hands("mousemove", left + width // 2, top + height // 2, "click", 1)

    def focus(self) -> dict | None:
        """Give the control that has the focus."""
        return next((part for part in self.look() if part["focused"] and part["name"]), None)

    def tab_to(self, words: str) -> None:
        """Press Tab until the control of that name has the focus."""
        for _ in range(60):
            at = self.focus()
            if at is not None and at["name"] == words:
                return
            self.key("Tab")
            rest(0.12)
        self.picture("stuck")
        raise AssertionError(f"Tab never reaches {words}; at {self.focus()}")

    def key(self, name: str) -> None:
        """Press one key."""
        self._hands("key", name)

    def enter(self) -> None:
        """Read what shows and press Enter."""
        rest(READING_S)
        self.key("Return")

    def type_slowly(self, text: str) -> None:
        """Type as a person types."""
        self._hands("type", "--delay", 160, text)

    def scan(self, code: str) -> None:
        """Let a scanner type a code with Enter."""
        self._hands("type", "--delay", 2, "--args", 1, code, "key", "Return")

    def picture(self, name: str) -> None:
        """Photograph the screen."""
        self.pictures += 1
        subprocess.run(
            ["import", "-window", "root", self.folder / f"{self.pictures:02d}-{name}.png"], check=True
        )

    def _hands(self, *words: object) -> None:
        subprocess.run(["xdotool", *map(str, words)], check=True, capture_output=True)
