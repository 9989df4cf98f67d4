"""A stranger at a real window: Xvfb shows it, AT-SPI reads it, xdotool touches, types and scans.

./dev soak window [FOLDER]     pictures of every step go into FOLDER

Four ways from the first screen to the bib: by touch, by keyboard alone and by scanner alone at the
self-service screen, and by scanner and Enter at the desk. Nothing of the program is called: its words
and places are read as a screen reader reads them.
"""

import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

ROOT = Path(__file__).resolve().parents[2]
KIOSK = ROOT / ".venv" / "bin" / "kiosk"
SYSTEM_PYTHON = "/usr/bin/python3"
PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool", "dbus-run-session": "dbus", "import": "imagemagick"}
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
WAIT_S = 30.0
# a screen takes no press in its first half second: nobody has read it so soon
READING_S = 0.6
SCREEN = "1366x768"


def rest(seconds: float) -> None:
    """Let the window go on."""
    Event().wait(seconds)


def missing_packages() -> list[str]:
    """List the Debian packages without which nobody can see or touch the window."""
    missing = [package for program, package in PROGRAMS.items() if shutil.which(program) is None]
    if not LAUNCHER.exists():
        missing.append("at-spi2-core")
    ask = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    if subprocess.run(ask, capture_output=True, check=False).returncode:
        missing += ["python3-gi", "gir1.2-atspi-2.0"]
    return missing


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


# --- the ways ---


def by_touch(stranger: Stranger, people: "People") -> int:
    """Touch alone: language, no pass, member number and birth date on the screen's own keys, the bib."""
    number, born = people.numbers["touch"]
    stranger.reads("English")
    stranger.picture("touch-welcome")
    stranger.touch("English")
    stranger.reads("Show your pass")
    stranger.picture("touch-pass")
    stranger.touch("I have no pass")
    for sign in number:
        stranger.touch(sign)
    stranger.picture("touch-number")
    stranger.touch("Next")
    stranger.reads("birth")
    for sign in born:
        stranger.touch(sign)
    stranger.picture("touch-birth-date")
    stranger.touch("Find my place")
    stranger.reads("I have taken my bib")
    stranger.picture("touch-bib")
    bib = bib_shown(stranger)
    stranger.touch("I have taken my bib")
    stranger.reads("Thank you")
    stranger.reads("Français", "English")
    return bib


def by_keyboard(stranger: Stranger, people: "People") -> int:
    """Keys alone: Tab to the language, type number and birth date, Enter."""
    number, born = people.numbers["keyboard"]
    stranger.reads("English")
    stranger.tab_to("English")
    stranger.enter()
    stranger.reads("Show your pass")
    stranger.tab_to("I have no pass")
    stranger.enter()
    stranger.reads("Your member number")
    stranger.type_slowly(number)
    stranger.enter()
    stranger.reads("birth")
    stranger.type_slowly(born)
    stranger.picture("keyboard-birth-date")
    stranger.enter()
    stranger.reads("I have taken my bib")
    bib = bib_shown(stranger)
    stranger.tab_to("I have taken my bib")
    stranger.picture("keyboard-bib")
    stranger.enter()
    stranger.reads("Français", "English")
    return bib


def by_scanner(stranger: Stranger, people: "People") -> int:
    """A scanner alone: the pass, and the bib's own barcode as the word that it was taken."""
    stranger.reads("English")
    stranger.scan(people.passes["scanner"])
    stranger.reads("J'ai pris mon dossard")  # nobody chose a language: it is the event's first one
    stranger.picture("scanner-bib")
    bib = bib_shown(stranger)
    rest(4)  # a code that still lies before the scanner is not shown anew
    stranger.scan(str(bib))
    stranger.reads("Français", "English")
    return bib


def at_the_desk(stranger: Stranger, people: "People") -> int:
    """Scan, Enter, Enter: the identity card is the desk's usual document."""
    stranger.reads("Personne suivante")
    stranger.scan(people.passes["desk"])
    stranger.reads("Délivrer le dossard")
    stranger.picture("desk-card")
    stranger.enter()
    stranger.reads("Remis")
    bib = bib_shown(stranger)
    stranger.picture("desk-bib")
    stranger.enter()
    stranger.reads("Personne suivante")
    return bib


