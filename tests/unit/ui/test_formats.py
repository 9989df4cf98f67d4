"""Numbers, days and times are written as each language writes them."""

from datetime import date, datetime, time

import pytest

from kiosk.ui.language import formats
from kiosk.ui.language.texts import Languages
from tests.helpers.events import ROOT

DAY = date(2024, 8, 10)
AT = datetime(2024, 8, 10, 8, 5)  # noqa: DTZ001 - already in the zone of the event


@pytest.fixture
def languages(qapp):
    found = Languages(ROOT / "resources" / "translations")
    yield found
    found.speak("en")


@pytest.mark.parametrize(
    ("code", "number", "percent", "day", "short", "moment"),
    [
        ("en", "40,048", "2.5 %", "Saturday 10 August", "10/08/2024", "10 Aug 08:05"),
        ("fr", "40\u202f048", "2,5\u00a0%", "samedi 10 août", "10/08/2024", "10 août 08:05"),
        ("es", "40.048", "2,5\u00a0%", "sábado, 10 de agosto", "10/8/2024", "10 ago 08:05"),
        ("ar", "40,048", "2.5%", "السبت 10 أغسطس", "10\u200f/8\u200f/2024", "\u206810 أغسطس\u2069 08:05"),
    ],
)
def test_each_language_has_its_own_signs(
    languages: Languages, code: str, number: str, percent: str, day: str, short: str, moment: str
) -> None:
    languages.speak(code)

    assert formats.say_number(40_048) == number
    assert formats.say_percent(25, 1000) == percent
    assert formats.say_day(DAY) == day
    assert formats.say_short_date(DAY) == short
    assert formats.say_moment(AT) == moment


@pytest.mark.parametrize("code", ["en", "fr", "es", "ar"])
def test_times_have_24_hours_and_the_digits_of_the_bibs_everywhere(languages: Languages, code: str) -> None:
    languages.speak(code)

    assert formats.say_time(AT) == "08:05"
    assert formats.say_time(time(21, 0)) == "21:00"


@pytest.mark.parametrize(
    ("seconds", "words"), [(-1, "0 s"), (42.4, "42 s"), (119, "119 s"), (125, "2 min 05 s")]
)
def test_long_times_are_minutes(languages: Languages, seconds: float, words: str) -> None:
    languages.speak("en")

    assert formats.say_seconds(seconds) == words


@pytest.mark.parametrize(("part", "whole", "words"), [(0, 0, "0 %"), (1, 3, "33 %"), (1, 30, "3.3 %")])
def test_small_percents_have_a_digit_more(languages: Languages, part: int, whole: int, words: str) -> None:
    languages.speak("en")

    assert formats.say_percent(part, whole) == words


def test_a_date_in_words_cannot_be_misread(languages: Languages) -> None:
    languages.speak("es")

    assert formats.say_date(date(1988, 3, 4)) == "4 de marzo de 1988"
