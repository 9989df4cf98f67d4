"""Small values: what they say of themselves."""

from dataclasses import replace

import pytest

from kiosk.core.bib import Picture
from kiosk.core.errors import DeviceError, DossardError, InputError
from kiosk.core.event import ReadBack
from kiosk.core.people import Role, note_digest, staff_tag
from kiosk.core.ports import DeviceState, DeviceStatus, PurgeCount
from kiosk.core.printer_profile import Language, plain_profile
from tests.helpers.events import member, race_42k, sample_event
from tests.helpers.printing import sample_content


def test_each_role_may_do_what_those_before_it_may():
    allowed = [(one, other) for one in Role for other in Role if one.covers(other)]

    assert len(allowed) == 6
    assert Role.SUPERVISOR.covers(Role.VOLUNTEER)
    assert not Role.VOLUNTEER.covers(Role.REPLACEMENT)


@pytest.mark.parametrize(("width", "row_bytes"), [(1, 1), (8, 1), (9, 2), (812, 102)])
def test_rows_of_a_picture_are_whole_bytes(width, row_bytes):
    assert Picture(width, 1, 203, b"").row_bytes == row_bytes


@pytest.mark.parametrize(
    ("rule", "barcode", "chip"),
    [(ReadBack.NONE, False, False), (ReadBack.BARCODE, True, False), (ReadBack.BARCODE_AND_CHIP, True, True)],
)
def test_read_back_says_what_it_needs(rule, barcode, chip):
    assert (rule.needs_barcode, rule.needs_chip) == (barcode, chip)


def test_races_and_start_areas_are_found_by_code():
    assert sample_event().race("42K") == race_42k()
    assert sample_event().race("5K") is None
    assert race_42k().start_area("SAS1").code == "SAS1"
    assert race_42k().start_area("SAS9") is None


def test_a_name_is_given_name_first():
    assert member().name == "Camille Laurent"
    assert member(given_name="").name == "Laurent"


def test_errors_say_where():
    assert str(InputError("is wrong", where="event.toml:3")) == "event.toml:3: is wrong"
    assert str(InputError("is wrong")) == "is wrong"
    assert str(DeviceError("paper is out", device="Printer 1")) == "Printer 1: paper is out"
    assert DeviceError("paper is out").device == ""
    assert issubclass(InputError, DossardError)


def test_a_device_that_works_needs_nobody():
    working = {state for state in DeviceState if DeviceStatus("printer", "usb", state, "").works}

    assert working == {DeviceState.READY, DeviceState.BUSY}


def test_the_journal_proves_a_written_reason_without_its_words():
    assert note_digest("ran 3h20 in Berlin") == note_digest("ran 3h20 in Berlin")
    assert note_digest("ran 3h20 in Berlin") != note_digest("ran 3h21 in Berlin")
    assert note_digest("") == ""


def test_a_name_is_written_with_the_letter_forms_of_the_runners_country():
    taipei = sample_content(member=replace(sample_content().member, nationality="TPE", language="fr"))
    paris = sample_content(member=replace(sample_content().member, nationality="FRA", language="fr"))

    assert (taipei.language, paris.language) == ("zh-Hant", "fr")


def test_the_journal_tells_people_apart_without_their_names():
    assert staff_tag("Renée") == staff_tag("Renée") != staff_tag("Olu")
    assert "ren" not in staff_tag("Renée").lower()
    assert staff_tag("") == ""


@pytest.mark.parametrize("part", ["deleted", "anonymous", "outcomes", "birth_dates", "staff", "checks"])
def test_a_purge_that_did_anything_is_not_nothing(part):
    kinds = dict.fromkeys(("deleted", "anonymous", "outcomes", "birth_dates", "staff", "checks"), 0)

    assert PurgeCount(**kinds).is_nothing
    assert PurgeCount(**kinds | {part: 1}).is_nothing == (part == "anonymous")


def test_a_printer_of_which_little_is_said_speaks_its_drivers_language():
    assert plain_profile("zpl", 203).language is Language.ZPL
    assert plain_profile("tspl", 300).language is Language.TSPL
    assert plain_profile("a driver of somebody else", 203).language is Language.ZPL
