"""Workbooks: what two readers that are not ours find in them."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from kiosk.core.chip_files import ChipFormat
from kiosk.core.spreadsheet import Table
from kiosk.printing.workbook import workbook_of
from kiosk.services.exports.chip_formats import chip_file
from tests.helpers.events import sample_event
from tests.helpers.hypothesis_profile import effort
from tests.helpers.issued import code, issued

BREAKABLE = (
    "000000000000000000000217", "100000000000000000000217", "12E456789012345678901234", "0042", "=1+1",
    "+33 1", "-1", "@x", "{=1}", "http://example.org", "mailto:x@y.z", "internal:Sheet1!A1", "2024-08-09",
    "1/2", "TRUE", "'=1", "  7", "_x0041_",
)  # fmt: skip


def with_openpyxl(data):
    sheet = load_workbook(io.BytesIO(data)).active
    return [[(cell.data_type, cell.value) for cell in row] for row in sheet.iter_rows()]


def with_calamine(data):
    return CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0).to_python()


def test_what_a_spreadsheet_would_break_stays_the_same_text():
    data = workbook_of(Table(("word",), [(word,) for word in BREAKABLE]))

    assert with_openpyxl(data) == [[("s", "word")], *([("s", word)] for word in BREAKABLE)]
    assert with_calamine(data) == [["word"], *([word] for word in BREAKABLE)]


def test_numbers_are_numbers_and_text_cells_are_formatted_as_text():
    data = workbook_of(Table(("Chip", "Bib"), [("0042", 7)]))

    sheet = load_workbook(io.BytesIO(data)).active
    assert with_openpyxl(data)[1] == [("s", "0042"), ("n", 7)]
    assert (sheet["A2"].number_format, sheet["B2"].number_format) == ("@", "General")


@pytest.mark.parametrize("chip_format", ChipFormat)
def test_every_code_of_a_chip_file_is_text_in_a_workbook(chip_format):
    digits = ("000000000000000000000007",)
    file = chip_file(chip_format, sample_event(), [issued(7, codes=digits), issued(1427, per_bib=2)])

    data = workbook_of(file.table)

    cells = [cell for row in with_openpyxl(data) for cell in row]
    read = [cell for row in with_calamine(data) for cell in row]
    assert all(("s", chip.epc) in cells and chip.epc in read for chip in file.live)
    assert ("s", digits[0]) in cells
    assert ("s", code(1427)) in cells
    assert {kind for kind, _ in cells} <= {"s", "n"}


@effort(30)
@given(st.lists(st.text(st.characters(min_codepoint=32, codec="utf-8"), min_size=1, max_size=20), min_size=1))
def test_any_word_is_a_text_and_never_a_formula(words):
    data = workbook_of(Table(("word",), [(word,) for word in words]))

    kinds = {kind for row in with_openpyxl(data) for kind, _ in row}
    assert kinds == {"s"}
    assert [row[0] for row in with_calamine(data)[1:]] == words


def test_a_table_without_lines_is_a_sheet_with_headings():
    assert with_calamine(workbook_of(Table(("Bib", "Chip ID"), []))) == [["Bib", "Chip ID"]]
