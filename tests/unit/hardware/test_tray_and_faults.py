import json
from threading import Thread

import pytest

from kiosk.core.errors import DeviceError
from kiosk.hardware.virtual.faults import FaultBook, ScriptedFault, VirtualFault, write_atomically
from kiosk.hardware.virtual.tray import Label, Tray, blank


def test_a_fault_planned_by_one_is_seen_by_another(tmp_path):
    here, there = FaultBook(tmp_path), FaultBook(tmp_path)

    here.plan(ScriptedFault(VirtualFault.PAPER_OUT))
    before = there.has(VirtualFault.PAPER_OUT)
    there.cure(VirtualFault.PAPER_OUT)

    assert before
    assert not here.has(VirtualFault.PAPER_OUT)


def test_a_cure_mends_only_what_it_names(tmp_path):
    book = FaultBook(tmp_path)
    book.plan(ScriptedFault(VirtualFault.PAPER_OUT))
    book.plan(ScriptedFault(VirtualFault.HEAD_OPEN))

    book.cure(VirtualFault.PAPER_OUT)
    after = [scripted.fault for scripted in book.planned()]
    book.cure()

    assert after == [VirtualFault.HEAD_OPEN]
    assert book.planned() == ()


def test_a_fault_for_one_label_strikes_there_and_is_over(tmp_path):
    book = FaultBook(tmp_path)
    void = ScriptedFault(VirtualFault.CHIP_VOID, label=3)
    book.plan(void)

    assert book.striking(2) == {}
    assert book.striking(3) == {VirtualFault.CHIP_VOID: void}
    book.strike(void)
    assert book.planned() == ()


def test_a_lasting_fault_lasts_until_it_is_mended(tmp_path):
    book = FaultBook(tmp_path)
    scripted = ScriptedFault(VirtualFault.UNPLUGGED, label=2, after_bytes=7)
    book.plan(scripted)

    before = book.has(VirtualFault.UNPLUGGED)
    book.strike(scripted)

    assert not before
    assert book.has(VirtualFault.UNPLUGGED)


@pytest.mark.parametrize("text", ["", "[]", '{"faults": [{}]}', '{"faults": [{"fault": "bad luck"}]}', "{"])
def test_a_file_that_holds_no_faults_is_named(tmp_path, text):
    (tmp_path / "faults.json").write_text(text)

    with pytest.raises(DeviceError, match=r"faults\.json"):
        FaultBook(tmp_path).planned()


def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(DeviceError, match="choose another folder"):
        FaultBook(tmp_path / "file").plan(ScriptedFault(VirtualFault.PAPER_OUT))
    with pytest.raises(DeviceError, match="free some space"):
        write_atomically(tmp_path / "file" / "x", b"")


def test_eight_threads_lose_no_label(tmp_path):
    def print_ten():
        tray = Tray(tmp_path, seed="s", stock=1000)
        for _ in range(10):
            with tray.changing() as state:
                state.labels += 1
                state.stock_left -= 1
                tray.put(Label(state.labels, 8, 8, 203, (blank("s", state.labels),), 0.0), b"png")

    threads = [Thread(target=print_ten) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    tray = Tray(tmp_path, seed="s", stock=0)
    assert tray.numbers() == list(range(1, 81))
    assert tray.state().stock_left == 920
    assert len({tray.label(n).chips[0].tid for n in tray.numbers()}) == 80


def test_a_change_that_fails_changes_nothing(tmp_path):
    tray = Tray(tmp_path, seed="s", stock=5)

    with pytest.raises(ZeroDivisionError), tray.changing() as state:
        state.labels = 1 // 0

    assert tray.state().labels == 0


def test_the_words_of_a_label_come_back_as_they_were(tmp_path):
    tray = Tray(tmp_path, seed="s", stock=5)
    label = Label(7, 8, 9, 300, (blank("s", 7),), 1.5, is_void=True, aborted_graphics=2, ignored=("^BC",))

    tray.note(label)

    assert tray.label(7) == label
    assert not label.is_whole
    assert tray.label(8) is None
    assert json.loads((tmp_path / "label-000007.json").read_text())["chips"][0]["epc"] == label.chips[0].epc


def test_a_new_roll_brings_a_new_ribbon_only_when_it_is_needed(tmp_path):
    tray = Tray(tmp_path, seed="s", stock=5)

    tray.reload(10)
    kept = tray.state().ribbon_left
    tray.reload(100)

    assert (kept, tray.state().ribbon_left) == (15, 300)
    assert tray.state().stock_left == 100


def test_a_tray_that_does_not_exist_is_empty(tmp_path):
    assert Tray(tmp_path / "none", seed="", stock=0).numbers() == []
