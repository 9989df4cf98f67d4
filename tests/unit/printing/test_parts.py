"""A batch in parts goes on where it was stopped, and draws again what has changed."""

import json

import pytest

from kiosk.core.errors import InputError
from kiosk.printing.parts import Parts, cut, write_whole
from tests.helpers.printing import sample_content

BIBS = tuple(sample_content(bib=number) for number in range(1, 8))


def test_a_batch_is_cut_into_parts_counted_from_one():
    assert [(number, [c.bib for c in held]) for number, held in cut(BIBS, 3)] == [
        (1, [1, 2, 3]),
        (2, [4, 5, 6]),
        (3, [7]),
    ]


def test_a_part_that_was_kept_is_there_for_a_second_run(tmp_path):
    Parts(tmp_path / "bibs.pdf", "design A").keep(1, BIBS[:3], b"%PDF")

    again = Parts(tmp_path / "bibs.pdf", "design A")

    assert again.is_there(1, BIBS[:3])
    assert again.path(1).read_bytes() == b"%PDF"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bibs.001.pdf", "bibs.parts.json"]


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (Parts(folder / "bibs.pdf", "design B"), BIBS[:3]),
        lambda folder: (Parts(folder / "bibs.pdf", "design A"), BIBS[:2]),
        lambda folder: (
            Parts(folder / "bibs.pdf", "design A"),
            (*BIBS[:2], sample_content(bib=3, bib_name="Zoé")),
        ),
        lambda folder: (
            (folder / "bibs.001.pdf").unlink(),
            (Parts(folder / "bibs.pdf", "design A"), BIBS[:3]),
        )[1],
        lambda folder: (
            (folder / "bibs.parts.json").write_text("[broken"),
            (Parts(folder / "bibs.pdf", "design A"), BIBS[:3]),
        )[1],
        lambda folder: (
            (folder / "bibs.parts.json").write_text("[]"),
            (Parts(folder / "bibs.pdf", "design A"), BIBS[:3]),
        )[1],
    ],
    ids=["design", "fewer", "name", "file gone", "notes broken", "notes of another kind"],
)
def test_a_part_that_would_look_otherwise_is_drawn_again(tmp_path, change):
    Parts(tmp_path / "bibs.pdf", "design A").keep(1, BIBS[:3], b"%PDF")

    parts, contents = change(tmp_path)

    assert not parts.is_there(1, contents)


def test_a_part_that_was_broken_off_was_never_there(tmp_path):
    (tmp_path / "bibs.001.pdf.new").write_bytes(b"half")

    assert not Parts(tmp_path / "bibs.pdf", "design A").is_there(1, BIBS[:3])


def test_the_notes_name_no_runner(tmp_path):
    Parts(tmp_path / "bibs.pdf", "design A").keep(1, [sample_content(bib_name="Camille")], b"%PDF")

    notes = (tmp_path / "bibs.parts.json").read_text()
    assert "Camille" not in notes
    assert list(json.loads(notes)) == ["bibs.001.pdf"]


def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    with pytest.raises(InputError, match="choose a folder"):
        write_whole(tmp_path / "none" / "bibs.pdf", b"%PDF")
