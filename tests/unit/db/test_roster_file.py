import datetime as dt
import zipfile

import pytest

from kiosk.core.errors import InputError
from kiosk.db.roster.columns import column_of
from kiosk.db.roster.files import read_roster

HEAD = "member_id,given_name,family_name,birth_date,entitlement_id,race,source,status"
FRENCH = "Numéro membre;PRÉNOM;Nom;date-naissance;Numero_Place;course;Origine;statut;SAS;Dossard"


def saved(tmp_path, content: str | bytes, encoding: str = "utf-8", name: str = "roster.csv"):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return path


def row(given="Hélène", family="Gonçalves"):
    return f"M1,{given},{family},1988-03-14,E1,42K,draw,granted"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_any_usual_delimiter_is_found(tmp_path, delimiter):
    text = f"{HEAD}\n{row()}\n".replace(",", delimiter)

    file = read_roster(saved(tmp_path, text))

    assert file.lines[0].cells["family_name"] == "Gonçalves"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1", "mac-roman"]
)
def test_any_usual_encoding_is_found(tmp_path, encoding):
    names = [("Hélène", "Müller"), ("José", "Gonçalves"), ("Zoé", "Lefèvre")]
    text = "\n".join([HEAD, *(row(given, family) for given, family in names)])

    file = read_roster(saved(tmp_path, text, encoding))

    assert [(line.cells["given_name"], line.cells["family_name"]) for line in file.lines] == names


def test_byte_that_windows_does_not_know_does_not_stop_the_file(tmp_path):
    text = f"{HEAD}\n{row()}\n".encode("latin-1") + b"M2,Zo\xe9,\x81,1988-03-14,E2,42K,draw,granted\n"

    file = read_roster(saved(tmp_path, text))

    assert file.lines[0].cells["given_name"] == "Hélène"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_may_end_in_any_way_and_are_numbered(tmp_path, end):
    text = end.join([HEAD, "", row(), ",,,", row("Zoé")])

    file = read_roster(saved(tmp_path, text))

    assert [line.number for line in file.lines] == [3, 5]


def test_line_after_a_cell_of_several_lines_is_numbered_right(tmp_path):
    two_lines = row(given='"A\nB"')
    text = f"{HEAD}\n{two_lines}\n{row()}\n"

    file = read_roster(saved(tmp_path, text))

    assert [line.number for line in file.lines] == [2, 4]


def test_french_headings_are_known_whatever_their_accents_and_case(tmp_path):
    text = f"{FRENCH}\nM1;Zoé;Lefèvre;14/03/1988;E1;42K;tirage;granted;SAS1;12\n"

    cells = read_roster(saved(tmp_path, text)).lines[0].cells

    assert cells["birth_date"] == "14/03/1988"
    assert (cells["start_area"], cells["bib"], cells["entitlement_id"]) == ("SAS1", "12", "E1")


def test_unknown_columns_are_kept_out_and_reported(tmp_path):
    text = f"{HEAD},e-mail,,shoe size\n{row()},a@b,,42\n"

    file = read_roster(saved(tmp_path, text))

    assert file.unknown == ("e-mail", "shoe size")
    assert "a@b" not in file.lines[0].cells.values()


def test_short_line_has_empty_cells(tmp_path):
    file = read_roster(saved(tmp_path, f"{HEAD}\nM1,Zoé\n"))

    assert file.lines[0].cells["status"] == ""


def test_missing_columns_are_named_with_what_was_found(tmp_path):
    with pytest.raises(
        InputError,
        match=r"roster.csv:1: .*missing: birth_date \(in French date_naissance\), .*Found were: member_id",
    ):
        read_roster(saved(tmp_path, "member_id,given_name,family_name\nM1,A,B\n"))


def test_column_that_stands_twice_is_refused(tmp_path):
    with pytest.raises(InputError, match="race stands there twice"):
        read_roster(saved(tmp_path, f"{HEAD},course\n{row()},42K\n"))


def test_mixed_encodings_name_the_line(tmp_path):
    content = f"{HEAD}\n{row()}\n".encode() + f"{row('Zoé')}\n".encode("cp1252")

    with pytest.raises(InputError, match=r"roster.csv:3: .*another encoding"):
        read_roster(saved(tmp_path, content))


