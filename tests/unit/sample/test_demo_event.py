"""The demonstration's event file: open today, everything else as in the sample."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.config import parse_event
from kiosk.core.errors import InputError
from kiosk.sample import demo_event
from tests.helpers.events import SAMPLE_EVENT, sample_event

SAMPLE = SAMPLE_EVENT.read_text(encoding="utf-8")
KEY = "0f" * 32


@pytest.mark.parametrize("hour", [0, 12, 23])
def test_demo_is_open_now_and_for_weeks(hour: int):
    now = datetime(2026, 3, 1, hour, 59, tzinfo=UTC)

    event = parse_event(demo_event(SAMPLE, now=now, public_keys=[KEY]), "demo.toml")

    (hours,) = event.pickup.hours
    assert hours.opens < now < now + timedelta(days=28) < hours.closes
    assert event.public_keys == (KEY,)


def test_only_hours_and_keys_differ_from_the_sample():
    now = datetime(2026, 3, 1, 12, tzinfo=UTC)

    event = parse_event(demo_event(SAMPLE, now=now, public_keys=[]), "demo.toml")

    sample = sample_event()
    # the logo's path is taken from the folder in which the file lies
    assert event.brand.logo.name == sample.brand.logo.name
    assert event == replace(
        sample, pickup=replace(sample.pickup, hours=event.pickup.hours), brand=event.brand
    )


@pytest.mark.parametrize("key", ["hours", "public_keys"])
def test_event_file_without_the_key_is_refused(key: str):
    text = SAMPLE.replace(f"{key} = ", f"other_{key} = ")

    with pytest.raises(InputError, match=f'"{key}" must stand once'):
        demo_event(text, now=datetime(2026, 3, 1, tzinfo=UTC), public_keys=[])
