"""Without a pass: two exact facts on the keys of the screen, and a pause for who guesses."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.flow.states import HandingOver, Idle
from kiosk.ui.kiosk.entry_box import EntryBox
from tests.helpers.people import Person, at_kiosk
from tests.helpers.stations import StationFolder, pass_of


def shown(runner: Person) -> list[str]:
    """Read what stands in the boxes."""
    return [box.shown for box in runner.window.findChildren(EntryBox) if box.isVisible()]


def try_again(runner: Person, born: str) -> None:
    """Keep the number and type another birth date."""
    runner.reads("This number and this birth date are not together in our list.")
    runner.press("Next")
    runner.press("Clear")
    runner.tap(born)
    runner.press("Find my place")


def test_a_wrong_pair_does_not_say_which_was_wrong_and_keeps_the_number(
    qtbot: QtBot, place: StationFolder
) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.type_in("M100001", "15031988")
        runner.reads("This number and this birth date are not together in our list.", "(R01)")
        wrong_date = runner.words
        number = shown(runner)

        try_again(runner, "14031988")

        runner.reads("Take your bib")
        assert number == ["M100001"]
        assert "1988" not in wrong_date


def test_an_unknown_number_reads_the_same_as_a_wrong_date(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")

        runner.type_in("M999999", "14031988")

        runner.reads("This number and this birth date are not together in our list.", "(R01)")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Type day, month and year of your birth."),
        ("310219", "Type the year with four digits."),
        ("31021990", "This month does not have that day."),
        ("01131990", "There are twelve months."),
        ("01010190", "This year is too long ago."),
        ("01012999", "This day is still to come."),
    ],
)
def test_an_impossible_date_is_caught_on_the_page(
    qtbot: QtBot, place: StationFolder, typed: str, sentence: str
) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")

        runner.type_in("M100001", typed)

        runner.reads(sentence)
        assert isinstance(runner.state, Idle)


def test_without_a_number_the_page_asks_for_it(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.press("I have no pass")

        runner.press("Next")

        runner.reads("Type your member number first.")


def test_a_birth_date_is_covered_where_others_could_read_it(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.press("I have no pass")
        runner.tap("M1")
        runner.press("Next")

        runner.tap("14")
        left_at_once = shown(runner)[0]
        runner.tap("031988")

        runner.until(lambda: shown(runner) == ["●●", "●●", "●●●●"])
        assert left_at_once == "●●"


def test_a_wrong_sign_can_be_erased(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.press("I have no pass")

        runner.tap("M12")
        runner.press_named("Erase the last one")
        runner.key(Qt.Key.Key_Backspace)
        runner.spell("9")

        runner.until(lambda: shown(runner) == ["M9"], lambda: str(shown(runner)))


def test_a_keyboard_alone_does_everything(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.spell("2")
        runner.reads("Show your pass to the scanner")
        focus_on(runner, "I have no pass")
        runner.key(Qt.Key.Key_Return)
        runner.reads("Your member number")

        runner.enter("m100001")
        runner.reads("Your birth date")
        runner.enter("14031988")
        runner.reads("Take your bib")
        runner.key(Qt.Key.Key_Return)

        runner.reads("Thank you. Enjoy the race!")


def test_two_keys_are_enough_for_a_whole_visit(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        for words in ("English", "I have no pass", *"M100001", "Next", *"14031988", "Find my place"):
            focus_on(runner, words)
            runner.key(Qt.Key.Key_Return)
        runner.reads("Take your bib")

        focus_on(runner, "I have taken my bib")
        runner.key(Qt.Key.Key_Return)

        runner.reads("Thank you. Enjoy the race!")


def focus_on(runner: Person, words: str) -> None:
    """Press Tab until the button of these words has the focus."""
    runner.until(lambda: words in runner.buttons, lambda: str(runner.buttons))
    for _ in range(80):
        focus = runner.window.focusWidget()
        if focus is not None and getattr(focus, "text", str)() == words:
            return
        runner.key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never came to {words}")


def test_the_third_wrong_pair_begins_a_pause_that_grows_and_is_counted_down(
    qtbot: QtBot, place: StationFolder
) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.type_in("M100001", "01011990")
        try_again(runner, "01011991")
        try_again(runner, "01011992")
        runner.reads("Please wait 5 s, or call a volunteer.")
        assert "Next" not in runner.buttons

        runner.lets_pass(3)
        runner.reads("Please wait 2 s")
        runner.lets_pass(3)
        runner.press("Next")
        runner.press("Clear")
        runner.tap("01011993")
        runner.press("Find my place")

        runner.reads("Please wait 10 s")


def test_a_pass_is_taken_during_the_pause_and_a_bib_ends_it(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.type_in("M100001", "01011990")
        try_again(runner, "01011991")
        try_again(runner, "01011992")
        runner.reads("Please wait 5 s")

        runner.show_pass(pass_of("E500001"))
        runner.sees(HandingOver)
        runner.press("I have taken my bib")

        assert runner.window._entrance.guard.is_open


def test_the_pause_is_the_kiosks_and_not_the_visitors(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.type_in("M100001", "01011990")
        try_again(runner, "01011991")
        try_again(runner, "01011992")
        runner.reads("Please wait 5 s")
        runner.press("Back")

        runner.press("I have no pass")

        runner.reads("Please wait")
