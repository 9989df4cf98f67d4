"""The always-run share of `./dev soak kill`: each boundary once, and a few random moments."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.timeout(150)
def test_killed_at_every_boundary_tray_and_books_agree_after_the_restart():
    script = ROOT / "tests" / "soak" / "soak_kill.py"

    run = subprocess.run(
        [sys.executable, str(script), "--rounds", "1", "--random", "1", "--seed", "3"],
        capture_output=True,
        text=True,
        timeout=140,
        check=False,
        cwd=ROOT,
    )

    assert run.returncode == 0, run.stdout + run.stderr
    assert "0 doubles" in run.stdout
