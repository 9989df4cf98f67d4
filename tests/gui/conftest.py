"""A station in front of whose window a test stands."""

from pathlib import Path

import pytest

from tests.helpers.stations import StationFolder, event_folder


@pytest.fixture
def place(tmp_path: Path) -> StationFolder:
    return event_folder(tmp_path / "event").station()
