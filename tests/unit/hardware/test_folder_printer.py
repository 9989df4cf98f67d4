"""A folder instead of a printer: whole files, never over others, and honest words."""

import errno
import os
import threading

import pytest

from kiosk.core.errors import InputError
from kiosk.core.ports import DeviceState, PrintResult
from kiosk.hardware.printer_folder import open_printer
from kiosk.hardware.settings import DeviceSettings
from tests.helpers.hardware import PLAN, nobody

PAGE = b"%PDF-1.5\n" + b"x" * 5000


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "prints"
    made.mkdir()
    return made


def opened(tmp_path, **options):
    return open_printer(DeviceSettings("Print shop", "folder:prints", folder=tmp_path, options=options))


def test_a_page_lies_in_the_folder_of_the_station_file_as_it_was_sent(tmp_path, folder):
    answer = opened(tmp_path).make("1427.2", PAGE, chip=None, on_fault=nobody)

    assert (answer.result, answer.sent, answer.sentence) == (PrintResult.OUT, PAGE, "")
    assert answer.first_byte_s is not None
    assert [(file.name, file.read_bytes()) for file in folder.iterdir()] == [("bib-1427.2.pdf", PAGE)]


def test_a_ready_folder_says_that_nothing_is_printed(tmp_path, folder):
    status = opened(tmp_path).status()

    assert status.state is DeviceState.READY
    assert "it is a folder" in status.sentence
    assert "nothing is printed" in status.kind


@pytest.mark.parametrize("has_links", [True, False], ids=["disk", "memory stick"])
def test_a_file_that_lies_there_is_never_written_over(tmp_path, folder, monkeypatch, has_links):
    if not has_links:
        monkeypatch.setattr(os, "link", refuse_links)
    printer = opened(tmp_path)
    printer.make("1427.2", PAGE, chip=None, on_fault=nobody)

    again = printer.make("1427.2", PAGE + b"other", chip=None, on_fault=nobody)

    assert again.result is PrintResult.UNTOUCHED
    assert "bib-1427.2.pdf lies in" in again.sentence
    assert [file.read_bytes() for file in folder.iterdir()] == [PAGE]


def refuse_links(_old, _new):
    raise OSError(errno.EPERM, "Operation not permitted")


def test_a_missing_folder_takes_nothing_and_is_not_made(tmp_path):
    printer = opened(tmp_path)

    answer = printer.make("1427.2", PAGE, chip=None, on_fault=nobody)

    assert answer.result is PrintResult.UNTOUCHED
    assert "plug its drive in" in answer.sentence
    assert printer.status().state is DeviceState.GONE
    assert not (tmp_path / "prints").exists()


def test_a_file_where_the_folder_should_be_takes_nothing(tmp_path):
    (tmp_path / "prints").write_bytes(b"")

    status = opened(tmp_path).status()

    assert status.state is DeviceState.ATTENTION
    assert "may not be written" in status.sentence


def test_a_full_disk_is_told_before_a_page_is_lost(tmp_path, folder):
    printer = opened(tmp_path, room_mb="1e6")
    printer._room_mb = 1e12

    answer = printer.make("1427.2", PAGE, chip=None, on_fault=nobody)

    assert answer.result is PrintResult.UNTOUCHED
    assert "free some space" in answer.sentence
    assert list(folder.iterdir()) == []


def test_a_disk_that_fills_in_mid_file_leaves_nothing_behind(tmp_path, folder, monkeypatch):
    def full(_number):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)

    answer = opened(tmp_path).make("1427.2", PAGE, chip=None, on_fault=nobody)

    assert answer.result is PrintResult.UNTOUCHED
    assert "No space left on device" in answer.sentence
    assert list(folder.iterdir()) == []


def test_whoever_watches_the_folder_sees_whole_files_only(tmp_path, folder):
    seen, done = set(), threading.Event()

    def watch():
        while not done.is_set():
            seen.update(file.stat().st_size for file in folder.glob("bib-*.pdf"))

    watcher = threading.Thread(target=watch)
    watcher.start()
    printer = opened(tmp_path)
    for number in range(50):
        printer.make(f"{number}.1", PAGE, chip=None, on_fault=nobody)
    done.set()
    watcher.join()

    assert seen <= {len(PAGE)}
    assert len(list(folder.iterdir())) == 50


def test_what_is_no_page_is_refused(tmp_path, folder):
    printer = opened(tmp_path)

    with pytest.raises(InputError, match="name an encoder beside it"):
        printer.make("1427.2", PAGE, chip=PLAN, on_fault=nobody)
    with pytest.raises(InputError, match="draw the bib as PDF"):
        printer.make("1427.2", b"^XA", chip=None, on_fault=nobody)
    for key in ("", "../1427", "a/b"):
        with pytest.raises(InputError, match="no name of a file"):
            printer.make(key, PAGE, chip=None, on_fault=nobody)
    with pytest.raises(InputError, match="folder:PATH"):
        open_printer(DeviceSettings("Print shop", "tcp:host"))

    assert not printer.encodes
    assert list(folder.iterdir()) == []


def test_a_closed_folder_takes_nothing_more(tmp_path, folder):
    printer = opened(tmp_path)
    printer.clear()

    printer.close()

    assert printer.status().state is DeviceState.GONE
    assert printer.make("1427.2", PAGE, chip=None, on_fault=nobody).result is PrintResult.UNTOUCHED
