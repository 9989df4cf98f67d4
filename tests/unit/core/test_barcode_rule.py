"""What the barcodes of an event say, and how a number is read out of a scan again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.barcode import DIGITS_ALONE, BarcodeRule, Symbology, parse_payload
from kiosk.core.errors import InputError
from kiosk.core.people import BibNumber


def test_without_a_word_in_the_event_file_a_code_holds_the_digits_alone():
    assert DIGITS_ALONE.payload(BibNumber(1427)) == "1427"
    assert DIGITS_ALONE.symbology is Symbology.CODE128


@pytest.mark.parametrize(
    ("text", "symbology", "payload"),
    [
        ("{bib}", Symbology.CODE128, "1427"),
        ("{bib:06}", Symbology.CODE128, "001427"),
        ("#{bib}~", Symbology.CODE128, "#1427~"),
        ("MPT-{bib:05}", Symbology.CODE39, "MPT-01427"),
        ("{bib:05}", Symbology.ITF, "001427"),
        ("24{bib}", Symbology.ITF, "241427"),
        ("B{bib}", Symbology.QR, "B1427"),
    ],
)
def test_the_event_file_says_what_stands_around_the_number(text, symbology, payload):
    rule = parse_payload(text, symbology)

    assert rule.payload(BibNumber(1427)) == payload
    assert rule.bib_in(payload) == 1427


@given(
    bib=st.integers(1, 999_999),
    before=st.sampled_from(["", "#", "MPT", "24"]),
    digits=st.integers(0, 9),
    after=st.sampled_from(["", "~", "-X"]),
)
def test_every_number_is_read_back_from_its_own_code(bib, before, digits, after):
    rule = BarcodeRule(Symbology.CODE128, before, digits, after)

    assert rule.bib_in(rule.payload(BibNumber(bib))) == bib


@pytest.mark.parametrize(
    ("text", "symbology", "words"),
    [
        ("", Symbology.CODE128, "write {bib} once"),
        ("1427", Symbology.CODE128, "write {bib} once"),
        ("{bib}{bib}", Symbology.CODE128, "write {bib} once"),
        ("{bib:6}", Symbology.CODE128, "write {bib} once"),
        ("a{bib}", Symbology.CODE128, "capital letters"),
        ("É{bib}", Symbology.CODE128, "capital letters"),
        ("{bib} km", Symbology.CODE128, "capital letters"),
        ("X" * 61 + "{bib}", Symbology.CODE128, "at most 60"),
        ("A{bib}", Symbology.ITF, "digits only"),
        ("1{bib}", Symbology.ITF, "pairs of digits"),
        ("#{bib}", Symbology.CODE39, "Code 39 holds"),
    ],
)
def test_a_payload_that_no_scanner_types_is_refused(text, symbology, words):
    with pytest.raises(InputError, match=words):
        parse_payload(text, symbology)


@pytest.mark.parametrize(
    ("scanned", "bib"),
    [
        ("#1427~", 1427),
        ("]C1#1427~", 1427),
        ("1427", 1427),
        ("1427~", None),
        ("#01427~", None),
        ("#~", None),
        ("#1234567890~", None),
        ("12345678901", None),
        ("Zoë", None),
        ("", None),
    ],
)
def test_a_scan_names_a_bib_by_its_code_or_by_its_bare_number(scanned, bib):
    assert parse_payload("#{bib}~", Symbology.CODE128).bib_of(scanned) == bib


@pytest.mark.parametrize(
    ("scanned", "plain"),
    [
        ("#1427~", "1427"),
        ("00012", "00012"),
        ("&é", "12"),
        ("Zoë", "Zoë"),
        ("", ""),
        ("MPT1-KEY", "MPT1-KEY"),
    ],
)
def test_a_code_is_shown_as_its_bare_number_and_all_else_as_it_was_scanned(scanned, plain):
    assert parse_payload("#{bib}~", Symbology.CODE128).plain(scanned) == plain


def test_a_scan_is_of_one_bib_only():
    rule = parse_payload("#{bib}~", Symbology.CODE128)

    assert rule.is_of(BibNumber(1427), "#1427~")
    assert rule.is_of(BibNumber(1427), "1427")
    assert not rule.is_of(BibNumber(1427), "#1428~")
    assert not rule.is_of(BibNumber(1427), "")
