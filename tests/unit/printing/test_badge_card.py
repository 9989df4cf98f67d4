"""The card that signs somebody in."""

import numpy as np
import pypdfium2
import pytest
import zxingcpp

from kiosk.core.errors import DocumentError
from kiosk.printing.badge_card import badge_card
from kiosk.security.badges import draw_badge


def card(name, *, code=None, role="supervisor", event_name="Marathon Pour Tous"):
    pdf = badge_card(code or draw_badge(), name=name, role=role, event_name=event_name)
    return pypdfium2.PdfDocument(pdf)[0]


@pytest.mark.parametrize("dpi", [150, 300])
def test_the_code_can_be_read_from_a_coarse_print(dpi):
    code = draw_badge()

    picture = card("Renée", code=code).render(scale=dpi / 72).to_pil()

    assert [found.text for found in zxingcpp.read_barcodes(np.asarray(picture))] == [code]


def test_a_card_has_the_size_of_a_bank_card():
    width, height = card("Renée").get_size()

    assert (round(width / 72 * 25.4, 1), round(height / 72 * 25.4, 1)) == (85.6, 54.0)


@pytest.mark.parametrize(
    "name", ["Renée", "محمد", "Maximilienne de la Rochefoucauld-Montmorency", "Wolfeschlegel"]
)
def test_a_long_name_keeps_clear_of_the_code(name):
    code = draw_badge()

    picture = np.asarray(card(name, code=code).render(scale=300 / 72).to_pil().convert("L"))

    left_of_the_code = picture[140:, 615:655]
    assert (left_of_the_code > 200).all()
    assert (picture[140:, 50:600] < 100).any()


@pytest.mark.parametrize(("name", "words"), [("🏃", "nothing of the name"), ("x" * 90, "too many")])
def test_a_name_that_no_card_can_show_is_refused(name, words):
    with pytest.raises(DocumentError, match=words):
        card(name)
