"""A CUPS server of a test's own, with its own folders and port, and no printer of this computer in it."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.helpers.office_printer import answers, free_port, until

_PLACES = ("ServerRoot", "RequestRoot", "TempDir", "CacheDir", "StateDir")


class CupsServer:
    """A server that runs."""

    def __init__(self, port: int, lpadmin: str, log: Path) -> None:
        self.port = port
        self._lpadmin = lpadmin
        self._log = log

    @property
    def name(self) -> str:
        """Give what CUPS_SERVER has to say."""
        return f"localhost:{self.port}"

    def add(self, queue: str, device_uri: str, model: str) -> None:
        command = [self._lpadmin, "-h", self.name, "-p", queue, "-E", "-v", device_uri, "-m", model]
        added = subprocess.run(command, capture_output=True, text=True, check=False, timeout=20)
        assert added.returncode == 0, added.stderr
        if model == "everywhere":
            # the server goes on making such a queue by itself; until it says so, it may abort a job
            until(lambda: "printer-config-changed" in self._log.read_text(encoding="utf-8"))


@contextmanager
def cups_server() -> Iterator[CupsServer]:
    """Run a server; the test is skipped where CUPS is not installed, which `./dev test` leaves to people."""
    path = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
    daemon, lpadmin = shutil.which("cupsd", path=path), shutil.which("lpadmin", path=path)
    if daemon is None or lpadmin is None:
        pytest.skip("CUPS is not installed: apt-get install cups cups-client")
    # not pytest's own folder, which the user of CUPS's filters may not enter
    with TemporaryDirectory(prefix="dossard-cups-", ignore_cleanup_errors=True) as name:
        folder, port = Path(name), free_port()
        folder.chmod(0o755)
        _write_files(folder, port)
        with _running([daemon, "-f", "-c", folder / "cupsd.conf", "-s", folder / "cups-files.conf"]):
            until(lambda: answers(port))
            yield CupsServer(port, lpadmin, folder / "ErrorLog")


@contextmanager
def _running(command: list[object]) -> Iterator[None]:
    no_bus = os.environ | {"DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nonexistent"}
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, env=no_bus, **quiet) as server:
        try:
            yield
        finally:
            server.terminate()


def _write_files(folder: Path, port: int) -> None:
    for name in _PLACES:
        (folder / name).mkdir(parents=True)
    logs = ("ErrorLog", "AccessLog", "PageLog")
    lines = [f"{name} {folder / name}" for name in (*_PLACES, *logs)]
    (folder / "cups-files.conf").write_text(
        "\n".join([*lines, "SystemGroup root", "FileDevice Yes", ""]), encoding="utf-8"
    )
    (folder / "cupsd.conf").write_text(
        f"""LogLevel debug
Listen localhost:{port}
Browsing Off
DefaultAuthType None
WebInterface No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
""",
        encoding="utf-8",
    )
