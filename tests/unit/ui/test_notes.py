"""Whatever a room below the faces says to people is known to the faces and told in their language."""

import pytest

from kiosk.core.errors import DeviceError
from kiosk.core.ports import Fault
from kiosk.hardware.escpos.answers import SlipStatus
from kiosk.hardware.escpos.words import CUT_SHORT, OFF_LINE, slip_status
from kiosk.hardware.escpos.words import NO_ANSWER as NO_SLIP_ANSWER
from kiosk.hardware.zpl.answers import HostStatus
from kiosk.hardware.zpl.error_status import ErrorStatus, Notice
from kiosk.hardware.zpl.sentences import NO_ANSWER, sentence_for, status_from
from kiosk.ui.language.notes.matching import in_own_words, is_known
from kiosk.ui.language.texts import Languages, as_sentence
from tests.helpers.events import ROOT
from tests.helpers.heard import heard

# words that are put together to a sentence which has its template, and texts that nobody reads
PIECES_AND_SIGNS = {
    "db/faults.py": {" constraint failed: "},
    "db/columns.py": {"7 IN (7)"},
    "core/obstacles.py": {" / "},
    # a mistake of ours, not of a person
    "core/spreadsheet.py": {"line 7 has 7 cells for 7 headings"},
    "services/pickups/reservations.py": {" / "},
    "hardware/printer_zpl.py": {
        "does not tell its counters: set it to ZPL, and to RFID if it shall encode",
    },
    "hardware/printer_words.py": {
        NO_ANSWER,
    },
    "hardware/escpos/words.py": {NO_SLIP_ANSWER, OFF_LINE},
    "hardware/printer_slip.py": {f"7; {CUT_SHORT}"},
    "services/staff/closing.py": {
        " and 7 more",
        "pickups that are not finished: 7 (bibs 77). Finish or undo them, or close all the same",
    },
    "printing/layout.py": {" and "},
}
# said by the command line before a face opens: a wrong station file, a badge, a purge
ON_THE_COMMAND_LINE = {
    "hardware/printer_link.py": {
        'the printer "7" cannot be serial; use usb:, tcp: or virtual:',
        '"7" takes pages, not labels: use the driver office or folder',
    },
    "hardware/printer_folder.py": {
        'pages cannot be put into "7"; write folder:PATH',
        '"7" is no name of a file: use letters, digits, dots and dashes',
    },
    "hardware/printer_office.py": {
        'an office printer cannot be at "7"; write ipp://HOST/ipp/print or cups:QUEUE',
    },
    "hardware/scanner_serial.py": {'a serial scanner cannot be at "7"; write serial:/dev/ttyACM0'},
    "hardware/virtual/set_up.py": {
        'the option language is "7"; write one of 7',
        "a virtual printer takes no pages: use the driver folder with folder:PATH",
    },
    "hardware/encoder_llrp.py": {'an LLRP reader cannot be at "7"; write tcp:192.0.2.7:7'},
    "hardware/encoder_m100.py": {'such an encoder cannot be at "7"; write serial:/dev/ttyUSB0'},
    "hardware/virtual/encoder.py": {
        'the virtual encoder cannot live at "7"; write virtual:FOLDER',
        'the option protocol is "7"; write one of 7',
    },
    "hardware/virtual/scanner.py": {'the virtual scanner cannot live at "7"; write virtual:FOLDER'},
    "services/staff/closing.py": {
        "the roster file, and every copy that was sent or printed",
        "files that were exported (see exports beside each station file): results, chips, passes, badges",
        "backups and copies of the database, and a database server's own log",
        "pictures of bibs at other stations: delete the archive folder of each (see its station file)",
        "a virtual printer's tray, and the memory of real printers",
        "windows that are open: close them on every station",
        "a purge left no date",
    },
    "services/staff/people.py": {
        "is the only supervisor; add another one first: kiosk staff add NAME --role supervisor",
        "a person needs a name",
        "looks like 7, who is of the staff already: add a surname",
        "nobody of the staff has that name; see kiosk staff list",
    },
    "printing/badge_card.py": {
        "Lost? Tell a supervisor at once.",
        "7 characters are too many for a line of the badge; shorten it",
        "nothing of the name can be printed; write it in Latin or Arabic letters",
    },
    "printing/slip.py": {"slips are 58 or 80 mm wide at 180 or 203 dpi, not 7 mm at 7 dpi"},
    "printing/words.py": {
        '"7" has a brace without its partner',
        "{7} is not a field of a bib; known are 7",
    },
}


