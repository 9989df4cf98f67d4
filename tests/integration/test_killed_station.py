"""The always-run share of `./dev soak kill`: killed in each visit, tray, chips and books agree."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


OF_CHIPS = ("before:writing", "after:writing", "sends:2", "words:3", "after:encoded", "bytes:all")


def killed(*words):
    script = ROOT / "tests" / "soak" / "soak_kill.py"
    command = [sys.executable, str(script), *words]
    run = subprocess.run(command, capture_output=True, text=True, timeout=140, check=False, cwd=ROOT)
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout


@pytest.mark.timeout(150)
def test_killed_at_every_boundary_tray_and_books_agree_after_the_restart():
    assert "0 doubles" in killed("--rounds", "1", "--random", "1", "--seed", "3")


@pytest.mark.timeout(150)
def test_killed_among_the_words_of_a_chip_no_chip_is_live_that_nobody_knows():
    told = killed("--encoder", "llrp", "--at", *OF_CHIPS, "--rounds", "1", "--random", "1", "--seed", "3")

    assert "0 doubles" in told
    assert re.search(r" [1-9]\d* stops at the encoder", told)
