"""Directions of mixed texts come out as the Unicode algorithm says."""

from kiosk.printing.bidi_runs import embedding_levels, visual_order


def test_latin_text_has_one_level():
    assert embedding_levels("Zoë 7") == (0,) * 5


def test_arabic_text_has_one_odd_level():
    assert embedding_levels("محمد العربي") == (1,) * 11


def test_digits_in_an_arabic_text_run_from_left_to_right():
    assert embedding_levels("محمد 12") == (1, 1, 1, 1, 1, 2, 2)


def test_a_joiner_follows_its_letter():
    assert embedding_levels("می\u200cخ") == (1, 1, 1, 1)
    assert embedding_levels("\u200cمی") == (1, 1, 1)


def test_runs_of_a_right_to_left_text_are_reversed_around_its_digits():
    assert visual_order([(1, "first"), (2, "12"), (1, "last")]) == ["last", "12", "first"]


def test_runs_of_a_left_to_right_text_keep_their_places():
    assert visual_order([(0, "a"), (1, "x"), (1, "y"), (0, "b")]) == ["a", "y", "x", "b"]
    assert visual_order([]) == []
