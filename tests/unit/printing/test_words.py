"""A bib's words fill a design's texts; what is missing stops the print."""

import pytest

from kiosk.core.errors import DocumentError
from kiosk.printing.words import FIELDS, fields_of, fill, words_of
from tests.helpers.printing import sample_content


def test_every_field_has_words():
    assert words_of(sample_content()).keys() == FIELDS.keys()


def test_fields_are_filled_in():
    words = words_of(sample_content(copy=2))

    assert fill("R{copy}: {number}, {start_time}", words, optional=False) == "R2: 1427, 21:00"
    assert fields_of("R{copy}: {number}") == ("copy", "number")


def test_words_of_a_runner_are_not_taken_for_fields():
    words = words_of(sample_content(bib_name="{family_name}"))

    assert fill("{name}", words, optional=False) == "{family_name}"


def test_a_missing_word_stops_the_print_unless_it_is_optional():
    words = words_of(sample_content(bib_name="  "))

    assert fill("{name}", words, optional=True) == ""
    with pytest.raises(DocumentError, match="the name for the bib is missing"):
        fill("{name}", words, optional=False)
