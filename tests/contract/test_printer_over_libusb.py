"""The promises of printers once more, over the real libusb: in a process whose /sys and /dev are made up."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PYTHON = Path("/usr/bin/python3")  # the one that Debian's PyGObject is made for
_ASK = "import sys, gi; gi.require_version('UMockdev', '1.0'); print(sys.version_info[:2])"


def missing():
    """Say what keeps the child process from running here, empty for nothing."""
    if shutil.which("umockdev-wrapper") is None:
        return "umockdev is not installed: apt-get install umockdev"
    if not PYTHON.exists():
        return f"{PYTHON} is not there: apt-get install python3-gi"
    asked = subprocess.run([PYTHON, "-c", _ASK], capture_output=True, text=True, check=False)
    if asked.returncode:
        return "PyGObject is not complete: apt-get install python3-gi gir1.2-umockdev-1.0"
    if asked.stdout.strip() != str(sys.version_info[:2]):
        return f"{PYTHON} is Python {asked.stdout.strip()} and cannot load this environment's packages"
    return ""


def run_beside(*tests):
    """Run tests under umockdev; gives what pytest said and how it ended."""
    packages = next(Path(path) for path in sys.path if path.endswith("site-packages"))
    environment = os.environ | {
        "PYTHONPATH": str(packages),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        "PYTEST_ADDOPTS": "",
        "DOSSARD_PRINTER_WAYS": "umockdev",
    }
    words = ["-c", "tests/helpers/printer_ways.ini", f"--rootdir={ROOT}", "-p", "no:cacheprovider", "-q"]
    command = ["umockdev-wrapper", PYTHON, "-m", "pytest", *words, *tests]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.timeout(150)
def test_every_promise_of_printers_holds_over_the_real_libusb():
    if lack := missing():
        assert not os.environ.get("CI"), f"{lack}; where CI is set this must run"
        pytest.skip(lack)

    told = run_beside("tests/contract/printer")

    assert told.returncode == 0, told.stdout + told.stderr
    assert "passed" in told.stdout
    assert "1 skipped" in told.stdout  # the rules, for which there is no udevd
