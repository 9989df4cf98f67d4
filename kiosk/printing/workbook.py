"""A table as a workbook (XLSX): a code stays the text that it is, and nothing is ever a formula."""

import io

from kiosk.core.spreadsheet import Cell, Table

_NARROWEST, _WIDEST = 8, 60  # characters
_WHOLE_SHEET = "A1:XFD1048576"
# a text that looks like a number, a formula or an address stays a text
_AS_WRITTEN = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


def workbook_of(table: Table) -> bytes:
    """Write one sheet: words as text cells, numbers as numbers."""
    import xlsxwriter  # noqa: PLC0415 - a station that serves runners writes no workbooks

    content = io.BytesIO()
    with xlsxwriter.Workbook(content, _AS_WRITTEN) as book:
        sheet = book.add_worksheet()
        as_text = book.add_format({"num_format": "@"})
        for column, heading in enumerate(table.columns):
            cells = [row[column] for row in table.rows]
            is_text = any(isinstance(cell, str) for cell in cells)
            sheet.set_column(column, column, _width(heading, cells), as_text if is_text else None)
            for line, cell in enumerate((heading, *cells)):
                if isinstance(cell, str):
                    sheet.write_string(line, column, cell, as_text)
                else:
                    sheet.write_number(line, column, cell)
        # no green corner at a code that is all digits
        sheet.ignore_errors({"number_stored_as_text": _WHOLE_SHEET})
    return content.getvalue()


def _width(heading: str, cells: list[Cell]) -> int:
    longest = max(len(str(cell)) for cell in (heading, *cells))
    return min(max(longest, _NARROWEST), _WIDEST) + 2
