from kiosk.hardware.usb import plugged
from kiosk.hardware.usb.plugged import Plugged, plugged_in_sysfs


def test_linuxs_list_is_read_without_interfaces_and_half_gone_devices(tmp_path, monkeypatch):
    for name, files in (
        ("1-2", {"idVendor": "0a5f", "idProduct": "0181", "devnum": "5"}),
        ("1-2:1.0", {"bInterfaceClass": "07"}),
        ("1-3", {"idVendor": "04b8"}),
    ):
        (tmp_path / name).mkdir()
        for file, content in files.items():
            (tmp_path / name / file).write_text(f"{content}\n")
    monkeypatch.setattr(plugged, "_DEVICES", tmp_path)

    assert plugged_in_sysfs() == {Plugged(0x0A5F, 0x0181, "1-2", 5)}
