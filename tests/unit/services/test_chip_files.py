"""The chip files of timing systems, byte for byte, and what changed between two of them."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.chip_files import ChipFormat, LiveChip
from kiosk.core.pickup import AttemptState
from kiosk.core.spreadsheet import Table
from kiosk.services.exports.chip_changes import changes_between, changes_table
from kiosk.services.exports.chip_formats import chip_file
from kiosk.services.exports.csv_file import csv_text, guarded
from tests.helpers.events import sample_event
from tests.helpers.hypothesis_profile import effort
from tests.helpers.issued import code, issued

TIMING = [chip_format for chip_format in ChipFormat if chip_format is not ChipFormat.GENERIC]
DEAD = [state for state in AttemptState if state not in {AttemptState.PROVEN, AttemptState.PLANNED}]
WRITTEN = {
    ChipFormat.RACERESULT: """\
Chip;Bib
C0DE00000000000011000007;7
C0DE00000000000011001427;1427
C0DE00000000000012001427;1427
""",
    ChipFormat.CROSSMGR: """\
Bib#,Tag,Tag2
7,C0DE00000000000011000007,
1427,C0DE00000000000011001427,C0DE00000000000012001427
""",
    ChipFormat.WICLAX: """\
chip id;bib
C0DE00000000000011000007;7
C0DE00000000000011001427;1427
C0DE00000000000012001427;1427
""",
    ChipFormat.CHRONOTRACK: """\
tag,bib
C0DE00000000000011000007,7
C0DE00000000000011001427,1427
C0DE00000000000012001427,1427
""",
    ChipFormat.WEBSCORER: """\
Bib,Chip ID
7,C0DE00000000000011000007
1427,C0DE00000000000011001427
""",
    ChipFormat.GENERIC: f"""\