@dataclass(frozen=True)
class People:
    """Who comes."""

    passes: dict[str, str]
    numbers: dict[str, tuple[str, str]]


def bib_shown(stranger: Stranger) -> int:
    """Read the number that stands largest on the screen."""
    numbers = [part for part in stranger.look() if part["name"].isdecimal()]
    return int(max(numbers, key=lambda part: part["box"][3])["name"])


# --- setting up ---


@contextmanager
def window(folder: Path, face: str) -> Iterator[None]:
    """Open a face full screen, as a station does."""
    command = [KIOSK, "run", "--face", face, "--station", folder / "station.toml"]
    with (folder / f"{face}.log").open("w") as log, subprocess.Popen(command, stdout=log, stderr=log) as run:
        try:
            # nobody gives a window the keys where there is no window manager
            find = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Marathon", "windowfocus"]
            subprocess.run(find, check=True, capture_output=True, timeout=WAIT_S)
            yield
        finally:
            run.terminate()
            run.wait(timeout=20)


def inside(pictures: Path) -> int:
    """Walk all ways in one session."""
    with ExitStack() as closing, tempfile.TemporaryDirectory(prefix="dossard-window-") as name:
        folder = Path(name) / "demo"
        subprocess.run([KIOSK, "demo", "--dir", folder, "--headless"], check=True, capture_output=True)
        people = who_comes(folder)
        launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"])
        closing.callback(launcher.terminate)
        eyes = subprocess.Popen(
            [SYSTEM_PYTHON, "-W", "ignore", Path(__file__).with_name("eyes.py")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        closing.callback(eyes.terminate)
        stranger = Stranger(eyes, pictures)
        for face, ways in (("kiosk", (by_touch, by_keyboard, by_scanner)), ("desk", (at_the_desk,))):
            with window(folder, face):
                for way in ways:
                    begun = time.monotonic()
                    bib = way(stranger, people)
                    print(f"{way.__name__}: bib {bib} in {time.monotonic() - begun:.0f} s", flush=True)
        print(f"{stranger.pictures} pictures in {pictures}")
    return 0


def who_comes(folder: Path) -> People:
    """Choose people of the demo who have one place and nothing in the way."""
    with (folder / "passes.csv").open(encoding="utf-8", newline="") as file:
        passes = {row["entitlement_id"]: row["pass"] for row in csv.DictReader(file)}
    with (folder / "roster.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    counts: dict[str, int] = {}
    for row in rows:
        counts[row["member_id"]] = counts.get(row["member_id"], 0) + 1
    plain = [
        (row, passes[row["entitlement_id"]])
        for row in rows
        if row["status"] == "granted" and counts[row["member_id"]] == 1 and row["document_kind"]
        and row["birth_date"] < "1999" and not row["guardian"]
    ][200:204]  # fmt: skip
    names = ("touch", "keyboard", "scanner", "desk")
    numbers = {
        name: (row["member_id"], "".join(reversed(row["birth_date"].split("-"))))
        for name, (row, _) in zip(names, plain, strict=True)
    }
    return People({name: code for name, (_, code) in zip(names, plain, strict=True)}, numbers)


def main() -> int:
    """Start a screen and a session bus of its own, and walk inside of them."""
    words = [word for word in sys.argv[1:] if word != "--inside"]
    pictures = Path(words[0] if words else tempfile.mkdtemp(prefix="dossard-window-"))
    pictures.mkdir(parents=True, exist_ok=True)
    if "--inside" in sys.argv:
        return inside(pictures)
    if missing := missing_packages():
        print(f"a real window needs: sudo apt-get install {' '.join(missing)}")
        return 2
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", f"{SCREEN}x24"], stdout=subprocess.PIPE, text=True
    )
    try:
        display = f":{screen.stdout.readline().strip()}"
        session = os.environ | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        command = ["dbus-run-session", "--", sys.executable, __file__, "--inside", str(pictures)]
        return subprocess.run(command, env=session, check=False).returncode
    finally:
        screen.terminate()
        screen.wait(timeout=10)


if __name__ == "__main__":
    sys.exit(main())
