"""What the simulated ZPL printer says: its port, counters, chips and faults, as is documented of them."""

from kiosk.core.ports import Fault
from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from kiosk.hardware.virtual.set_up import read_set_up
from kiosk.hardware.zpl.answers import parse_status, parse_variable
from kiosk.hardware.zpl.formats import ODOMETER_LABELS, ODOMETER_VALID, ask_variable
from tests.helpers.cable import heard, send
from tests.helpers.hardware import faults_of, tray_of
from tests.unit.hardware.virtual_zebra.socket_talk import QUICK, SMALL, status


def test_the_port_status_shows_paper_and_error(zebra, folder):
    faults = faults_of(folder)

    faults.plan(ScriptedFault(VirtualFault.HEAD_OPEN))
    head = zebra.port_status()
    faults.plan(ScriptedFault(VirtualFault.PAPER_OUT))
    paper = zebra.port_status()

    assert (head, paper) == (0x10, 0x30)


def test_variables_and_identity_are_answered(zebra):
    send(zebra, ask_variable(ODOMETER_LABELS) + ask_variable("no.such") + b"! nonsense\r\n")
    said = heard(zebra)
    send(zebra, b"~HI")

    assert said == b'"0""?"'
    assert b"VIRTUAL" in heard(zebra)


def test_plain_stock_has_no_rfid_counters(folder):
    zebra = read_set_up(folder, {**QUICK, "rfid": "0"}, dpi=203).build()

    send(zebra, ask_variable(ODOMETER_VALID))

    assert parse_variable(heard(zebra)) is None


def test_a_read_only_format_reports_the_factory_chip(zebra, folder):
    send(zebra, b"^XA^PW9^LL9^RFR,H,,,A^FN3^FS^HV3,24,code=,;,L^FS^RFR,H,0,12,2^FN4^FS^HV4,24,tid=,;^FS^XZ")

    said = heard(zebra)

    chip = tray_of(folder).label(1).chips[0]
    assert said == f"code={chip.epc[:24]};tid={chip.tid};".encode()


def test_the_counters_survive_the_power_going_off(zebra, folder):
    send(zebra, b"^XA" + SMALL + b"^XZ")
    zebra.run()

    again = read_set_up(folder, QUICK, dpi=203).build()
    send(again, ask_variable(ODOMETER_LABELS))

    assert parse_variable(heard(again)) == "1"


def test_exclamation_marks_are_not_the_beginning_of_a_line(zebra):
    send(zebra, b'Hello!! ! U2~HS! U1 setvar "x" "y"\r\n')

    assert parse_status(heard(zebra)).is_idle


def test_the_end_of_the_ribbon_is_noticed(zebra, folder):
    send(zebra, b"^XA" + SMALL + b"^XZ")
    zebra.run()
    with tray_of(folder).changing() as state:
        state.ribbon_left = 0

    assert status(zebra).faults == {Fault.RIBBON_OUT}


def test_a_fault_may_be_written_into_the_folder_by_hand(zebra, folder):
    zebra.accept(b"~HS", timeout_s=0)
    folder.mkdir(exist_ok=True)
    (folder / "faults.json").write_text('{"faults": [{"fault": "paper_out"}]}')

    assert status(zebra).faults == {Fault.PAPER_OUT}
