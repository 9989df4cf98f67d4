"""The event file: what it gives, and what may be left out or written otherwise."""

from datetime import date, timedelta

from kiosk.config import load_event, parse_event
from kiosk.core.event import ProxyRule, ReadBack, ReplacementNumber
from kiosk.core.numbers import first_overlap
from tests.helpers.events import SAMPLE_EVENT, sample_event
from tests.unit.config.sample_text import KEY, SAMPLE, changed


def test_sample_event_holds_the_public_facts():
    event = load_event(SAMPLE_EVENT)

    marathon, ten = event.races
    assert (event.code, event.date, event.timezone) == ("MPT2024", date(2024, 8, 10), "Europe/Paris")
    assert (marathon.code, marathon.distance_m, marathon.minimum_age) == ("42K", 42195, 20)
    assert (ten.code, ten.distance_m, ten.minimum_age) == ("10K", 10000, 16)
    assert marathon.start.isoformat() == "2024-08-10T21:00:00+02:00"
    assert ten.start.isoformat() == "2024-08-10T23:30:00+02:00"
    assert event.rehearsal


def test_sample_event_has_a_number_for_every_place():
    event = sample_event()

    for race in event.races:
        assert race.places == 20024
        assert len(race.start_areas) == 8
        assert sum(len(area.numbers) for area in race.start_areas) >= 20024
        for attribute in ("code", "letter", "shape", "colour", "name"):
            assert len({getattr(area, attribute) for area in race.start_areas}) == 8
    ranges = [(f"{race.code} {area.code}", area.numbers) for race in event.races for area in race.start_areas]
    assert first_overlap(ranges) is None


def test_sample_rules_are_those_of_the_plan():
    pickup = sample_event().pickup

    assert (pickup.proxy, pickup.proxy_limit) == (ProxyRule.NAMED, 2)
    assert pickup.read_back is ReadBack.BARCODE_AND_CHIP
    assert pickup.replacement_number is ReplacementNumber.KEEP
    assert all(hours.closes - hours.opens == timedelta(hours=10) for hours in pickup.hours)


def test_pickup_may_run_over_midnight():
    text = changed('"2024-08-08T10:00/20:00"', '"2024-08-08T20:00/2024-08-09T02:00"')

    event = parse_event(text, "mine.toml")

    assert event.pickup.hours[0].closes - event.pickup.hours[0].opens == timedelta(hours=6)


def test_hours_over_a_clock_change_keep_local_time():
    text = changed('"2024-08-08T10:00/20:00"', '"2024-10-27T01:00/04:00"')

    event = parse_event(text, "mine.toml")

    hours = event.pickup.hours[0]
    assert hours.closes.timestamp() - hours.opens.timestamp() == timedelta(hours=4).total_seconds()


def test_template_without_attempt_is_accepted_when_replacements_take_a_new_number():
    text = changed("{attempt:2}", "").replace('replacement_number = "keep"', 'replacement_number = "new"')

    event = parse_event(text, "mine.toml")

    assert event.pickup.replacement_number is ReplacementNumber.NEW


def test_forbidden_proxies_have_no_limit():
    text = changed('proxy = "named"', 'proxy = "forbidden"').replace("proxy_limit = 2", "")

    event = parse_event(text, "mine.toml")

    assert (event.pickup.proxy, event.pickup.proxy_limit) == (ProxyRule.FORBIDDEN, 0)


def test_passes_and_documents_may_be_left_out():
    text = changed("[passes]", "").replace("public_keys = []", "", 1)
    text = text.replace('documents = ["licence", "pps"]', "")

    event = parse_event(text, "mine.toml")

    assert event.public_keys == ()
    assert {race.documents for race in event.races} == {()}


def test_keys_are_kept_in_small_letters_and_the_nonce_in_capitals():
    text = changed("public_keys = []", f'public_keys = ["{KEY.upper()}"]').replace('"C0DE"', '"c0de"')

    event = parse_event(text, "mine.toml")

    assert event.public_keys == (KEY,)
    assert event.chips.event_nonce == "C0DE"


def test_byte_order_mark_and_windows_line_ends_are_accepted(tmp_path):
    path = tmp_path / "event.toml"
    path.write_bytes(b"\xef\xbb\xbf" + SAMPLE.replace("\n", "\r\n").encode())

    assert load_event(path) == sample_event()
