"""Number ranges: what a race director writes is what is given out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.errors import InputError
from kiosk.core.numbers import HIGHEST_NUMBER, first_overlap, parse_range
from tests.helpers.hypothesis_profile import effort

SPANS = st.tuples(st.integers(1, 60), st.integers(0, 12)).map(lambda span: (span[0], span[0] + span[1]))


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("7", ((7, 7),)),
        ("1-2503", ((1, 2503),)),
        ("2600-2700, 1-12", ((1, 12), (2600, 2700))),
        ("1-20,-13", ((1, 12), (14, 20))),
        ("-13,1-20", ((1, 12), (14, 20))),
        ("1-20,-1-5,-18-20", ((6, 17),)),
        ("1-20,-30", ((1, 20),)),
        ("999999", ((HIGHEST_NUMBER, HIGHEST_NUMBER),)),
    ],
)
def test_range_holds_what_is_written(text, spans):
    numbers = parse_range(text)

    assert numbers.spans == spans
    assert numbers.text == text
    assert list(numbers) == [n for first, last in spans for n in range(first, last + 1)]
    assert len(numbers) == len(list(numbers))


def test_membership_keeps_to_the_ends_and_the_holes():
    numbers = parse_range("5-9,-7")

    assert [n for n in range(1, 12) if n in numbers] == [5, 6, 8, 9]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "is not a number"),
        ("a-b", "is not a number"),
        ("1--5", "is not a number"),
        ("1,,2", "is not a number"),
        ("1234567", "is not a number"),
        ("0-5", "must run upwards"),
        ("9-5", "must run upwards"),
        ("-13", "holds no number"),
        ("1-3,-1-3", "holds no number"),
        ("1-5,5-9", "names number 5 twice"),
        ("1-9,3", "names number 3 twice"),
    ],
)
def test_what_is_no_range_is_refused_with_the_reason(text, words):
    with pytest.raises(InputError, match=words):
        parse_range(text)


@effort(60)
@given(st.lists(SPANS, min_size=1, max_size=3), st.lists(SPANS, max_size=3))
def test_range_is_the_set_that_it_says(wanted, holes):
    text = ",".join([f"{a}-{b}" for a, b in wanted] + [f"-{a}-{b}" for a, b in holes])
    whole = [n for a, b in wanted for n in range(a, b + 1)]
    rest = set(whole) - {n for a, b in holes for n in range(a, b + 1)}

    if len(set(whole)) < len(whole) or not rest:
        with pytest.raises(InputError):
            parse_range(text)
    else:
        assert list(parse_range(text)) == sorted(rest)


def test_first_overlap_names_both_owners_and_the_number():
    ranges = [("SAS3", parse_range("50-60")), ("SAS1", parse_range("1-20")), ("SAS2", parse_range("15,30"))]

    assert first_overlap(ranges) == ("SAS1", "SAS2", 15)


def test_neighbours_do_not_overlap():
    assert first_overlap([("SAS1", parse_range("1-20")), ("SAS2", parse_range("21-30"))]) is None


@effort(60)
@given(st.lists(SPANS, max_size=5))
def test_overlap_is_found_exactly_where_there_is_one(spans):
    ranges = [(str(at), parse_range(f"{a}-{b}")) for at, (a, b) in enumerate(spans)]
    numbers = [n for a, b in spans for n in range(a, b + 1)]

    assert (first_overlap(ranges) is not None) == (len(set(numbers)) < len(numbers))