def test_mark_of_an_encoding_that_the_rest_breaks_is_refused(tmp_path):
    content = b"\xef\xbb\xbf" + f"{HEAD}\n{row()}\n".encode("cp1252")

    with pytest.raises(InputError, match="utf-8-sig"):
        read_roster(saved(tmp_path, content))


@pytest.mark.parametrize("content", [b"", b"\n\n", b" , \n", b"\xef\xbb\xbf"])
def test_empty_file_says_so(tmp_path, content):
    with pytest.raises(InputError, match=r"empty|missing"):
        read_roster(saved(tmp_path, content))


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n" + b"\0" * 99, b"%PDF-1.7", b"\xff\xd8\xff\xe0"])
def test_picture_is_no_list(tmp_path, content):
    with pytest.raises(InputError, match="picture"):
        read_roster(saved(tmp_path, content))


def test_program_is_no_text(tmp_path):
    with pytest.raises(InputError, match="not a text file"):
        read_roster(saved(tmp_path, b"\x7fELF\x02\x01\0\0\0abc"))


def test_one_endless_line_is_refused(tmp_path):
    with pytest.raises(InputError, match="no line of a list"):
        read_roster(saved(tmp_path, b"a," * 25_000_000))


def test_endless_cell_in_quotes_is_refused(tmp_path):
    text = f'{HEAD}\n"' + "a\n" * 100_000

    with pytest.raises(InputError, match=r"roster.csv:2: the line cannot be read"):
        read_roster(saved(tmp_path, text))


def test_huge_file_is_refused_before_it_is_read(tmp_path):
    path = saved(tmp_path, HEAD)
    with path.open("ab") as file:
        file.truncate(200_000_001)

    with pytest.raises(InputError, match="200 MB"):
        read_roster(path)


def test_missing_file_and_folder_say_so(tmp_path):
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(InputError, match="cannot be read"):
            read_roster(path)


# --- XLSX ------------------------------------------------------------------------------------

_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'
)
_RELS = '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_EPOCH = dt.date(1899, 12, 30)


def sheet(tmp_path, rows):
    """Write the smallest XLSX: texts in line, numbers plain, dates as days with a date style."""

    def cell(value):
        if isinstance(value, dt.date):
            return f'<c s="1"><v>{(value - _EPOCH).days}</v></c>'
        if isinstance(value, int | float):
            return f"<c><v>{value}</v></c>"
        return f'<c t="inlineStr"><is><t>{value}</t></is></c>'

    lines = "".join(f"<row>{''.join(map(cell, row))}</row>" for row in rows)
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": f'{_RELS}<Relationship Id="r1" Type="{_KIND}/officeDocument" '
        'Target="xl/workbook.xml"/>'
        "</Relationships>",
        "xl/_rels/workbook.xml.rels": f'{_RELS}<Relationship Id="r1" Type="{_KIND}/worksheet" '
        f'Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{_KIND}/styles" Target="styles.xml"/>'
        "</Relationships>",
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_KIND}"><sheets>'
        '<sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>'
        "</cellXfs></styleSheet>",
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{_MAIN}"><sheetData>{lines}</sheetData></worksheet>',
    }
    path = tmp_path / "roster.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return path


def test_sheet_gives_numbers_without_a_point_and_dates_as_iso(tmp_path):
    born = dt.date(1988, 3, 14)
    rows = [
        [*HEAD.split(","), "bib"],
        [100001, "Zoé", "Lefèvre", born, 5.0, "42K", "draw", "granted", 12.5],
    ]

    cells = read_roster(sheet(tmp_path, rows)).lines[0].cells

    assert cells["member_id"] == "100001"
    assert cells["birth_date"] == "1988-03-14"
    assert (cells["entitlement_id"], cells["bib"], cells["given_name"]) == ("5", "12.5", "Zoé")


def test_archive_that_is_no_sheet_is_refused(tmp_path):
    path = tmp_path / "roster.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "a")

    with pytest.raises(InputError, match="XLSX file cannot be read"):
        read_roster(path)


def test_empty_sheet_says_so(tmp_path):
    with pytest.raises(InputError, match="empty"):
        read_roster(sheet(tmp_path, []))


@pytest.mark.parametrize(
    ("heading", "column"),
    [("Date de naissance", "birth_date"), ("Numéro de membre", "member_id"), ("N° de chaussure", None)],
)
def test_french_headings_may_have_their_small_words(heading, column):
    assert column_of(heading) == column