@pytest.fixture
def languages(qapp):
    found = Languages(ROOT / "resources" / "translations")
    yield found
    found.speak("en")


def test_every_sentence_of_the_rooms_below_can_be_told_in_another_language(qapp) -> None:
    unknown = [
        f"{place}: {words}"
        for place, words in heard()
        if not place.startswith("core/reasons.py")
        and words not in PIECES_AND_SIGNS.get(place.partition(":")[0], ())
        and words not in ON_THE_COMMAND_LINE.get(place.partition(":")[0], ())
        and not is_known(words)
    ]

    assert not unknown, "add a template to kiosk/ui/language/notes/templates.py, or a line above"


def test_every_fault_of_a_printer_is_told_alone_and_with_all_others(qapp) -> None:
    assert all(is_known(sentence_for(frozenset({fault}))) for fault in Fault)
    assert is_known(sentence_for(frozenset(Fault)))


def test_every_notice_of_a_printer_is_told_beside_that_it_is_ready(qapp) -> None:
    idle = HostStatus(frozenset(), 0, 0, is_label_waiting=False)
    ready = status_from("P", "", idle, ErrorStatus(notices=frozenset(Notice)))

    assert is_known(ready.sentence)


def test_a_receipt_printer_is_told_with_every_fault_and_a_slip_that_it_cut_short(qapp) -> None:
    silent = slip_status("P", "", None).sentence
    every = slip_status("P", "", SlipStatus(is_off_line=True, faults=frozenset(Fault))).sentence

    assert is_known(silent)
    assert is_known(every)
    assert is_known(f"{every}; {CUT_SHORT}")


def test_english_sentences_come_back_as_they_are(qapp) -> None:
    told = [words for _, words in heard() if is_known(words)]

    assert len(told) > 100
    assert [in_own_words(words) for words in told] == told


def test_what_is_unfinished_is_told_with_all_bibs(languages: Languages) -> None:
    languages.speak("es")
    more = "pickups that are not finished: 12 (bibs 1, 2 and 10 more)."
    told = "Recogidas sin terminar: 12 (dorsales 1, 2 y 10 más)."

    assert as_sentence(f"{more} Finish or undo them, or close all the same").startswith(told)


def test_a_printer_keeps_its_name_and_says_its_trouble_in_french(languages: Languages) -> None:
    languages.speak("fr")

    silent = status_from("ZD621R", "", None).sentence
    told = as_sentence(f"ZD621R: {sentence_for(frozenset({Fault.PAPER_OUT, Fault.HEAD_OPEN}))}")

    assert as_sentence(silent).startswith("ZD621R ne répond pas")
    assert told == (
        "ZD621R\u00a0: il n'y a plus d'étiquettes\u00a0: mettez un nouveau rouleau et refermez "
        "l'imprimante\u202f; la tête d'impression est ouverte\u00a0: refermez-la jusqu'au clic."
    )


def test_a_sentence_within_a_sentence_is_told_too(languages: Languages) -> None:
    languages.speak("es")

    told = as_sentence(
        "the printer took the label and does not answer: look whether the label is out and whole"
    )

    assert told == (
        "La impresora recibió la etiqueta y no responde: mire si la etiqueta ha salido y está entera."
    )


def test_an_error_of_a_named_device_keeps_the_name(languages: Languages) -> None:
    languages.speak("fr")
    error = DeviceError("it was closed: open the station again", device="Lecteur 2")

    assert as_sentence(str(error)) == "Lecteur 2\u00a0: l'appareil a été fermé\u00a0: rouvrez le poste."


@pytest.mark.parametrize(
    "words", ["open: sesame", "what nobody foresaw", "a; b", "salt and pepper", "this, and one more"]
)
def test_words_without_a_template_stay_as_they_are(languages: Languages, words: str) -> None:
    languages.speak("fr")

    assert in_own_words(words) == words
