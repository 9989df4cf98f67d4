"""Folders on which something is mounted, where this machine lets us."""

import shutil
import subprocess
from contextlib import contextmanager

import pytest

from tests.helpers.databases import is_root


@contextmanager
def mounted(folder, *arguments):
    """Mount something on a folder, where this machine lets us."""
    if not is_root() or shutil.which("mount") is None:
        pytest.skip("mounting needs root")
    tried = subprocess.run(["mount", *arguments, str(folder)], capture_output=True, check=False)
    if tried.returncode != 0:
        pytest.skip(f"mounting is not possible here: {tried.stderr.decode().strip()}")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)
