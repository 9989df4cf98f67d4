"""The command line of a virtual chip reader: its folder, region and seed, and serving until it is ended."""

import argparse
import contextlib
from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from threading import Event

from kiosk.hardware.chips.settings import Region
from kiosk.hardware.virtual.antenna import Antenna

Command = argparse.ArgumentParser


def command(module: str, words: str, regions: Collection[Region]) -> Command:
    """Begin the command of a module, for its own options to follow."""
    parser = argparse.ArgumentParser(prog=module, description=words)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--region", choices=[one.value for one in regions], default=Region.EU.value)
    parser.add_argument("--seed", default="")
    return parser


def serve(
    parser: Command,
    arguments: Sequence[str] | None,
    opened: Callable[[Antenna, Region, argparse.Namespace], AbstractContextManager[str]],
) -> int:
    """Serve until somebody ends it; `opened` gives the line that people wait for."""
    asked = parser.parse_args(arguments)
    antenna = Antenna(asked.folder, seed=asked.seed or str(asked.folder.resolve()))
    with opened(antenna, Region(asked.region), asked) as line:
        print(line, flush=True)  # noqa: T201 - people wait for it
        with contextlib.suppress(KeyboardInterrupt):
            Event().wait()
    return 0
