"""The way of printers in a network: the shipped TCP transport against a server on port 9100's protocol."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.core.ports import DeviceState
from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.virtual.set_up import read_set_up
from tests.helpers.network_printer import NetworkPrinter
from tests.helpers.printer_ways import Differences, Way

_BYTES_ONLY = "a raw TCP port carries bytes and nothing beside them"


class Tcp(Way):
    differs = Differences(
        "ZPL printer (network)",
        most_in_flight=8 * 1024 * 1024,  # what Linux may keep for one connection, both ends
        hides_stops=True,
        held=DeviceState.NO_ANSWER,  # the second connection waits until the first one ends
        no_halted_pipe=_BYTES_ONLY,
        no_port_status=_BYTES_ONLY,
        no_device_id=_BYTES_ONLY,
        no_system_driver=_BYTES_ONLY,
    )
    server: NetworkPrinter | None = None

    def settings(self, options: dict[str, str]) -> DeviceSettings:
        if self.server is None:
            self.server = NetworkPrinter(read_set_up(self.folder, options, dpi=203).build())
        return DeviceSettings("Printer 1", f"tcp:127.0.0.1:{self.server.port}", options=options)

    def notice(self) -> None:
        self.server.notice()

    @contextmanager
    def held(self) -> Iterator[None]:
        with socket.create_connection(("127.0.0.1", self.server.port)) as other:
            other.sendall(b"~HS")
            assert other.recv(1)
            yield

    def close(self) -> None:
        if self.server is not None:
            self.server.close()


WAYS = {"tcp": Tcp}
