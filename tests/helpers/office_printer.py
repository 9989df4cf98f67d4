"""A simulated office printer of CUPS, `ippeveprinter`, with a message bus of its own (it demands one)."""

import os
import shutil
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from threading import Event
from time import monotonic

import pytest

_WAIT_S = 10.0
_POLL_S = 0.02
_TOOLS = {"ippeveprinter": "cups-ipp-utils", "dbus-daemon": "dbus"}
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""
_FORMATS = "application/pdf,image/pwg-raster,image/urf,image/jpeg"


def find_tool(name: str, package: str) -> str:
    """Find a program, also where only the administrator looks; skip without it, but never on CI."""
    found = shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin")
    if found is None:
        assert "CI" not in os.environ, f"./dev test installs {name}: apt-get install {package}"
        pytest.skip(f"{name} is not installed: apt-get install {package}")
    return found


def until(condition, *, timeout_s: float = _WAIT_S) -> None:
    """Wait for a condition."""
    deadline = monotonic() + timeout_s
    while not condition():
        assert monotonic() < deadline, "the condition did not come true in time"
        Event().wait(_POLL_S)


def free_port() -> int:
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        return server.getsockname()[1]


def answers(port: int) -> bool:
    with suppress(OSError), closing(socket.create_connection(("localhost", port), timeout=1)):
        return True
    return False


@contextmanager
def message_bus(folder: Path) -> Iterator[str]:
    """Run a bus and give its address."""
    daemon = find_tool("dbus-daemon", _TOOLS["dbus-daemon"])
    file = folder / "bus.conf"
    file.write_text(_BUS, encoding="utf-8")
    command = [daemon, f"--config-file={file}", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as bus:
        try:
            yield bus.stdout.readline().strip()
        finally:
            bus.terminate()


class OfficePrinter:
    """One printer; what it does with a page is a shell script, which the test may change at any time."""

    def __init__(self, folder: Path, bus: str) -> None:
        self.folder = folder
        self.port = free_port()
        self._bus = bus
        self._process: subprocess.Popen | None = None
        self.prints("exit 0")

    @property
    def uri(self) -> str:
        return f"ipp://localhost:{self.port}/ipp/print"

    @property
    def spool(self) -> Path:
        return self.folder / "spool"

    def prints(self, script: str) -> None:
        """Say what happens to a page: `$1` is the document, STATE: lines on standard error are faults."""
        command = self.folder / "print.sh"
        draft = command.with_suffix(".new")
        draft.write_text(f"#!/bin/sh\ncd '{self.folder}'\ncp \"$1\" last.pdf\n{script}\n", encoding="utf-8")
        draft.chmod(0o700)
        draft.replace(command)

    def start(self) -> None:
        program = find_tool("ippeveprinter", _TOOLS["ippeveprinter"])
        self.spool.mkdir(exist_ok=True)
        command = [program, "-r", "off", "-n", "localhost", "-p", str(self.port), "-d", str(self.spool)]
        command += ["-k", "-vvv", "-f", _FORMATS, "-c", str(self.folder / "print.sh"), "Sim"]
        environment = os.environ | {"DBUS_SYSTEM_BUS_ADDRESS": self._bus}
        with (self.folder / "printer.log").open("ab") as log:
            self._process = subprocess.Popen(
                command, stdout=log, stderr=log, env=environment, start_new_session=True
            )
        until(lambda: answers(self.port))

    def stop(self) -> None:
        """Switch it off without a word, with what it is doing."""
        if self._process is not None:
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
            self._process = None

    def has_said(self, words: str) -> bool:
        """Tell whether its log has these words."""
        return words in (self.folder / "printer.log").read_text(encoding="utf-8", errors="replace")

    def spooled(self) -> list[bytes]:
        """Give the documents that it took, the oldest first."""
        files = sorted(self.spool.glob("*.pdf"), key=lambda file: file.stat().st_mtime_ns)
        return [file.read_bytes() for file in files]


@contextmanager
def office_printer(folder: Path) -> Iterator[OfficePrinter]:
    """Switch a printer on for the time of a test."""
    find_tool("ippeveprinter", _TOOLS["ippeveprinter"])
    with message_bus(folder) as bus:
        printer = OfficePrinter(folder, bus)
        printer.start()
        try:
            yield printer
        finally:
            printer.stop()
