"""Badges from the command line: a card to print, and nothing secret on the screen."""

import numpy as np
import pypdfium2
import pytest
import zxingcpp

from kiosk.core.people import Role
from tests.helpers.command_line import kiosk
from tests.helpers.desks import at_work
from tests.helpers.stations import event_folder

PIN = "482913"


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    place = event_folder(tmp_path_factory.mktemp("badges")).station()
    with at_work(place) as desk:
        desk.site.staff.add("Renée", Role.SUPERVISOR, PIN)
        desk.site.staff.add("Olu", Role.VOLUNTEER, PIN)
        desk.site.staff.add("🏃" * 3, Role.VOLUNTEER, PIN)
    return place


def badge(place, *arguments):
    return kiosk("staff", "badge", *arguments, "--station", place.file)


def read(card):
    page = pypdfium2.PdfDocument(card.read_bytes())[0]
    found = zxingcpp.read_barcodes(np.asarray(page.render(scale=4).to_pil()))
    return page.get_textpage().get_text_range(), [code.text for code in found]


def sign_in(place, code, needed=Role.VOLUNTEER):
    with at_work(place) as desk:
        return desk.site.staff.sign_in_badge(code, needed=needed).person


def test_the_card_shows_name_and_role_and_its_code_signs_in(place, tmp_path):
    card = tmp_path / "badge.pdf"

    answer = badge(place, "Renée", "-o", card)

    words, codes = read(card)
    assert answer.status == 0, answer.err
    assert "Renée" in words
    assert "SUPERVISOR" in words
    assert codes[0] not in answer.words
    assert card.stat().st_mode & 0o077 == 0
    assert sign_in(place, codes[0], Role.SUPERVISOR).name == "Renée"


def test_a_card_that_others_could_read_is_closed_to_them(place, tmp_path):
    card = tmp_path / "badge.pdf"
    card.write_bytes(b"old")
    card.chmod(0o644)

    badge(place, "Renée", "-o", card)

    assert card.stat().st_mode & 0o077 == 0


def test_the_code_is_shown_only_if_asked_for(place, tmp_path):
    quiet = badge(place, "Olu", "-o", tmp_path / "one.pdf", "--json")
    shown = badge(place, "Olu", "-o", tmp_path / "two.pdf", "--show", "--json")

    assert "code" not in quiet.value
    assert read(tmp_path / "two.pdf")[1] == [shown.value["code"]]


def test_a_removed_badge_opens_nothing(place, tmp_path):
    shown = badge(place, "Olu", "-o", tmp_path / "badge.pdf", "--show", "--json")
    had = kiosk("staff", "list", "--json", "--station", place.file).value

    removed = badge(place, "Olu", "--remove", "--json")

    has = kiosk("staff", "list", "--json", "--station", place.file).value
    assert removed.value == {"name": "Olu", "badge": False}
    assert [one["badge"] for one in had if one["name"] == "Olu"] == [True]
    assert [one["badge"] for one in has if one["name"] == "Olu"] == [False]
    assert sign_in(place, shown.value["code"]) is None


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("Mallory", "-o", "badge.pdf"), "nobody called Mallory"),
        (("Mallory", "--remove"), "nobody of the staff"),
        (("🏃🏃🏃", "-o", "badge.pdf"), "nothing of the name"),
        (("Renée", "-o", "no/such/folder/badge.pdf"), "choose a folder"),
        (("\x07", "--remove"), "holds signs"),
    ],
)
def test_a_badge_that_cannot_be_made_says_why(place, tmp_path, arguments, words):
    answer = kiosk("staff", "badge", *arguments, "--station", place.file, folder=tmp_path)

    assert answer.status == 1
    assert words in answer.err


def test_a_card_that_cannot_be_written_leaves_the_badge_in_use_as_it_is(place, tmp_path):
    shown = badge(place, "Renée", "-o", tmp_path / "badge.pdf", "--show", "--json")

    badge(place, "Renée", "-o", tmp_path / "no" / "badge.pdf")

    assert sign_in(place, shown.value["code"]).name == "Renée"


@pytest.mark.parametrize("arguments", [("Renée",), ("Renée", "-o", "badge.pdf", "--remove")])
def test_a_badge_goes_to_a_file_or_away(place, tmp_path, arguments):
    answer = kiosk("staff", "badge", *arguments, "--station", place.file, folder=tmp_path)

    assert answer.status == 2
