"""No bytes at all break the simulated ZPL printer, nor fill its memory."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.core.errors import DeviceError
from kiosk.hardware.virtual.reader import ZplReader
from kiosk.hardware.virtual.set_up import read_set_up
from kiosk.hardware.zpl.answers import parse_status
from tests.helpers.cable import heard, send
from tests.unit.hardware.virtual_zebra.socket_talk import QUICK


def test_an_endless_line_and_an_endless_graphic_do_not_fill_the_memory():
    reader = ZplReader()

    line = reader.feed(b"! U1 " + b"x" * 5000 + b"^" * 5000 + b"!" * 5000)
    reader.feed(b"^XA^GFA," + b"F" * (8 * 1024 * 1024 + 10))

    assert [command.name for command in line] == ["!"]
    assert len(reader.feed(b"^FS^XZ")) == 2


def test_a_tray_that_is_no_tray_is_refused_with_its_path(zebra, folder):
    folder.mkdir()
    (folder / "state.json").write_text("[]")

    with pytest.raises(DeviceError, match=r"state\.json"):
        zebra.port_status()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.binary(max_size=60),
            st.sampled_from(
                [
                    b"^XA",
                    b"^XZ",
                    b"~HS",
                    b"~JX",
                    b"^GFA,4,4,2,",
                    b"^FH_",
                    b"^FD_5E",
                    b"^HV1",
                    b"^RFW,H,,,A",
                    b"^RFR,H,1,99,2^FN1^FS",
                    b"^PQ2",
                    b"^RS8,,,9",
                    b"^FO99999999999,-1",
                    b'! U1 getvar "x"\r\n',
                ]
            ),
        ),
        max_size=25,
    )
)
def test_no_bytes_at_all_break_the_printer(folder, pieces):
    zebra = read_set_up(folder, {**QUICK, "stock": "100000"}, dpi=50).build()

    for piece in pieces:
        send(zebra, piece)
    send(zebra, b"^XZ~JA~PP~HS")

    assert parse_status(heard(zebra)) is not None
