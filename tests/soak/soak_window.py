"""A stranger at a real window: Xvfb shows it, AT-SPI reads it, xdotool touches, types and scans.

./dev soak window [FOLDER]     pictures of every step go into FOLDER

Four ways from the first screen to the bib: by touch, by keyboard alone and by scanner alone at the
self-service screen, and by scanner and Enter at the desk. Nothing of the program is called: its words
and places are read as a screen reader reads them.
"""

import argparse
import csv
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.soak.stranger import WAIT_S, Stranger
from tests.soak.ways_to_a_bib import People, at_the_desk, by_keyboard, by_scanner, by_touch

ROOT = Path(__file__).resolve().parents[2]
KIOSK = ROOT / ".venv" / "bin" / "kiosk"
SYSTEM_PYTHON = "/usr/bin/python3"
PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool", "dbus-run-session": "dbus", "import": "imagemagick"}
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
SCREEN = "1366x768"


def missing_packages() -> list[str]:
    """List the Debian packages without which nobody can see or touch the window."""
    missing = [package for program, package in PROGRAMS.items() if shutil.which(program) is None]
    if not LAUNCHER.exists():
        missing.append("at-spi2-core")
    ask = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    if subprocess.run(ask, capture_output=True, check=False).returncode:
        missing += ["python3-gi", "gir1.2-atspi-2.0"]
    return missing


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
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", nargs="?", type=Path, help="for the pictures (a new one)")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    pictures = asked.folder or Path(tempfile.mkdtemp(prefix="dossard-window-"))
    pictures.mkdir(parents=True, exist_ok=True)
    if asked.inside:
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
