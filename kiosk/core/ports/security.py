"""Signed passes and staff PINs."""

from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from kiosk.core.people import EntitlementId


class PassVerdict(Enum):
    """What a scanned text is, as a pass."""

    NOT_A_PASS = "not_a_pass"
    GENUINE = "genuine"
    FORGED = "forged"
    OTHER_EVENT = "other_event"


@dataclass(frozen=True, slots=True)
class PassReading:
    """A pass as it was read.

    Attributes:
        entitlement_id: what it names; only a genuine pass may be believed.
        pass_id: for the revocation list.
        event_code: the event that it claims to be for.
    """

    verdict: PassVerdict
    entitlement_id: EntitlementId | None = None
    pass_id: str = ""
    event_code: str = ""


class PassReader(Protocol):
    """Reads signed passes of this event."""

    def read(self, text: str) -> PassReading:
        """Judge a text that was scanned or typed."""


class PinHasher(Protocol):
    """Hashes staff PINs."""

    def hash(self, pin: str) -> str:
        """Hash a new PIN."""

    def matches(self, pin: str, pin_hash: str) -> bool:
        """Tell whether the PIN is the one that was hashed."""
