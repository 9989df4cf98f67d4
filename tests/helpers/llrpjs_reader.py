"""An LLRP reader that this project did not write: llrpjs from npm on the wire, chips of ours behind it."""

import json
import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest

from tests.helpers.zpl_renderer import MODULES, ROOT

SCRIPT = ROOT / "tests" / "helpers" / "llrp_reader.cjs"


@dataclass
class LlrpjsReader:
    """A running one."""

    process: subprocess.Popen[str]
    port: int

    def tell(self, **said: object) -> list[dict[str, object]]:
        """Tell it something, and give its chips if they were asked for."""
        self.process.stdin.write(json.dumps(said) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline()).get("tags", [])

    @property
    def chips(self) -> list[dict[str, object]]:
        """Give what the chips hold now."""
        return self.tell(dump=1)


def need_llrpjs() -> None:
    """Skip the test where node or the package is missing; on CI that is a failure."""
    missing = "node" if not shutil.which("node") else ""
    if not missing and not (MODULES / "llrpjs").is_dir():
        missing = "llrpjs (npm install --prefix .node llrpjs@1.0.1)"
    if missing and os.environ.get("CI"):
        pytest.fail(f"{missing} is missing")
    if missing:
        pytest.skip(f"{missing} is missing")


@contextmanager
def llrpjs_reader() -> Iterator[LlrpjsReader]:
    """Run one until the test is over."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    process = subprocess.Popen(
        ["node", SCRIPT, MODULES, str(port)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert "ready" in process.stdout.readline()
        yield LlrpjsReader(process, port)
    finally:
        process.stdin.close()
        process.wait(timeout=10)
        process.stdout.close()
