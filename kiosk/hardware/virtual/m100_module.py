"""A virtual 0xBB module: it sits on a pseudo-terminal and works on simulated chips.

python -m kiosk.hardware.virtual.m100_module FOLDER [--link PATH] [--region eu] [--seed TEXT]

PATH, or one that it tells, becomes a link to the terminal, and stays the same when the module is unplugged
and plugged in again.
"""

import argparse
import contextlib
import os
import pty
import select
import sys
import tempfile
import tty
from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Event, Thread
from typing import Self

from kiosk.core.errors import DeviceError
from kiosk.hardware.chips.settings import Region
from kiosk.hardware.m100.frames import Framer
from kiosk.hardware.m100.set_up import REGION_NUMBERS
from kiosk.hardware.virtual.antenna import Antenna
from kiosk.hardware.virtual.m100_work import FACTORY_QUERY, IDENTITY, M100Work
from kiosk.hardware.virtual.serving import command, serve

_TICK_S = 0.02
_MOST_BYTES = 4096


class M100Module:
    """One module on a terminal of its own."""

    def __init__(
        self,
        antenna: Antenna,
        *,
        link: Path | None = None,
        region: Region = Region.EU,
        query: int = FACTORY_QUERY,
    ) -> None:
        """Plug it in.

        Args:
            antenna: what lies before it.
            link: becomes a link to the terminal; None: one in a folder of its own.
            region: that it is set to; one that such modules know.
            query: how it asks chips to answer, as the command 0E takes it.
        """
        self._antenna = antenna
        self._work = M100Work(antenna, region, query=query)
        self._folder = tempfile.TemporaryDirectory(prefix="dossard-m100-") if link is None else None
        self._link = link if link is not None else Path(str(self._folder and self._folder.name)) / "tty"
        self._stopped = Event()
        self._ends: tuple[int, int] | None = None
        self._plug_in()
        self._thread = Thread(target=self._serve, name="virtual 0xBB module", daemon=True)
        self._thread.start()

    @property
    def port(self) -> str:
        """Give the path that a station file names."""
        return str(self._link)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Unplug it for good."""
        self._stopped.set()
        self._thread.join()
        self._unplug()
        if self._folder is not None:
            self._folder.cleanup()

    def _serve(self) -> None:
        framer = Framer()
        while not self._stopped.is_set():
            if self._ends is None:
                framer = self._waits_for_the_cable()
                continue
            try:
                for frame in framer.feed(self._heard(self._ends[0])):
                    self._say(b"".join(answer.packed() for answer in self._work.answers(frame)))
                self._say(b"".join(notice.packed() for notice in self._work.goes_on()))
                if not self._antenna.is_plugged():
                    self._unplug()
            except (DeviceError, OSError):
                # the cable is out, or went out in the middle of the work
                if not self._antenna.is_plugged():
                    self._unplug()

    def _waits_for_the_cable(self) -> Framer:
        if self._antenna.is_plugged():
            self._plug_in()
        else:
            self._stopped.wait(_TICK_S)
        return Framer()

    def _heard(self, master: int) -> bytes:
        ready, _, _ = select.select([master], [], [], 0 if self._work.is_listening else _TICK_S)
        return os.read(master, _MOST_BYTES) if ready else b""

    def _say(self, words: bytes) -> None:
        if words and self._ends is not None and not self._antenna.is_silent():
            # what nobody reads is lost, as on a real line
            with contextlib.suppress(BlockingIOError):
                os.write(self._ends[0], words)

    def _plug_in(self) -> None:
        master, slave = pty.openpty()
        # our own hold on the far end keeps the terminal when a station lets it go
        tty.setraw(master)
        tty.setraw(slave)
        os.set_blocking(master, False)
        self._ends = (master, slave)
        draft = self._link.with_name(self._link.name + ".new")
        draft.unlink(missing_ok=True)
        draft.symlink_to(os.ttyname(slave))
        draft.replace(self._link)

    def _unplug(self) -> None:
        ends, self._ends = self._ends, None
        self._link.unlink(missing_ok=True)
        self._work.is_listening = False
        for end in ends or ():
            with contextlib.suppress(OSError):
                os.close(end)


@contextlib.contextmanager
def _opened(antenna: Antenna, region: Region, asked: argparse.Namespace) -> Iterator[str]:
    with M100Module(antenna, link=asked.link, region=region) as module:
        yield f"{IDENTITY}: serial:{module.port}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until somebody ends it."""
    parser = command("kiosk.hardware.virtual.m100_module", __doc__, REGION_NUMBERS)
    parser.add_argument("--link", type=Path)
    return serve(parser, arguments, _opened)


if __name__ == "__main__":
    sys.exit(main())
