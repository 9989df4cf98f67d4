"""A volunteer serves runners at the desk, with keyboard and scanner."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.core.flow.states import Checking, Closed, Idle
from tests.helpers.people import Person, in_front_of
from tests.helpers.stations import StationFolder, pass_of

ALT = Qt.KeyboardModifier.AltModifier


def test_a_scan_and_two_times_enter_hand_a_bib_over(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.burst(pass_of("E500001"))
        volunteer.reads(
            "Camille Laurent", "Yes, a bib", "“Issue bib” says that you have seen: Identity card."
        )

        volunteer.press_enter_on("Issue bib")
        volunteer.press_enter_on("Handed over")

        volunteer.reads("was handed over")
        assert isinstance(volunteer.state, Closed)
        assert place.labels == [1]


def test_another_document_is_one_key(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.burst(pass_of("E500001"))
        volunteer.reads("Yes, a bib")

        volunteer.key(Qt.Key.Key_P, ALT)
        volunteer.reads("you have seen: Passport.")
        volunteer.press_enter_on("Issue bib")

        volunteer.reads("Hand over bib")
        assert volunteer.state.job.pickup.checks.identity == "passport"


def test_volunteer_sees_the_birth_date_to_compare_and_nothing_else(
    qtbot: QtBot, place: StationFolder
) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.show_pass("M100001")

        volunteer.reads("Camille Laurent", "Born 14 March 1988")
        for other in ("FRA", "M100001", "Draw", "Pursuit"):
            assert other not in volunteer.words


def test_a_name_is_searched_and_chosen_with_enter(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.enter("laurent")
        volunteer.reads("Camille Laurent born 14 March 1988", "no bib yet")

        volunteer.key(Qt.Key.Key_Return)

        volunteer.reads("Yes, a bib")
        assert isinstance(volunteer.state, Checking)


def test_a_name_that_nobody_has_says_what_to_try(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.enter("zzzzzz")

        volunteer.reads("Nobody found", "Try fewer letters")
        volunteer.key(Qt.Key.Key_Escape)
        volunteer.until(lambda: "Nobody found" not in volunteer.words)


def test_typing_anywhere_goes_to_the_field(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.show_pass("M100001")
        volunteer.reads("Yes, a bib")

        volunteer.enter("m100003")

        volunteer.reads("The place for Marathon was withdrawn.", "NO BIB")


def test_a_scan_while_a_button_has_the_focus_begins_the_next_visit(
    qtbot: QtBot, place: StationFolder
) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.show_pass("M100001")
        volunteer.press("Passport")

        volunteer.burst("M100003")

        volunteer.reads("The place for Marathon was withdrawn.")
        assert place.labels == []


def test_two_places_are_chosen_by_a_digit(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.show_pass("M100002")
        volunteer.reads("Which race?")

        volunteer.spell("2")

        volunteer.reads("10 km", "Yes, a bib", "The place for Marathon is given up.")


def test_a_refusal_is_cured_by_a_document_that_is_shown_now(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.show_pass("M100004")
        volunteer.reads("is valid until 31 May 2024 only", "Ask the runner for a valid one.")

        volunteer.press("Licence")
        volunteer.press("Seen: decide again")

        volunteer.reads("Yes, a bib")


def test_a_minor_needs_the_guardian_before_the_bib(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.show_pass("M100005")
        volunteer.reads("Yes, a bib")
        volunteer.reads("First mark what you have seen.")
        assert "Issue bib" not in volunteer.buttons

        volunteer.key(Qt.Key.Key_G, ALT)
        volunteer.until(lambda: "First mark what you have seen." not in volunteer.words)
        volunteer.press_enter_on("Issue bib")

        volunteer.reads("Hand over bib")


def test_the_next_runner_sees_nothing_of_the_last(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.show_pass("M100001")
        volunteer.press("Set aside")
        volunteer.sees(Idle)

        volunteer.bot.waitUntil(lambda: not any("Camille" in text for text in everything(volunteer)))


def everything(person: Person) -> list[str]:
    """Read every label and field that exists, seen or not."""
    labels = [label.text() for label in person.window.findChildren(QLabel)]
    return labels + [field.text() for field in person.window.findChildren(QLineEdit)]


def test_enter_in_an_empty_field_goes_back_to_the_check(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.show_pass("M100001")
        volunteer.press("Passport")
        volunteer.field("Scan or search").setFocus()

        volunteer.key(Qt.Key.Key_Return)
        volunteer.key(Qt.Key.Key_Return)

        volunteer.reads("Hand over bib")


def test_escape_empties_the_field_before_anything_else(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.spell("laur")

        volunteer.key(Qt.Key.Key_Escape)

        assert volunteer.field("Scan or search").text() == ""


def test_a_line_typed_with_the_focus_elsewhere_is_looked_up(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.show_pass("M100001")
        volunteer.reads("Yes, a bib")

        volunteer.burst("dub")

        volunteer.reads("found", "Dubois")


def test_the_idle_desk_says_what_can_be_tried(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place, hint="M100001") as volunteer:
        volunteer.reads("Next runner", "To try: M100001, or a name", "REHEARSAL")


def test_a_desk_speaks_french(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place, language="fr") as volunteer:
        volunteer.show_pass("M100003")

        volunteer.reads("La place pour la course « Marathon » a été annulée.", "PAS DE DOSSARD")
