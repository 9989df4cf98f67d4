"""The way of rehearsals: pyusb over a simulated bus, the printer in this process or in another."""

from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.virtual.link import stop_server
from tests.helpers.printer_ways import Differences, Way

_ON_ONE_BUS = "every opening has a simulated bus of its own; test_usb_opening.py shows this on one bus"


class InProcess(Way):
    differs = Differences(
        "virtual ZPL printer, simulated",
        no_system_driver=_ON_ONE_BUS,
        no_other_program=_ON_ONE_BUS,
    )

    def settings(self, options: dict[str, str]) -> DeviceSettings:
        query = "&".join(f"{key}={value}" for key, value in options.items())
        return DeviceSettings("Printer 1", f"virtual:{self.folder}?{query}", folder=self.folder)

    def notice(self) -> None:
        """The simulated bus asks the printer itself."""

    def close(self) -> None:
        """The printer lives as long as its driver."""


class OtherProcess(InProcess):
    def settings(self, options: dict[str, str]) -> DeviceSettings:
        return super().settings(options | {"process": "1"})

    def close(self) -> None:
        stop_server(self.folder)


WAYS = {"in-process": InProcess, "other-process": OtherProcess}
