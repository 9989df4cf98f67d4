"""The event file and the station file, read into frozen values with every mistake named."""

from kiosk.config.devices import DeviceChoice
from kiosk.config.event_file import load_event, parse_event
from kiosk.config.hold import hold_station
from kiosk.config.slip import SlipChoice
from kiosk.config.sound import SoundChoice, VoiceKind
from kiosk.config.station_file import (
    Station,
    check_devices,
    draw_incarnation,
    load_station,
    parse_station,
    write_station,
)

__all__ = [
    "DeviceChoice",
    "SlipChoice",
    "SoundChoice",
    "Station",
    "VoiceKind",
    "check_devices",
    "draw_incarnation",
    "hold_station",
    "load_event",
    "load_station",
    "parse_event",
    "parse_station",
    "write_station",
]
