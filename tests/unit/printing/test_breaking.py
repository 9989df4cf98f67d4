"""A long name is broken where its script allows it, its lines as even as can be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.breaking import broken


@pytest.mark.parametrize(
    ("text", "count", "lines"),
    [
        ("Zoë", 1, ("Zoë",)),
        ("Zoë", 2, None),
        ("Anne Marie", 2, ("Anne", "Marie")),
        ("Jean-Christophe", 2, ("Jean-", "Christophe")),
        ("a bb ccc dddd", 2, ("a bb ccc", "dddd")),
        ("a bb ccc dddd", 3, ("a bb", "ccc", "dddd")),
        ("欧阳慕容上官", 2, ("欧阳慕", "容上官")),
        ("ジャン・クリストフ", 2, ("ジャン・", "クリストフ")),
        ("김민준 이서연", 2, ("김민준", "이서연")),
        ("  Anne \t Marie  ", 2, ("Anne", "Marie")),
        ("x " * 40, 2, None),
    ],
)
def test_lines_end_where_they_may(text, count, lines):
    assert broken(text, count) == lines


def test_no_line_begins_with_a_small_kana_or_a_closing_sign():
    lines = broken("キャキャ", 2)

    assert lines == ("キャ", "キャ")


@given(text=st.text(max_size=40), count=st.integers(1, 4))
def test_nothing_but_blanks_is_lost(text, count):
    lines = broken(text, count)

    if lines is not None:
        assert len(lines) == count
        assert "".join("".join(lines).split()) == "".join(text.split())
