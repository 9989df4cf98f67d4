"""The text of the sample event, changed in one place."""

from tests.helpers.events import SAMPLE_EVENT

SAMPLE = SAMPLE_EVENT.read_text(encoding="utf-8")
KEY = "0f" * 32


def changed(old: str, new: str) -> str:
    assert SAMPLE.count(old) >= 1, old
    return SAMPLE.replace(old, new, 1)
