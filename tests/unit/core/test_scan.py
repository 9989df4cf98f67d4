"""Scans: told from typing, and the code found again whatever keyboard it came through."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.scan import (
    BURST_GAP_MS,
    LONGEST_CODE,
    Entry,
    LastScan,
    Typing,
    badge_codes,
    candidates,
    clean,
    is_repeat,
    looks_like_badge,
    looks_like_code,
    press,
)
from tests.helpers.hypothesis_profile import effort

CODES = st.text(string.digits + string.ascii_uppercase, min_size=1, max_size=40)

# the same keys, plain and with Shift, on a US keyboard and on the French ones
US = "1234567890", "qwertyuiop[]", "asdfghjkl", "zxcvbnm\\"
US_SHIFTED = "!@#$%^&*()", "QWERTYUIOP{}", "ASDFGHJKL", "ZXCVBNM|"
FRENCH = "&é\"'(-è_çà", "azertyuiop^$", "qsdfghjkl", "wxcvbn,*"
FRENCH_SHIFTED = "1234567890", "AZERTYUIOP¨£", "QSDFGHJKL", "WXCVBN?µ"
BELGIAN = "&é\"'(§è!çà", "azertyuiop^$", "qsdfghjkl", "wxcvbn,µ"
KEY_OF = {
    character: (at, shifted)
    for shifted, rows in ((False, US), (True, US_SHIFTED))
    for at, character in enumerate("".join(rows))
}


def typed(code, *, layout=FRENCH, caps="", lower=False):
    """Give what a French computer makes of the keys that a US scanner presses.

    caps: "" is off; "windows": Caps Lock shifts every key; "linux": it makes letters capital.
    """
    plain, shifted_row = "".join(layout), "".join(FRENCH_SHIFTED)
    text = ""
    for character in code.lower() if lower else code:
        at, is_shifted = KEY_OF[character]
        if caps == "windows":
            is_shifted = not is_shifted
        key = shifted_row[at] if is_shifted else plain[at]
        text += key.swapcase() if caps == "linux" else key
    return text


# --- bursts ---


def keys(text, *, gap_ms, start_ms=1000):
    line, entry = Typing(), None
    for at, key in enumerate(text):
        line, entry = press(line, key, at_ms=start_ms + at * gap_ms)
    return line, entry


@pytest.mark.parametrize("end", ["\r", "\n", "\t"])
def test_a_scanner_types_a_burst(end):
    line, entry = keys("E500001" + end, gap_ms=BURST_GAP_MS)

    assert entry == Entry("E500001", scanned=True)
    assert line == Typing()


def test_a_person_types_slowly():
    _, entry = keys("E500001\r", gap_ms=BURST_GAP_MS + 1)

    assert entry == Entry("E500001", scanned=False)


def test_one_slow_key_makes_it_typing():
    line = Typing()
    for key, at_ms in [("E", 0), ("5", 5), ("0", 10), ("0", 200), ("1", 205), ("2", 210)]:
        line, _ = press(line, key, at_ms=at_ms)

    assert press(line, "\r", at_ms=215)[1] == Entry("E50012", scanned=False)


def test_a_late_enter_makes_it_typing():
    line, _ = keys("E50001", gap_ms=5)

    assert press(line, "\r", at_ms=line.last_ms + 400)[1] == Entry("E50001", scanned=False)


def test_the_pause_before_a_scan_does_not_count():
    _, entry = keys("E500001\r", gap_ms=1, start_ms=10_000_000)

    assert entry is not None
    assert entry.scanned


def test_a_few_quick_letters_are_no_scan():
    assert keys("Dupo\r", gap_ms=1)[1] == Entry("Dupo", scanned=False)
    assert keys("D1\r", gap_ms=1)[1] == Entry("D1", scanned=False)


def test_a_surname_typed_in_a_hurry_is_no_scan():
    assert keys("Marchand\r", gap_ms=1)[1] == Entry("Marchand", scanned=False)
    assert keys("M1042\r", gap_ms=1)[1] == Entry("M1042", scanned=True)
    assert keys('D&é("\r', gap_ms=1)[1] == Entry('D&é("', scanned=True)


def test_backspace_takes_back_and_is_a_persons_key():
    _, entry = keys("E5000\b12\r", gap_ms=1)

    assert entry == Entry("E50012", scanned=False)


def test_enter_alone_is_nothing_and_other_keys_are_left_out():
    assert press(Typing(), "\r", at_ms=5) == (Typing(), None)
    assert keys("E50\x1b001\r", gap_ms=1)[1] == Entry("E50001", scanned=True)


def test_a_line_without_end_keeps_its_last_characters():
    line, _ = keys("x" * LONGEST_CODE + "END", gap_ms=1)

    assert len(line.text) == LONGEST_CODE
    assert line.text.endswith("END")


# --- keyboards ---


@pytest.mark.parametrize("layout", [US, FRENCH, BELGIAN], ids=["us", "french", "belgian"])
@pytest.mark.parametrize("caps", ["", "windows", "linux"])
@pytest.mark.parametrize("lower", [False, True], ids=["upper", "lower"])
@effort(40)
@given(code=CODES)
def test_the_code_is_found_again_on_every_keyboard(layout, caps, lower, code):
    if layout is US:
        text = code.swapcase() if caps else code
    else:
        text = typed(code, layout=layout, caps=caps, lower=lower)

    assert code in candidates(text)


@effort(60)
@given(code=CODES.filter(lambda code: any(c in string.digits for c in code)))
def test_french_digits_put_the_right_code_first(code):
    assert candidates(typed(code))[0] == code


@effort(60)
@given(code=CODES)
def test_a_scanner_that_is_set_up_right_puts_the_code_first(code):
    assert candidates(code)[0] == code
    assert candidates(code.lower())[0] == code


@pytest.mark.parametrize("caps", ["", "windows", "linux"])
@pytest.mark.parametrize("prefix", ["]Q1", "]C0", "\\000026", "]Q1\\000026"])
@effort(20)
@given(code=CODES)
def test_prefixes_of_scanners_are_dropped(caps, prefix, code):
    assert clean(prefix + code) == code
    assert code in candidates(typed(prefix + code, caps=caps))


def test_accents_that_come_as_their_own_character_are_joined():
    assert candidates("E&e\u0301à")[0] == "E120"


def test_spaces_and_control_characters_vanish():
    assert candidates(" \x02E50 0001\x03\r\n") == ("E500001",)
    assert candidates("MUSEUM 1")[0] == "MUSEUM1"


def test_an_empty_line_stands_for_nothing():
    assert candidates("") == candidates(" \t\x00") == candidates("]Q1") == ()


@effort(150)
@given(st.text(max_size=60))
def test_any_text_is_read_without_an_error(text):
    for code in candidates(text):
        assert code
        assert code == code.upper()
    clean(text)
    looks_like_code(text)


@effort(100)
@given(st.binary(max_size=60))
def test_any_bytes_are_read_without_an_error(raw):
    candidates(raw.decode("latin-1"))
    candidates(raw.decode("utf-8", "surrogateescape"))


def test_a_very_long_text_is_cut():
    assert len(clean("A" * 5000)) == LONGEST_CODE


@pytest.mark.parametrize(
    ("typed_text", "is_code"),
    [
        ("E500001", True),
        ("1427", True),
        ("Dupont", False),
        ("Marie 2", False),
        ("Émile1", False),
        ("", False),
        ("14/03/1988", False),
    ],
)
def test_a_typed_code_is_told_from_a_name(typed_text, is_code):
    assert looks_like_code(typed_text) is is_code


# --- twice ---


def test_the_same_code_within_two_seconds_counts_once():
    last = LastScan("E1", 5000)

    assert is_repeat(last, "E1", at_ms=5000)
    assert is_repeat(last, "E1", at_ms=6999)
    assert not is_repeat(last, "E1", at_ms=7000)
    assert not is_repeat(last, "E2", at_ms=5001)
    assert not is_repeat(LastScan(), "E1", at_ms=0)


# --- badges of the staff ---

BADGES = st.text("0123456789ABCDEFGHJKMNPQRSTVWXYZ", min_size=26, max_size=26).map("B{}".format)


@pytest.mark.parametrize("caps", ["", "windows", "linux"])
@pytest.mark.parametrize("layout", [FRENCH, BELGIAN])
@effort(20)
@given(badge=BADGES)
def test_a_badge_is_known_through_every_keyboard(badge, layout, caps):
    through = typed(badge, layout=layout, caps=caps)

    assert looks_like_badge(badge)
    assert badge in badge_codes(badge)
    assert looks_like_badge(through)
    assert badge in badge_codes(through)


@effort(40)
@given(badge=BADGES)
def test_a_badge_is_no_code_of_a_runner(badge):
    assert not looks_like_code(badge)


@pytest.mark.parametrize("text", ["", "Bernard", "M100001", "D1" + "0" * 25, "B" + "0" * 25, "B" + "0" * 27])
def test_what_runners_show_and_type_is_no_badge(text):
    assert not looks_like_badge(text)
