"""A runner alone at a kiosk, from the first touch to the bib."""

from pytestqt.qtbot import QtBot

from kiosk.core.board import Call
from kiosk.core.flow.rules import KIOSK_PERSON_S
from kiosk.core.flow.states import Choosing, Closed, HandingOver, Idle
from kiosk.ui.kiosk.welcome import WelcomeScreen
from kiosk.ui.look.theme import TextSize, Variant
from tests.helpers.people import at_kiosk, call_of
from tests.helpers.stations import StationFolder, pass_of

CAMILLES_PASS, NOES_PASS, INES_PASS = "E500001", "E500002", "E500004"


def test_a_runner_gets_the_bib_in_french_without_help(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("Français")
        runner.reads("Présentez votre pass au lecteur")

        runner.burst(pass_of(CAMILLES_PASS))
        runner.reads("Prenez votre dossard", "Marathon", "samedi 10 août", "21:00", "Sas de départ A")
        runner.press("J'ai pris mon dossard")

        runner.reads("Merci. Belle course !".replace(" !", "\u202f!"))
        assert place.labels == [1]


def test_a_number_and_a_birth_date_do_instead_of_a_pass(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")

        runner.type_in("M100001", "14031988")
        runner.reads("Take your bib", "Marathon", "Start area A", "Go to the sign of the triangle")
        runner.press("I have taken my bib")

        runner.reads("Thank you. Enjoy the race!")
        assert place.labels == [1]


def test_a_bare_number_is_asked_for_the_birth_date(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.show_pass("M100001")
        runner.reads("Your birth date")

        runner.tap("14031988")
        runner.press("Find my place")

        runner.reads("Take your bib")


def test_the_language_of_the_runner_is_spoken_where_none_was_chosen(
    qtbot: QtBot, place: StationFolder
) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.show_pass(pass_of(INES_PASS))

        runner.reads("La place pour la course « Marathon » a été annulée.", "R06")


def test_a_chosen_language_stays_chosen(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place, language="fr") as runner:
        runner.press("English")

        runner.show_pass(pass_of(INES_PASS))

        runner.reads("The place for Marathon was withdrawn.", "Please go to the help desk.")


def test_the_language_can_be_changed_at_every_step_and_is_forgotten(
    qtbot: QtBot, place: StationFolder
) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.show_pass(pass_of(INES_PASS))
        runner.reads("La place pour la course « Marathon » a été annulée.")

        runner.press("English")
        runner.reads("The place for Marathon was withdrawn.")
        runner.press("I have understood")

        runner.until(lambda: {"Français", "English"} <= set(runner.buttons))
        runner.sees(Idle)


def test_what_was_typed_survives_a_change_of_language(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.press("I have no pass")
        runner.tap("M100001")

        runner.press("Français")
        runner.press("English")
        runner.press("Next")
        runner.tap("14031988")
        runner.press("Find my place")

        runner.reads("Take your bib")


def test_text_size_and_contrast_work_at_once_and_are_forgotten_after_the_visit(
    qtbot: QtBot, place: StationFolder
) -> None:
    with at_kiosk(qtbot, place) as runner:
        usual = runner.window.look
        runner.press_named("Largest text")
        runner.press_named("High contrast")
        chosen = runner.window.look
        runner.press("English")
        runner.show_pass(pass_of(INES_PASS))
        runner.reads("The place for Marathon was withdrawn.")
        still = runner.window.look
        runner.press("I have understood")

        runner.until(lambda: isinstance(runner.window._around.screen, WelcomeScreen))
        assert (chosen.text_size, chosen.variant) == (TextSize.LARGEST, Variant.HIGH)
        assert (still, runner.window.look) == (chosen, usual)


def test_one_of_two_places_is_chosen_by_touch_by_somebody_who_knows_themselves(
    qtbot: QtBot, place: StationFolder
) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.type_in("M100002", "02061990")
        runner.reads("Which race will you run?", "Noé M.", "•••02")
        assert not any(secret in runner.words for secret in ("Marchand", "M100002", "1990"))

        runner.press("10 km  ·  23:30")
        runner.reads("You run: 10 km", "the place for Marathon is given up.")
        assert isinstance(runner.state, Choosing)
        runner.press("Yes, that is right")

        runner.reads("Take your bib", "10 km")


def test_a_race_that_was_touched_by_mistake_gives_no_place_up(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.show_pass(pass_of(NOES_PASS))
        runner.press("10 km  ·  23:30")
        runner.reads("the place for Marathon is given up.")

        runner.press("Back")
        runner.press("Marathon  ·  21:00")
        runner.reads("You run: Marathon", "the place for 10 km is given up.")
        runner.press("Français")
        runner.reads("10 km")
        runner.press("English")
        runner.press("Yes, that is right")

        runner.reads("Take your bib", "Marathon")
        assert place.labels == [1]


def test_the_next_visit_begins_with_the_choice_again(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.show_pass(pass_of(NOES_PASS))
        runner.press("10 km  ·  23:30")
        runner.press("Back")
        runner.press("10 km  ·  23:30")
        runner.show_pass(pass_of(CAMILLES_PASS))
        runner.sees(HandingOver)
        runner.press("I have taken my bib")
        runner.sees(Closed)
        runner.lets_pass(4)

        runner.show_pass(pass_of(NOES_PASS))

        runner.sees(Choosing)
        runner.until(lambda: "Marathon  ·  21:00" in runner.buttons)


def test_a_scanner_alone_serves_a_whole_visit(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.show_pass(pass_of(CAMILLES_PASS))
        runner.sees(HandingOver)
        runner.show_pass(pass_of(CAMILLES_PASS))
        runner.show_pass("something else")
        assert isinstance(runner.state, HandingOver)

        runner.lets_pass(4)
        runner.show_pass(pass_of(CAMILLES_PASS))

        runner.reads("Merci.")


def test_the_bibs_own_barcode_says_taken_too(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.show_pass(pass_of(CAMILLES_PASS))
        runner.sees(HandingOver)

        runner.lets_pass(4)
        runner.burst(str(runner.state.job.pickup.bib).zfill(5))
        assert isinstance(runner.state, HandingOver)
        runner.show_pass(str(runner.state.job.pickup.bib))

        runner.reads("Merci.")


def test_a_kiosk_that_restarts_begins_with_the_bib_in_its_tray(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.show_pass(pass_of(CAMILLES_PASS))
        runner.sees(HandingOver)

    with at_kiosk(qtbot, place) as runner:
        runner.sees(HandingOver)
        runner.press("J'ai pris mon dossard")
        runner.reads("Merci")

    assert place.labels == [1]


def test_a_bug_lights_the_board_and_the_kiosk_goes_on_after_a_while(
    qtbot: QtBot, place: StationFolder
) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.window.show_bug()
        runner.reads("Please call a volunteer", "Something went wrong here.")
        runner.until(lambda: call_of(runner) is Call.HELP)

        runner.lets_pass(KIOSK_PERSON_S - 1)
        still_there = "Something went wrong here." in runner.words
        runner.lets_pass(2)

        runner.until(lambda: "English" in runner.buttons)
        assert still_there
        assert call_of(runner) is Call.HELP
        runner.show_pass(pass_of(CAMILLES_PASS))
        runner.reads("Prenez votre dossard")
        runner.until(lambda: call_of(runner) is Call.NONE)


def test_a_bug_during_a_visit_gives_its_screen_back_after_a_while(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        badge = runner.running.site.staff.give_badge("Val")
        runner.press("English")
        runner.press("I have no pass")
        runner.window.show_bug()
        runner.reads("Something went wrong here.")
        runner.show_pass(badge)
        runner.press("Go on with the visit")
        runner.reads("Your member number")
        runner.until(lambda: call_of(runner) is Call.NONE)
        runner.show_pass(pass_of(CAMILLES_PASS))
        runner.sees(HandingOver)
        runner.window.show_bug()

        runner.lets_pass(KIOSK_PERSON_S + 1)

        runner.reads("Take your bib")
