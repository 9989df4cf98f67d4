"""What every printer promises beside other programs and the driver of the system."""

import stat
from pathlib import Path

from kiosk.core.ports import DeviceState, PrintResult
from kiosk.hardware.discovery import find_devices
from tests.contract.printer.bibs import LABEL
from tests.helpers.hardware import PLAN, nobody
from tests.helpers.printer_ways import need


def test_a_printer_that_another_program_holds_is_sent_nothing_until_it_is_free(bench, printer, tray):
    need(bench.differs.no_other_program)
    with bench.way.held():
        refused = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)
        while_held = printer.status()
    # a network printer may still finish with the other one
    printer.close()
    printer = bench.open()

    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)

    printer.close()
    assert refused.result is PrintResult.UNTOUCHED
    assert while_held.state is bench.differs.held
    if while_held.state is DeviceState.GONE:
        assert "another program" in while_held.sentence
    assert answer.result is PrintResult.OUT
    assert tray.numbers() == [1]


def test_the_systems_driver_makes_room_and_a_zebra_is_not_given_back_to_it(bench, printer, tray):
    need(bench.differs.no_system_driver)
    before = bench.way.system_driver()

    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)
    printer.close()

    assert before == "usblp"
    assert answer.result is PrintResult.OUT
    assert bench.way.system_driver() == ""


def test_a_printer_is_listed_by_what_it_says_of_itself_and_its_driver_stays(bench):
    need(bench.differs.no_system_driver)

    (found,) = [device for device in find_devices() if device.kind == "printer"]

    assert found.name == bench.way.settings({}).address
    assert found.sentence.endswith(
        "Zebra Technologies ZTC ZD621R-203dpi ZPL is plugged in; it understands ZPL"
    )
    assert bench.way.system_driver() == "usblp"


def test_the_shipped_rules_give_the_printer_to_those_who_may_print(bench):
    need(bench.differs.no_rules)
    node = Path(bench.way.node())

    assert node.group() == "lp"
    assert stat.S_IMODE(node.stat().st_mode) == 0o660


def test_the_printer_names_itself_by_its_1284_identity(bench, printer):
    need(bench.differs.no_device_id)
    printer.status()

    identity = bench.talks[0].device_id()

    assert identity["CMD"] == "ZPL"
    assert "ZD621R" in identity["MDL"]
