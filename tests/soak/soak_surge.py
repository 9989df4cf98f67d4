"""A hundred bibs on race morning, one key for each.

./dev soak surge [NUMBER]     another number of bibs

It is the test of the surge with more people in the list than there is time for in the suite.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.soak.asked import size_of

ROOT = Path(__file__).resolve().parents[2]
TEST = "tests/gui/test_staff_surge.py::test_many_bibs_take_one_key_each"


def main(words: list[str]) -> int:
    """Run the test with many people, and say how long it took."""
    count = str(size_of(words, __doc__, usual=100, of="bibs"))
    environment = os.environ | {"DOSSARD_SURGE": count}
    began = time.monotonic()
    command = [sys.executable, "-m", "pytest", TEST, "-q", "-o", "timeout=900"]
    status = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    print(f"{count} bibs: {time.monotonic() - began:.0f} s with starting and signing in")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
