"""Access passwords: one for each chip, made from the event's secret and the chip's own number.

An access password keeps others from writing over a chip. It keeps nobody from reading or copying it, and
travels in clear to the encoder: it is for vandals, not for attackers.
"""

import hmac
import stat
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.core.errors import InputError

_FEWEST_BYTES = 16
_MOST_BYTES = 1024
_NO_PASSWORD = 0


@dataclass(frozen=True, slots=True)
class ChipSecret:
    """The secret of an event; the same on all its stations."""

    content: bytes = field(repr=False)

    def password(self, tid: str) -> int:
        """Give the access password of a chip: 32 bits of HMAC-SHA-256 over its TID, never 0."""
        digest = hmac.digest(self.content, bytes.fromhex(tid), "sha256")
        words = (int.from_bytes(digest[at : at + 4], "big") for at in range(0, len(digest), 4))
        return next((word for word in words if word != _NO_PASSWORD), 1)


def read_secret(path: Path) -> ChipSecret:
    """Read the file that `kiosk chips secret` made.

    Raises:
        InputError: it is missing, too short, or others than its owner may read it.
    """
    try:
        mode, content = path.stat().st_mode, path.read_bytes()[:_MOST_BYTES].strip()
    except OSError as fault:
        words = f"the chip secret cannot be read ({fault.strerror}): copy the event's one there"
        raise InputError(words, where=str(path)) from fault
    if stat.S_IMODE(mode) & 0o077:
        raise InputError("others may read the chip secret: chmod 600 it", where=str(path))
    if len(content) < _FEWEST_BYTES:
        raise InputError("the chip secret is too short: make one with kiosk chips secret", where=str(path))
    return ChipSecret(content)
