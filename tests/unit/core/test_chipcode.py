"""Chip codes: what is written comes back, and nothing else is believed."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.core.chipcode import ChipCode, parse_template
from kiosk.core.errors import InputError
from tests.helpers.hypothesis_profile import effort

SAMPLE = "{event:4}{pad}{attempt:2}{chip:1}{bib:06}"
LAYOUTS = [
    (SAMPLE, 24),
    ("{pad}{bib:06}", 24),
    ("{bib:06}{pad}", 24),
    ("{event}{pad}{bib}{attempt}{chip}", 24),
    ("E280{event:4}{attempt:2}{chip:1}{bib:6}0000000", 24),
    ("{event:4}{pad}{attempt:2}{chip:1}{bib:06}0000000000000000", 32),
    ("{event:4}{pad}{attempt:2X}{chip:1X}{bib:8X}", 24),
    ("{event:8}{pad}{attempt:2a}{chip:1a}{bib:6a}", 32),
    ("'MC'{pad}{attempt:2}{chip:1a}{bib:6a}", 24),
]


@pytest.mark.parametrize(("text", "digits"), LAYOUTS)
@effort(25)
@given(bib=st.integers(1, 999_999), attempt=st.integers(1, 99), chip=st.integers(1, 2))
def test_every_code_comes_back(text, digits, bib, attempt, chip):
    template = parse_template(text, "c0de")

    epc = template.encode(ChipCode(bib, attempt, chip))
    back = template.decode(epc.lower())

    assert len(epc) == digits
    assert epc == epc.upper()
    assert back is not None
    assert back.bib == bib
    assert back.attempt == (attempt if template.tells_attempts_apart else 0)


def test_sample_template_writes_decimal_digits_that_people_can_read():
    template = parse_template(SAMPLE, "C0DE")

    assert template.encode(ChipCode(1427, 1, 1)) == "C0DE00000000000011001427"[:4] + "0" * 11 + "011001427"
    assert template.tells_attempts_apart
    assert not parse_template("{pad}{bib:06}", "C0DE").tells_attempts_apart


@effort(40)
@given(
    st.tuples(st.integers(1, 9999), st.integers(1, 99)), st.tuples(st.integers(1, 9999), st.integers(1, 99))
)
def test_two_attempts_never_share_a_code(one, other):
    assume(one != other)
    template = parse_template(SAMPLE, "C0DE")

    assert template.encode(ChipCode(*one, 1)) != template.encode(ChipCode(*other, 1))


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (ChipCode(0, 1, 1), "bib 0"),
        (ChipCode(-5, 1, 1), "bib 0"),
        (ChipCode(1_000_000, 1, 1), "bib 1000000 needs more than 6"),
        (ChipCode(1, 100, 1), "attempt 100 needs more than 2"),
        (ChipCode(1, 1, 10), "chip 10 needs more than 1"),
        (ChipCode(1, -1, 1), "does not give back"),
    ],
)
def test_a_number_that_does_not_fit_is_refused(code, words):
    with pytest.raises(InputError, match=words):
        parse_template(SAMPLE, "C0DE").encode(code)


def test_a_template_that_says_two_things_of_a_field_is_refused_when_it_matters():
    template = parse_template("{pad}{attempt:2}{attempt:1}{bib:06}", "C0DE")

    assert template.decode(template.encode(ChipCode(7, 3, 0))) == ChipCode(7, 3, 0)
    with pytest.raises(InputError, match="attempt 12 needs more than 1"):
        template.encode(ChipCode(7, 12, 0))


@pytest.mark.parametrize(
    ("text", "nonce", "words"),
    [
        (SAMPLE, "C0D", "nonce"),
        (SAMPLE, "C0DEX", "nonce"),
        (SAMPLE, "0000", "not all zero"),
        ("{event:4}{bib:06}", "C0DE", "gives 10 hex digits"),
        ("{pad}{pad}{bib:06}", "C0DE", "use {pad} once"),
        ("0" * 30 + "{bib:06}", "C0DE", "gives 36 hex digits"),
        ("{pad}" + "0" * 30 + "{bib:06}", "C0DE", "gives 36 hex digits"),
        ("{event:4}{pad}", "C0DE", "must hold {bib:06} once"),
        ("{bib:6}{pad}{bib:6}", "C0DE", "must hold {bib:06} once"),
        ("{pad}{bib:0}", "C0DE", "write {bib:6}"),
        ("{pad}{attempt:0}{bib:06}", "C0DE", "attempt"),
        ("{event:2}{pad}{bib:06}", "C0DE", "event"),
        ("{event:4}{lane:2}{pad}{bib:06}", "C0DE", "is not a field"),
        ("{event:4}{pad}{bib:06}xyz", "C0DE", '"xyz" in the chip template'),
        ("", "C0DE", "gives 0 hex digits"),
        ("{event:4X}{pad}{bib:06}", "C0DE", "write {event:4}"),
        ("{pad}{bib:0a}", "C0DE", "write {bib:6}"),
        ("{pad}{bib:6x}", "C0DE", "is not a field"),
        ("{pad}'{bib:06}", "C0DE", "is not a field"),
    ],
)
def test_a_template_that_cannot_work_is_refused(text, nonce, words):
    with pytest.raises(InputError, match=words.replace("{", r"\{").replace("}", r"\}")):
        parse_template(text, nonce)


@pytest.mark.parametrize(
    "epc",
    [
        "",
        "C0DE" + "0" * 11 + "01100142",
        "C0DF" + "0" * 11 + "011001427",
        "C0DE" + "0" * 11 + "0110014F7",
        "C0DE" + "0" * 10 + "1011001427",
        "C0DE" + "0" * 11 + "01100142٧",
    ],
)
def test_a_code_of_somebody_else_is_not_ours(epc):
    assert parse_template(SAMPLE, "C0DE").decode(epc) is None


@effort(100)
@given(st.text(max_size=26))
def test_any_text_is_read_without_an_error(text):
    assert parse_template(SAMPLE, "C0DE").decode(text) is None


@pytest.mark.parametrize(
    ("text", "nonce", "epc"),
    [
        ("{pad}{bib:06}", "C0DE", "000000000000000000000217"),
        ("{pad}{bib:8X}", "C0DE", "0000000000000000000000D9"),
        ("'MC'{pad}{bib:6a}", "C0DE", "4D4300000000303030323137"),
        ("{event:8}{pad}{bib:8X}", "002D", "0000002D00000000000000D9"),
    ],
)
def test_each_way_of_writing_a_number_is_the_one_that_timing_reads(text, nonce, epc):
    template = parse_template(text, nonce)

    assert template.encode(ChipCode(217, 1, 1)) == epc
    assert template.decode(epc) == ChipCode(217, 0, 0)


@pytest.mark.parametrize(
    ("text", "epc"),
    [
        ("{event:4}{pad}{bib:4X}", "C0DE0000000000000000" + "00G9"),
        ("{event:4}{pad}{bib:2a}", "C0DE0000000000000000" + "3A31"),
    ],
)
def test_what_is_no_number_in_the_template_s_own_digits_is_not_ours(text, epc):
    assert parse_template(text, "C0DE").decode(epc) is None


def test_the_length_can_be_asked_for():
    long = parse_template("{event:4}{pad}{bib:06}", "C0DE", bits=128)

    assert len(long.encode(ChipCode(7, 1, 1))) == 32
    with pytest.raises(InputError, match="to reach 24"):
        parse_template("{event:4}{bib:06}" + "0" * 22, "C0DE", bits=96)


def test_a_code_of_nothing_but_f_is_refused():
    template = parse_template("F" * 22 + "{bib:2X}", "C0DE")

    with pytest.raises(InputError, match="an empty one"):
        template.encode(ChipCode(255, 1, 1))


def test_two_chips_of_a_bib_have_codes_of_their_own():
    two = parse_template(SAMPLE, "C0DE", per_bib=2)

    codes = two.codes(1427, 3)

    assert [two.decode(code) for code in codes] == [ChipCode(1427, 3, 1), ChipCode(1427, 3, 2)]
    assert two.tells_chips_apart
    assert not parse_template("{pad}{bib:06}", "C0DE").tells_chips_apart