event,bib,chip_no,chip_code,epc_hex,tid_hex,status,issued_at,station,replaces
MPT2024,7,1,{code(7)},{code(7)},E2800000071,proven,2024-08-09T10:05:33+00:00,desk-1,
MPT2024,1427,1,{code(1427)},{code(1427)},E2800014271,proven,2024-08-09T10:05:33+00:00,desk-1,
MPT2024,1427,2,{code(1427, 1, 2)},{code(1427, 1, 2)},E2800014272,proven,2024-08-09T10:05:33+00:00,desk-1,
""",
}
CELLS = st.one_of(
    st.integers(min_value=0),
    st.text(st.characters(codec="utf-8"), max_size=12),
    st.sampled_from(["=1+1", "+1", "-1", "@x", "\t1", "\r1", "a;b", 'a"b', "a\nb", "0042", "0" * 24]),
)


def made(chip_format, *chips):
    return chip_file(chip_format, sample_event(), chips)


def text_of(chip_format, *chips):
    return csv_text(made(chip_format, *chips).table)


@pytest.mark.parametrize("chip_format", ChipFormat)
def test_a_bib_with_one_chip_and_one_with_two_are_written_as_the_system_reads_them(chip_format):
    assert text_of(chip_format, issued(7), issued(1427, per_bib=2)).encode() == WRITTEN[chip_format].encode()


@pytest.mark.parametrize("chip_format", ChipFormat)
def test_without_chips_there_are_headings_only(chip_format):
    file = made(chip_format)

    assert csv_text(file.table).count("\n") == 1
    assert (file.chips, file.live, file.left_out) == (0, (), 0)


@pytest.mark.parametrize("state", DEAD)
@pytest.mark.parametrize("chip_format", TIMING)
def test_timing_gets_no_chip_that_is_not_proven(chip_format, state):
    assert text_of(chip_format, issued(7, 1, state), issued(8)) == text_of(chip_format, issued(8))


def test_every_timing_system_gets_the_new_chip_of_a_replaced_bib_only():
    replaced = (issued(7, 1, AttemptState.REVOKED), issued(7, 2, copy=1))

    files = {chip_format: made(chip_format, *replaced) for chip_format in TIMING}

    assert {file.live for file in files.values()} == {(LiveChip(7, code(7, 2)),)}
    assert not any(code(7, 1) in csv_text(file.table) for file in files.values())


def test_the_master_file_holds_dead_chips_too_and_says_which_are_live():
    chips = (issued(7, 1, AttemptState.REVOKED), issued(7, 2, AttemptState.VOID), issued(7, 3, copy=1))

    file = made(ChipFormat.GENERIC, *chips)

    rows = list(csv.DictReader(io.StringIO(csv_text(file.table))))
    assert [row["status"] for row in rows] == ["revoked", "void", "proven"]
    assert [row["replaces"] for row in rows] == ["", "", code(7, 1)]
    assert (file.chips, file.live) == (3, (LiveChip(7, code(7, 3)),))


def test_one_code_on_a_void_piece_and_the_next_one_counts_once():
    same = ("0" * 18 + "000007",)
    chips = (issued(7, 1, AttemptState.VOID, codes=same), issued(7, 2, codes=same))

    assert text_of(ChipFormat.RACERESULT, *chips) == "Chip;Bib\n000000000000000000000007;7\n"


def test_second_chips_that_a_racer_list_has_no_place_for_are_counted():
    file = made(ChipFormat.WEBSCORER, issued(7), issued(1427, per_bib=2))

    assert (file.chips, file.left_out) == (2, 1)
    assert LiveChip(1427, code(1427, 1, 2)) not in file.live


@effort(200)
@given(st.lists(st.tuples(CELLS, CELLS, CELLS), max_size=6), st.sampled_from([",", ";"]))
def test_a_csv_line_read_back_is_the_same_and_no_cell_starts_a_formula(rows, separator):
    text = csv_text(Table(("a", "b", "c"), rows, separator))

    back = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))

    cells = [cell for row in back for cell in row]
    assert back == [["a", "b", "c"], *([guarded(str(cell)) for cell in row] for row in rows)]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in cells)


@effort(50)
@given(
    st.sampled_from(ChipFormat),
    st.lists(st.tuples(st.integers(1, 999_999), st.sampled_from(DEAD + [AttemptState.PROVEN] * 5))),
    st.text(max_size=8),
)
def test_no_chip_file_holds_a_formula_and_every_live_code_stands_in_it_once(chip_format, pieces, station):
    chips = [issued(bib, serial, state, station=station) for serial, (bib, state) in enumerate(pieces, 1)]

    file = made(chip_format, *chips)

    text = csv_text(file.table)
    back = list(csv.reader(io.StringIO(text, newline=""), delimiter=file.table.separator))
    cells = [cell for row in back for cell in row]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in cells)
    assert all(cells.count(chip.epc) == (2 if chip_format is ChipFormat.GENERIC else 1) for chip in file.live)


def test_changes_are_what_came_and_what_died():
    before = [LiveChip(7, "A"), LiveChip(8, "B"), LiveChip(9, "C")]
    now = [LiveChip(9, "C"), LiveChip(10, "D"), LiveChip(7, "E")]

    changes = changes_between(before, now)

    assert csv_text(changes_table(changes)) == (
        "change,bib,chip_code\nremoved,7,A\nremoved,8,B\nadded,7,E\nadded,10,D\n"
    )


def test_a_code_that_went_to_another_bib_is_removed_and_added():
    changes = changes_between([LiveChip(7, "A")], [LiveChip(8, "A")])

    assert (changes.removed, changes.added) == ((LiveChip(7, "A"),), (LiveChip(8, "A"),))


@effort(100)
@given(*[st.sets(st.builds(LiveChip, st.integers(1, 5), st.sampled_from("ABCDE")))] * 2)
def test_changes_put_into_the_last_file_give_the_new_one(before, now):
    changes = changes_between(before, now)

    assert (before - set(changes.removed)) | set(changes.added) == now
