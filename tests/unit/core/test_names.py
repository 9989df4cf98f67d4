"""Folded names: one person, however their name is typed."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.core.names import fold, fold_key
from tests.helpers.hypothesis_profile import effort


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Müller", "MULLER"),
        ("Jean-Noël", "jean noel"),
        ("O'Brien", "OBrien"),
        ("O’Brien", "obrien"),
        ("Straße", "STRASSE"),
        ("Œuvrard", "oeuvrard"),
        ("Łukasz Ødegård", "lukasz odegard"),
        ("İstanbul", "istanbul"),
        ("Ångström", "A\u030angstro\u0308m"),
        ("  van  der   Berg ", "van der berg"),
        ("Nguyễn", "nguyen"),
        ("Þór", "thor"),
        ("𝐀nna", "anna"),
        ("ＡＮＮＡ", "anna"),
    ],
)
def test_spellings_of_one_name_meet(one, other):
    assert fold(one) == fold(other)


def test_different_names_stay_apart():
    assert len({fold(name) for name in ("Marie", "Maria", "Jean Noel", "Jeannoel", "李明", "李")}) == 6


def test_heading_is_folded_without_spaces():
    assert fold_key("Numéro de-Place_") == "numerodeplace"


@effort(300)
@given(st.text(max_size=30))
@example("℡")
@example("ŉ")
@example("ϔ")
def test_folding_twice_changes_nothing_more(text):
    folded = fold(text)

    assert fold(folded) == folded
    assert fold_key(text) == folded.replace(" ", "")
