"""The command line as a stranger meets it: in this process for breadth, in one of its own for truth."""

import json
import os
import subprocess
import sys
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path

from typer.testing import CliRunner

from kiosk.cli.root import app
from tests.helpers.events import ROOT


@dataclass(frozen=True)
class Answer:
    """What a command said."""

    status: int
    out: str
    err: str

    @property
    def value(self):
        """Give the JSON value of the last line of standard output."""
        return json.loads(self.out.rstrip("\n").rpartition("\n")[2])

    @property
    def words(self) -> str:
        return self.out + self.err


def kiosk(*arguments: object, folder: Path | None = None, typed: str | None = None) -> Answer:
    """Run a command in this process; what it does not expect is raised here."""
    with chdir(folder or Path.cwd()):
        done = CliRunner().invoke(app, [str(argument) for argument in arguments], input=typed)
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    return Answer(done.exit_code, done.stdout, done.stderr)


def kiosk_process(*arguments: object, folder: Path, typed: str = "") -> Answer:
    """Run a command in a process of its own, without a screen."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "NO_COLOR", "COLUMNS"}
    surroundings = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", *(os.fsencode(str(argument)) for argument in arguments)],
        cwd=folder,
        env=surroundings | {"PYTHONPATH": str(ROOT)},
        input=typed,
        capture_output=True,
        text=True,
        timeout=25,
        check=False,
    )
    return Answer(done.returncode, done.stdout, done.stderr)
