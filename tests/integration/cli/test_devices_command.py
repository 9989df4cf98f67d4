"""`kiosk devices`: what is there and how it is, and nothing changed."""

from kiosk.core.supplies import Supply
from tests.helpers.command_line import kiosk
from tests.helpers.desks import at_work, served
from tests.helpers.stations import event_folder
from tests.helpers.stored import entries_of
from tests.integration.cli.supplies import load, supplies_told


def test_devices_say_what_is_there_and_how_it_is(watched):
    answer = kiosk("devices", "--json", "--station", watched.file)

    ours = [one for one in answer.value if "virtual" in one["kind"]]
    assert answer.status == 0
    assert [list(one) for one in ours] == [["name", "kind", "state", "sentence"]] * 2
    assert {one["state"] for one in ours} == {"ready"}


def test_devices_say_how_many_labels_are_left_and_change_nothing(tmp_path):
    folder = event_folder(tmp_path).station()
    load(folder, 2)
    load(folder, 1450, Supply.RIBBON)
    with at_work(folder) as desk:
        served(desk)
    before = entries_of(folder)

    told = [supplies_told(kiosk("devices", "--json", "--station", folder.file)) for _ in range(2)]

    assert told == 2 * [
        {
            "labels": ("attention", "1 of 2 labels are left: put a new roll in"),
            "ribbon": ("ready", "the ribbon is good for 1449 of 1450 labels"),
        }
    ]
    assert entries_of(folder) == before


def test_devices_without_a_station_file_list_what_is_plugged_in(tmp_path):
    answer = kiosk("devices", "--json", folder=tmp_path)

    assert answer.status == 0
    assert isinstance(answer.value, list)


def test_a_printer_that_tells_a_known_model_is_shown_with_its_profile(tmp_path):
    from kiosk.cli.watch import _with_profile
    from kiosk.core.ports import DeviceState, DeviceStatus

    words = "the USB printer Zebra Technologies ZTC ZD621R-300dpi ZPL is plugged in"
    known = DeviceStatus("usb:0a5f:0181", "printer", DeviceState.READY, words)
    other = DeviceStatus("usb:1234:0001", "printer", DeviceState.READY, "the USB printer Acme is plugged in")

    told = [_with_profile(one, tmp_path / "station.toml").sentence for one in (known, other)]

    assert told == [f'{words}; in station.toml: model = "zebra-zd621r-300"', other.sentence]
