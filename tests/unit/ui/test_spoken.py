"""What a screen says to somebody who does not see it."""

import pytest
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.core.event import Face
from kiosk.ui.look.theme import Tone, make_theme
from kiosk.ui.voice.aloud import aloud, joined
from kiosk.ui.voice.listening import Listening, Typed, say_change
from kiosk.ui.voice.spoken import PartKind, as_personal, content_of, describe, read
from kiosk.ui.widgets.choices import Choices, Line
from kiosk.ui.widgets.icons import IconDisc
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.number import BigNumber
from kiosk.ui.widgets.shapes import Icon


@pytest.fixture
def kit(qapp) -> Kit:
    return Kit(make_theme(Face.KIOSK, dpi=96, width_px=1366, height_px=768))


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page)
    return page


def words(page: QWidget) -> list[str]:
    return [part.words for part in read(page)]


def test_words_come_in_the_order_of_reading_and_decoration_is_left_out(kit: Kit, page: QWidget) -> None:
    row = QHBoxLayout()
    page.layout().addLayout(row)
    row.addWidget(IconDisc(Icon.TICK, "#000000", side=20))
    row.addWidget(kit.label("Take your bib"))
    page.layout().addWidget(kit.panel(Tone.WAIT, Icon.WARNING, "Please wait", "The printer works."))
    page.layout().addWidget(kit.button("I have taken it"))

    said = words(page)

    assert said == ["Take your bib", "Please wait", "The printer works.", "I have taken it, button."]


def test_what_is_hidden_is_not_said(kit: Kit, page: QWidget) -> None:
    for text in ("Seen", "Hidden"):
        page.layout().addWidget(kit.label(text))
    page.layout().itemAt(1).widget().hide()

    assert words(page) == ["Seen"]


def test_what_lies_in_a_scroll_area_is_said(kit: Kit, page: QWidget) -> None:
    area, inner = QScrollArea(), QWidget()
    QVBoxLayout(inner).addWidget(kit.label("Deep inside"))
    area.setWidget(inner)
    page.layout().addWidget(area)

    assert words(page) == ["Deep inside"]


def test_a_bib_number_is_said_digit_by_digit_and_as_a_number(kit: Kit, page: QWidget) -> None:
    page.layout().addWidget(BigNumber(kit.theme, 1427))

    assert words(page) == ["1 4 2 7, in one: 1427"]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Start at 21:00", "Start at 21 hundred hours"),
        ("10 km  ·  23:30", "10 km, 23 30 hours"),
        ("One moment …", "One moment."),
        ("•••01", "01"),
        ("Bring also: a licence\nCome together", "Bring also: a licence. Come together."),
        ("ratio 12:345", "ratio 12:345"),
    ],
)
def test_times_and_signs_are_said_as_people_say_them(qapp, written: str, said: str) -> None:
    assert aloud(written) == said


def test_sentences_get_their_pause() -> None:
    assert joined(["Take your bib", "Ready?", " "]) == "Take your bib. Ready?"


def test_a_button_says_whether_it_can_be_pressed(kit: Kit) -> None:
    button = kit.button("Next")
    enabled = describe(button)

    button.setEnabled(False)

    assert (enabled, describe(button)) == ("Next, button.", "Next, button, not available.")


def test_a_mark_says_whether_it_is_set(kit: Kit) -> None:
    mark = kit.mark("Identity seen")
    before = describe(mark)

    mark.setChecked(True)

    assert before == "Identity seen, check box, not checked."
    assert describe(mark) == "Identity seen, check box, checked."


def test_one_of_several_says_which_is_chosen(kit: Kit, page: QWidget) -> None:
    group = QButtonGroup(page)
    for text in ("Light", "Dark"):
        choice = kit.mark(text)
        choice.setAutoExclusive(True)
        group.addButton(choice)
        page.layout().addWidget(choice)
    group.buttons()[1].setChecked(True)

    assert words(page) == ["Light, choice, not selected.", "Dark, choice, selected."]


def test_a_list_says_its_line_and_place(kit: Kit) -> None:
    lines = Choices(kit.theme, [Line("Sam", "Sam"), Line("Val", "Val")], name="Your name")

    lines.setCurrentRow(1)

    assert describe(lines) == "Your name, list. Val, 2 of 2."


def test_a_field_spells_what_stands_in_it_and_a_secret_one_only_counts(kit: Kit) -> None:
    open_field, secret = kit.field("Member number"), kit.field("PIN", is_secret=True)
    for field in (open_field, secret):
        field.setText("7391")

    assert describe(open_field) == "Member number, field. 7 3 9 1."
    assert describe(open_field, tells_typed=False) == "Member number, field. Signs typed: 4."
    assert describe(secret) == "PIN, field. Signs typed: 4."
    assert content_of(kit.field("Empty")) == "Empty."


def test_only_what_is_new_is_a_change_and_a_countdown_is_none(kit: Kit, page: QWidget) -> None:
    count, problem = kit.label("This ends in 20 s"), kit.label("Type a date that exists.")
    for label in (count, problem):
        page.layout().addWidget(label)
    problem.hide()
    listening = Listening()

    def heard() -> list[str]:
        return [change.words for change in listening.changes(page, tells_typed=True)]

    first = heard()
    count.setText("This ends in 19 s")
    nothing = heard()
    problem.show()
    error = heard()

    assert (first, nothing, error) == (["This ends in 20 s"], [], ["Type a date that exists."])


def test_a_typed_sign_is_said_and_a_secret_one_is_only_counted(kit: Kit, page: QWidget) -> None:
    number, pin = kit.field("Member number"), kit.field("PIN", is_secret=True)
    for field in (number, pin):
        page.layout().addWidget(field)
    listening = Listening()
    listening.note(page, tells_typed=True)

    number.setText("M1")
    pin.setText("73")
    typed = listening.changes(page, tells_typed=True)
    number.setText("M")
    deleted = listening.changes(page, tells_typed=True)

    assert [say_change(change) for change in typed if isinstance(change, Typed)] == [
        "M 1",
        "Signs typed: 2.",
    ]
    assert [say_change(change) for change in deleted if isinstance(change, Typed)] == [
        "Deleted. Signs left: 1."
    ]


def test_where_others_hear_it_no_typed_sign_is_said(kit: Kit, page: QWidget) -> None:
    number = kit.field("Member number")
    page.layout().addWidget(number)
    listening = Listening()
    listening.note(page, tells_typed=False)

    number.setText("M100")
    changes = listening.changes(page, tells_typed=False)

    assert [say_change(change) for change in changes if isinstance(change, Typed)] == ["Signs typed: 4."]


def test_controls_are_counted_apart_from_words(kit: Kit, page: QWidget) -> None:
    page.layout().addWidget(kit.label("Words"))
    page.layout().addWidget(kit.field("Field"))
    page.layout().addWidget(kit.button("Button"))

    assert [part.kind for part in read(page)] == [PartKind.WORDS, PartKind.FIELD, PartKind.CONTROL]


def test_what_is_marked_as_personal_is_so_with_all_that_it_holds(kit: Kit, page: QWidget) -> None:
    frame, inside = kit.card()
    inside.addWidget(kit.label("Born on 14 March 1988"))
    inside.addWidget(kit.button("Sophie Moreau is here"))
    page.layout().addWidget(as_personal(frame))
    page.layout().addWidget(kit.label("Bib 1427"))

    found = {part.words: part.is_personal for part in read(page)}

    assert found == {
        "Born on 14 March 1988": True, "Sophie Moreau is here, button.": True, "Bib 1427": False
    }  # fmt: skip
