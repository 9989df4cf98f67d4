"""Every mistake in an event file is named with its line, key and cure."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.config import load_event, parse_event
from kiosk.config import words as config_words
from kiosk.core.errors import InputError
from kiosk.core.event import Event
from tests.unit.config.sample_text import KEY, SAMPLE, changed


def line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


MISTAKES = [
    ('code = "MPT2024"', 'code = "mpt-2024"', "event.code", "capital letters"),
    ('code = "MPT2024"', 'cod = "MPT2024"', "event.code", "is missing"),
    ('name = "Marathon Pour Tous"', 'name = " Marathon"', "event.name", "blanks"),
    ('name = "Marathon Pour Tous"', 'name = "Mara\\u0007thon"', "event.name", "one line"),
    ("date = 2024-08-10", 'date = "2024-08-10"', "event.date", "a date such as"),
    ('timezone = "Europe/Paris"', 'timezone = "Europe/Pari"', "event.timezone", "no time zone"),
    ('timezone = "Europe/Paris"', 'timezone = "../../etc/passwd"', "event.timezone", "no time zone"),
    ("rehearsal = true ", 'rehearsal = "yes" ', "event.rehearsal", "true or false"),
    ('["fr", "en", "es", "ar"]', "[]", "event.languages", "at least one"),
    ('["fr", "en", "es", "ar"]', '["fr", "english"]', "event.languages", "two small letters"),
    ('["fr", "en", "es", "ar"]', '["fr", "en", "fr"]', "event.languages", "twice"),
    ("rehearsal = true ", "rehearsal = true\nrehersal = true ", "event.rehersal", "not known here"),
    ('identity = "document"', 'identity = "passport"', "pickup.identity", '"none", "document"'),
    ('proxy = "named"', 'proxy = "forbidden"', "pickup.proxy_limit", "remove it"),
    ("proxy_limit = 2", "proxy_limit = 0", "pickup.proxy_limit", "between 1"),
    ('read_back = "barcode+chip"', 'read_back = "chip"', "pickup.read_back", '"barcode+chip"'),
    ('replacement_number = "keep"', "", "pickup.replacement_number", "is missing"),
    ("{attempt:2}", "", "chips.template", "replacement_number"),
    ("{bib:06}", "{bib:04}", "chips.template", "widen that field"),
    ("{attempt:2}", "{attempt:1}", "chips.template", "widen that field"),
    ("{bib:06}", "{nonce:4}", "chips.template", "is not a field"),
    ('event_nonce = "C0DE"', 'event_nonce = "0000"', "chips.event_nonce", "not all zero"),
    ("per_bib = 1", "per_bib = 1\nbits = 100", "chips.bits", "write 96"),
    ("per_bib = 1", "per_bib = 1\nbits = 200", "chips.bits", "between 96 and 128"),
    ("per_bib = 1", "per_bib = 3", "chips.per_bib", "between 1 and 2"),
    ("per_bib = 1", "per_bib = 1\nper_bid = 1", "chips.per_bid", "not known here"),
    ("public_keys = []", 'public_keys = ["abc"]', "passes.public_keys", "64 hex digits"),
    ("public_keys = []", f'public_keys = ["{KEY}", "{KEY}"]', "passes.public_keys", "twice"),
    ("public_keys = []", "public_keys = [7]", "passes.public_keys", "list of texts"),
    ("public_keys = []", "public_keys = []\nprivate_key = 1", "passes.private_key", "not known here"),
    ('code = "10K"', 'code = "42K"', "race #2.code", "used once"),
    ('code = "42K"', 'code = "42 km"', "race #1.code", "capital letters"),
    ("distance_m = 42195", "distance_m = 0", "race #1.distance_m", "between 1"),
    ("start = 2024-08-10T21:00:00", "start = 2024-08-10T21:00:00Z", "race #1.start", "local time"),
    ("start = 2024-08-10T21:00:00", "start = 2024-08-09T21:00:00", "race #1.start", "before the day"),
    ("start = 2024-08-10T21:00:00", "start = 2025-03-30T02:30:00", "race #1.start", "clocks skip"),
    ("start = 2024-08-10T21:00:00", "start = 9999-12-31T23:00:00", "race #1.start", "year"),
    ("places = 20024", "places = 20201", "race #1.places", "hold 20200 numbers"),
    ("minimum_age = 20 ", "minimum_age = 120 ", "race #1.minimum_age", "between 0 and 99"),
    ('documents = ["licence", "pps"]', 'documents = ["PPS!"]', "race #1.documents", "small letters"),
    ('design = "marathon.toml"', 'design = "../marathon.toml"', "race #1.design", "without a folder"),
    ('design = "marathon.toml"', 'design = "marathon.toml"\nbib = 1', "race #1.bib", "not known here"),
    ('code = "SAS2"', 'code = "SAS1"', "race #1.start_area #2.code", "used once"),
    ('letter = "B"', 'letter = "A"', "race #1.start_area #2.letter", "used once"),
    ('letter = "B"', 'letter = "BB"', "race #1.start_area #2.letter", "one capital"),
    ('shape = "circle"', 'shape = "oval"', "race #1.start_area #2.shape", "hexagon"),
    ('colour = "#0055a4"', 'colour = "blue"', "race #1.start_area #2.colour", "#d0021b"),
    ('numbers = "2504-5006"', 'numbers = "5006-2504"', "race #1.start_area #2.numbers", "upwards"),
    ('numbers = "2504-5006"', 'numbers = "2503-5006"', "race #1.start_area #2.numbers", "42K SAS1"),
    ('numbers = "30001-32503"', 'numbers = "1-2503"', "race #2.start_area #1.numbers", "number 1 to both"),
    ('numbers = "2504-5006"', 'numbers = "2504-5006"\n  wave = 2', "start_area #2.wave", "not known here"),
    ("[passes]", "[printing]\n[passes]", "printing", "not known here"),
]


@pytest.mark.parametrize(
    ("old", "new", "key", "cure"), MISTAKES, ids=[f"{m[2]}-{i}" for i, m in enumerate(MISTAKES)]
)
def test_mistake_is_named_with_file_line_key_and_cure(old: str, new: str, key: str, cure: str):
    text = changed(old, new)

    with pytest.raises(InputError) as caught:
        parse_event(text, "mine.toml")

    message = str(caught.value)
    assert message.startswith("mine.toml:")
    assert key in message
    assert cure in message


def test_mistake_names_the_very_line():
    text = changed('shape = "circle"', 'shape = "oval"')

    with pytest.raises(InputError) as caught:
        parse_event(text, "mine.toml")

    assert caught.value.where == f"mine.toml:{line_of(text, 'oval')}"


@pytest.mark.parametrize(
    ("hours", "cure"),
    [
        ("2024-08-08 10-20", "must be written like"),
        ("2024-08-08T20:00/10:00", "closes before it opens"),
        ("2024-08-08T10:00/10:00", "closes before it opens"),
        ("2024-08-32T10:00/20:00", "does not exist"),
        ("2024-08-08T10:00/24:00", "does not exist"),
        ("2024-03-31T02:30/20:00", "clocks skip"),
        ("2024-08-09T10:00/20:00", "twice"),
        ("0001-01-01T00:00/20:00", "year"),
        ("9999-12-31T10:00/20:00", "year"),
    ],
)
def test_wrong_pickup_hours_are_refused(hours: str, cure: str):
    text = changed('"2024-08-08T10:00/20:00"', f'"{hours}"')

    with pytest.raises(InputError, match=cure) as caught:
        parse_event(text, "mine.toml")

    assert "pickup.hours" in str(caught.value)


def test_event_without_races_is_refused():
    text = SAMPLE[: SAMPLE.index("[[race]]")]

    with pytest.raises(InputError, match=r"race is missing; write at least one \[\[race\]\]"):
        parse_event(text, "mine.toml")


def test_race_without_start_areas_is_refused():
    text = SAMPLE[: SAMPLE.index("  [[race.start_area]]")]

    with pytest.raises(InputError, match=r"race #1\.start_area is missing"):
        parse_event(text, "mine.toml")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"# nothing yet\n", "is empty"),
        (b"\x89PNG\r\n\x1a\n", "not UTF-8"),
        (b"[event]\ncode = 'A'\nname = '\xe9'\n", r"toml:3: is not UTF-8"),
        (b"[event]\ncode = \n", r"toml:2: this is not TOML"),
        (b"x" * 1_000_001, "longer than 1 MB"),
        (b"a = " + b"[" * 100_000, "cannot be read as TOML"),
        (b"a = " + b"9" * 5_000, "cannot be read as TOML"),
    ],
)
def test_what_is_no_event_file_is_refused(tmp_path, content: bytes, words: str):
    path = tmp_path / "event.toml"
    path.write_bytes(content)

    with pytest.raises(InputError, match=words):
        load_event(path)


def test_missing_file_and_folder_are_refused(tmp_path):
    with pytest.raises(InputError, match="no such file"):
        load_event(tmp_path / "event.toml")

    with pytest.raises(InputError, match="cannot be read"):
        load_event(tmp_path)


def test_computer_without_time_zones_says_what_to_install(monkeypatch):
    monkeypatch.setattr(config_words, "available_timezones", set)

    with pytest.raises(InputError, match="tzdata"):
        parse_event(changed('"Europe/Paris"', '"Europe/Nowhere"'), "mine.toml")


def outcome(text: str) -> Event | str:
    try:
        return parse_event(text, "mine.toml")
    except InputError as mistake:
        return str(mistake)


LINES = SAMPLE.splitlines(keepends=True)
VALUES = [
    "",
    "0",
    "-1",
    "1e999",
    "nan",
    "true",
    '""',
    '"x"',
    "[]",
    "[[]]",
    "{}",
    "{a=1}",
    "00:00:00",
    "1979-05-27",
]


@given(
    st.integers(0, len(LINES) - 1), st.sampled_from([*VALUES, "0001-01-01T00:00:00", '"\\uD7FF"', "9" * 30])
)
def test_any_other_value_gives_an_event_or_a_message(at: int, value: str):
    key = LINES[at].partition("=")[0]
    text = "".join([*LINES[:at], f"{key}= {value}\n", *LINES[at + 1 :]])

    result = outcome(text)

    assert isinstance(result, Event) or result.startswith("mine.toml")


@given(st.text(max_size=200))
def test_any_text_is_no_event_and_never_crashes(text: str):
    with pytest.raises(InputError):
        parse_event(text, "mine.toml")
