"""What lies where after a station was killed, as people see it: the tray, the encoder, hands, the bin."""

import json
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import zxingcpp
from PIL import Image

from kiosk.app import open_site
from kiosk.core.journal import first_break
from tests.soak.chip_field import ChipField


@dataclass
class Hall:
    """One desk's surroundings.

    Attributes:
        chips: what lies at a separate encoder; None: the printer encodes in line.
        handed: label number -> who has it.
        stops: what the station said when it could not go on.
        lied_about: bibs of which somebody said that nothing was out, without waiting for the printer.
    """

    folder: Path
    chips: ChipField | None = None
    handed: dict[int, str] = field(default_factory=dict)
    binned: set[int] = field(default_factory=set)
    lied_about: set[int] = field(default_factory=set)
    asked: int = 0
    destroyed: int = 0
    stops: Counter[str] = field(default_factory=Counter)

    @property
    def station(self) -> Path:
        return self.folder / "station.toml"

    def labels(self) -> dict[int, dict]:
        """Read every label that ever came out."""
        files = sorted((self.folder / "tray").glob("label-*.json"))
        return {label["number"]: label for label in (json.loads(file.read_text()) for file in files)}

    def in_tray(self, bib: int) -> list[int]:
        """Find the labels with this number that still lie in the tray, by reading their paper or chip."""
        lying = [n for n in self.labels() if n not in self.handed and n not in self.binned]
        return [number for number in lying if self.bib_on(number) == bib]

    def newest(self, bib: int) -> int:
        """Find the whole label with this number that came out last."""
        lying = [number for number in self.in_tray(bib) if self.is_whole(number)]
        assert lying, f"bib {bib} is to be handed over and no whole label lies there"
        return max(lying)

    def bib_on(self, number: int) -> int:
        """Read what stands on a label; 0: nothing."""
        if number not in self._read_before:
            self._read_before[number] = self._bib_on(number)
        return self._read_before[number]

    def is_whole(self, number: int) -> bool:
        label = self.labels()[number]
        return not (label["is_void"] or label["is_partial"])

    @cached_property
    def _read_before(self) -> dict[int, int]:
        return {}  # a label lies there only when it is finished

    def _bib_on(self, number: int) -> int:
        picture = self.folder / "tray" / f"label-{number:06d}.png"
        codes = zxingcpp.read_barcodes(Image.open(picture).convert("L"))
        if codes:
            return int(codes[0].text)
        label = self.labels()[number]
        return int(label["chips"][0]["epc"][-6:]) if label["chips"] else 0


def books(hall: Hall) -> dict[str, object]:
    """Read what the database believes."""
    with open_site(hall.station) as site, site.store.reading() as view:
        chips = [
            {
                "epc": chip.epc,
                "tid": chip.tid,
                "bib": issued.bib,
                "state": issued.attempt.state.value,
                "member": view.pickups_of(issued.bib)[-1].member_id,
            }
            for issued in view.issued_chips()
            for chip in issued.attempt.chips
        ]
        return {
            "chips": chips,
            "open": [pickup.bib for pickup in view.unfinished()],
            "intact": first_break(view.journal()) is None,
        }
