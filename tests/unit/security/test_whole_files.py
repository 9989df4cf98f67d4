"""Files that are replaced at once."""

import os
import stat
from threading import Thread

import pytest

from kiosk.core.errors import InputError
from kiosk.security.whole_files import write_whole
from tests.helpers.databases import is_root


def test_a_file_is_made_and_replaced_and_nothing_else_is_left(tmp_path):
    file = tmp_path / "chips.csv"

    write_whole(file, b"first, and longer")
    write_whole(file, b"second")

    assert file.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [file]


def test_who_has_the_old_file_open_keeps_it_whole(tmp_path):
    file = tmp_path / "chips.csv"
    write_whole(file, b"first")

    with file.open("rb") as reader:
        write_whole(file, b"second")
        seen = reader.read()

    assert seen == b"first"


def test_permissions_of_the_old_file_stay(tmp_path):
    file = tmp_path / "chips.csv"
    file.write_bytes(b"first")
    file.chmod(0o640)

    write_whole(file, b"second")

    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_a_link_stays_a_link_and_what_it_names_is_replaced(tmp_path):
    (tmp_path / "stick").mkdir()
    file, link = tmp_path / "stick" / "chips.csv", tmp_path / "chips.csv"
    file.write_bytes(b"first")
    link.symlink_to(file)

    write_whole(link, b"second")

    assert link.is_symlink()
    assert file.read_bytes() == b"second"


def test_a_circle_of_links_is_replaced_by_the_file(tmp_path):
    link = tmp_path / "chips.csv"
    link.symlink_to(link)

    write_whole(link, b"chips")

    assert link.read_bytes() == b"chips"


def test_a_pipe_is_written_into(tmp_path):
    pipe, seen = tmp_path / "pipe", []
    os.mkfifo(pipe)
    reader = Thread(target=lambda: seen.append(pipe.read_bytes()))
    reader.start()

    write_whole(pipe, b"chips")
    reader.join(timeout=5)

    assert seen == [b"chips"]


@pytest.mark.parametrize("where", ["gone/chips.csv", "folder", "file/chips.csv"])
def test_what_cannot_be_written_is_named_with_a_cure_and_leaves_nothing(tmp_path, where):
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_bytes(b"in the way")

    with pytest.raises(InputError, match=rf"{where}: cannot be written \(.+\); choose a folder"):
        write_whole(tmp_path / where, b"chips")

    assert sorted(path.name for path in tmp_path.rglob("*")) == ["file", "folder"]


@pytest.mark.skipif(is_root(), reason="permissions do not bind this user")
def test_a_folder_that_may_not_be_written_keeps_the_old_file(tmp_path):
    file = tmp_path / "chips.csv"
    file.write_bytes(b"first")
    tmp_path.chmod(0o500)

    with pytest.raises(InputError, match="Permission denied"):
        write_whole(file, b"second")

    tmp_path.chmod(0o700)
    assert file.read_bytes() == b"first"


def test_a_full_disk_keeps_the_old_file_and_leaves_no_draft(tmp_path, monkeypatch):
    file = tmp_path / "chips.csv"
    file.write_bytes(b"first")

    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)

    with pytest.raises(InputError, match="No space left on device"):
        write_whole(file, b"second")

    assert file.read_bytes() == b"first"
    assert list(tmp_path.iterdir()) == [file]
