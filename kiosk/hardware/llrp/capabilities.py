"""What a reader is and may do: maker, model, firmware, region, power.

Source: LLRP 1.0.1, sections 9.2 (GET_READER_CAPABILITIES_RESPONSE) and 9.3 (SET_READER_CONFIG).
"""

from dataclasses import dataclass, field
from typing import Final

from kiosk.hardware.chips.settings import Region
from kiosk.hardware.llrp.codes import Par
from kiosk.hardware.llrp.frames import Fields, first, parameters, tlv, u8, u16, u32

# CommunicationsStandard, section 9.2.3; there is none for China, which its country code tells
STANDARDS: Final = {1: Region.US, 2: Region.EU, 6: Region.JP, 9: Region.KR}
_CHINA = 156
_HOPS = 0x80
_PERIODIC = 1
_ROSPEC_EVENTS = 2
_ON = 0x80
_S0, _FEW_CHIPS = 0, 4


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a reader says of itself.

    Attributes:
        maker: number of its maker (IANA private enterprise number).
        model: as its maker counts.
        standard: CommunicationsStandard; country: ISO 3166 number.
        powers_dbm: index -> power at the antenna port.
        hops: it changes its channel, as it must in some regions.
    """

    maker: int = 0
    model: int = 0
    firmware: str = ""
    standard: int = 0
    country: int = 0
    powers_dbm: dict[int, float] = field(default_factory=dict)
    hops: bool = False

    @property
    def region(self) -> Region | None:
        """Give the region whose rules it follows, None if it does not say or we do not know it."""
        if self.standard == 0 and self.country == _CHINA:
            return Region.CN
        return STANDARDS.get(self.standard)

    def packed(self) -> bytes:
        """Give the parameters, as a reader sends them."""
        text = self.firmware.encode()
        device = tlv(
            Par.GENERAL_DEVICE_CAPABILITIES,
            u16(1) + u16(0) + u32(self.maker) + u32(self.model) + u16(len(text)) + text,
        )
        entries = (
            tlv(Par.TRANSMIT_POWER_ENTRY, u16(index), round(dbm * 100).to_bytes(2, "big", signed=True))
            for index, dbm in self.powers_dbm.items()
        )
        frequencies = tlv(Par.FREQUENCY_INFORMATION, u8(_HOPS if self.hops else 0))
        band = tlv(Par.UHF_BAND_CAPABILITIES, *entries, frequencies)
        regulatory = tlv(Par.REGULATORY_CAPABILITIES, u16(self.country), u16(self.standard), band)
        return device + regulatory


def capabilities_of(body: bytes) -> Capabilities:
    """Read the response; what a reader leaves out stays unknown."""
    device = first(body, Par.GENERAL_DEVICE_CAPABILITIES)
    maker = model = 0
    firmware = ""
    if device is not None:
        fields = Fields(device)
        fields.take(4)
        maker, model = fields.u32(), fields.u32()
        firmware = fields.text()
    regulatory = first(body, Par.REGULATORY_CAPABILITIES)
    if regulatory is None:
        return Capabilities(maker, model, firmware)
    fields = Fields(regulatory)
    country, standard = fields.u16(), fields.u16()
    band = first(fields.rest(), Par.UHF_BAND_CAPABILITIES) or b""
    return Capabilities(maker, model, firmware, standard, country, _powers(band), _hops(band))


def configuration(antenna: int, power: int, capabilities: Capabilities, *, keepalive_ms: int) -> bytes:
    """Give the body of SET_READER_CONFIG: power of one antenna, signs of life, and when a ROSpec is over.

    Args:
        antenna: from 1.
        power: index into the table of the capabilities.
        capabilities: of the reader.
        keepalive_ms: between two signs of life.
    """
    hop, channel = (1, 0) if capabilities.hops else (0, 1)
    sender = tlv(Par.RF_TRANSMITTER, u16(hop), u16(channel), u16(power))
    single = tlv(Par.SINGULATION, u8(_S0 << 6), u16(_FEW_CHIPS), u32(0))
    inventory = tlv(Par.INVENTORY_COMMAND, u8(0), single)
    events = tlv(Par.EVENT_NOTIFICATION_SPEC, tlv(Par.EVENT_NOTIFICATION_STATE, u16(_ROSPEC_EVENTS), u8(_ON)))
    return b"".join(
        (
            u8(0),
            events,
            tlv(Par.ANTENNA_CONFIGURATION, u16(antenna), sender, inventory),
            tlv(Par.KEEPALIVE_SPEC, u8(_PERIODIC), u32(keepalive_ms)),
        )
    )


def _powers(band: bytes) -> dict[int, float]:
    entries = (Fields(one.body) for one in parameters(band) if one.kind == Par.TRANSMIT_POWER_ENTRY)
    return {entry.u16(): int.from_bytes(entry.take(2), "big", signed=True) / 100 for entry in entries}


def _hops(band: bytes) -> bool:
    frequencies = first(band, Par.FREQUENCY_INFORMATION) or b"\0"
    return bool(frequencies[0] & _HOPS)
