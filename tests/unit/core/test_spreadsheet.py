"""Tables that become files."""

import pytest

from kiosk.core.spreadsheet import Table


def test_a_table_keeps_headings_and_lines_as_given() -> None:
    table = Table(columns=("bib", "code"), rows=[(1042, "0042")])

    assert table.columns == ("bib", "code")
    assert table.rows[0] == (1042, "0042")


@pytest.mark.parametrize("row", [(1042,), (1042, "0042", "F")])
def test_a_line_that_is_not_as_wide_as_the_headings_is_refused(row: tuple[int | str, ...]) -> None:
    with pytest.raises(ValueError, match=rf"line 2 has {len(row)} cells for 2 headings"):
        Table(columns=("bib", "code"), rows=[(1041, "0041"), row])
