"""Two people of the roster may be one."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.likeness import Likeness, day_and_month_changed, likeness
from kiosk.core.names import fold

BORN = date(1990, 4, 3)
NAMES = st.text("abc ", min_size=1, max_size=8)
DATES = st.sampled_from([BORN, date(1990, 3, 4), date(1990, 4, 13)])


def compare(name: str, other: str, *, born: date = BORN, other_born: date = BORN) -> Likeness:
    return likeness(fold(name), born, fold(other), other_born)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Jean Dupont", "Dupont Jean"),
        ("Jean-Noël Müller", "JEANNOEL MULLER"),
        ("Ana Maria de Souza", "De Souza, Ana Maria"),
    ],
)
def test_the_same_words_in_any_order_and_one_birth_date_are_the_same_person(name: str, other: str) -> None:
    assert compare(name, other) is Likeness.SAME


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Jean Dupont", "Jean Marie Dupont"),
        ("Jean Dupont", "Jean Duppont"),
        ("Jean Dupont", "Jean Dupond"),
        ("Jean Dupont", "Jean Dupon"),
        ("Jean Dupont", "Ean Dupont"),
    ],
)
def test_a_name_more_or_a_slip_of_one_letter_is_worth_a_look(name: str, other: str) -> None:
    assert compare(name, other) is Likeness.PERHAPS
    assert compare(other, name) is Likeness.PERHAPS


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Lea Roy", "Leo Ray"),
        ("Jean Dupont", "Jeanne Dupont"),
        ("Jean Dupont", "Marc Dupont"),
        ("Jean", "Jean Marie Dupont"),
    ],
)
def test_other_names_are_other_people(name: str, other: str) -> None:
    assert compare(name, other) is Likeness.NONE


def test_day_and_month_may_have_been_changed() -> None:
    assert compare("Ana Ito", "Ito Ana", other_born=date(1990, 3, 4)) is Likeness.PERHAPS
    assert compare("Ana Ito", "Ana Itoh", other_born=date(1990, 3, 4)) is Likeness.NONE
    assert compare("Ana Ito", "Ana Ito", other_born=date(1990, 4, 13)) is Likeness.NONE
    assert day_and_month_changed(date(1990, 4, 13)) is None


@given(name=NAMES, other=NAMES, born=DATES, other_born=DATES)
def test_who_looks_at_whom_makes_no_difference(name: str, other: str, born: date, other_born: date) -> None:
    assert likeness(name, born, other, other_born) is likeness(other, other_born, name, born)
