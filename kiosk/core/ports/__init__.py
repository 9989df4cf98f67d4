"""What the use cases ask of the world; `kiosk.app` plugs the adapters in."""

from kiosk.core.chip_files import IssuedChip
from kiosk.core.ports.devices import (
    BibPrinter,
    ChipAnswer,
    ChipEncoder,
    ChipFound,
    ChipsAnswer,
    Devices,
    DeviceState,
    DeviceStatus,
    Fault,
    MayWrite,
    PrintAnswer,
    PrintResult,
    ScanSource,
    SlipAnswer,
    SlipPrinter,
)
from kiosk.core.ports.documents import Archive, BibRenderer, Shelf, SlipWriter
from kiosk.core.ports.security import PassReader, PassReading, PassVerdict, PinHasher
from kiosk.core.ports.sound import Headset, Senses, Signal, Sounder, Voice
from kiosk.core.ports.storage import CollectedBib, ListedBib, PurgeCount, Reading, Store, Work
from kiosk.core.ports.time import Clock

__all__ = [
    "Archive",
    "BibPrinter",
    "BibRenderer",
    "ChipAnswer",
    "ChipEncoder",
    "ChipFound",
    "ChipsAnswer",
    "Clock",
    "CollectedBib",
    "DeviceState",
    "DeviceStatus",
    "Devices",
    "Fault",
    "Headset",
    "IssuedChip",
    "ListedBib",
    "MayWrite",
    "PassReader",
    "PassReading",
    "PassVerdict",
    "PinHasher",
    "PrintAnswer",
    "PrintResult",
    "PurgeCount",
    "Reading",
    "ScanSource",
    "Senses",
    "Shelf",
    "Signal",
    "SlipAnswer",
    "SlipPrinter",
    "SlipWriter",
    "Sounder",
    "Store",
    "Voice",
    "Work",
]
