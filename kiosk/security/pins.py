"""Staff PINs: which are good enough, and how they are hashed.

argon2id with 19 MiB, two passes and one lane, the first setting of the OWASP Password Storage Cheat Sheet.
"""

from itertools import pairwise
from typing import Final

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerificationError

from kiosk.core.errors import InputError

SHORTEST_PIN: Final = 6
LONGEST_PIN: Final = 12

_MEMORY_KIB = 19_456
_PASSES = 2
_LANES = 1


def check_pin(pin: str) -> None:
    """Accept a new PIN.

    Raises:
        InputError: not 6 to 12 digits, one digit over and over, or digits in a row such as 123456.
    """
    if not (pin.isascii() and pin.isdecimal() and SHORTEST_PIN <= len(pin) <= LONGEST_PIN):
        raise InputError(f"a PIN has {SHORTEST_PIN} to {LONGEST_PIN} digits and nothing else; choose another")
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if steps in ({0}, {1}, {9}):
        raise InputError("a PIN of equal digits, or of digits in a row, is guessed first; choose another")


class Argon2PinHasher:
    """Hashes staff PINs: `kiosk.core.ports.PinHasher`."""

    def __init__(self) -> None:
        self._hasher = PasswordHasher(
            time_cost=_PASSES, memory_cost=_MEMORY_KIB, parallelism=_LANES, type=Type.ID
        )

    def hash(self, pin: str) -> str:
        """Hash a new PIN; give it to `check_pin` before."""
        return self._hasher.hash(_encoded(pin))

    def matches(self, pin: str, pin_hash: str) -> bool:
        """Tell whether the PIN is the one that was hashed; a spoilt hash matches none."""
        try:
            return self._hasher.verify(pin_hash, _encoded(pin))
        except (VerificationError, InvalidHashError):
            return False


def _encoded(pin: str) -> bytes:
    # whatever was typed must be comparable, half a sign of a broken keyboard too
    return pin.encode("utf-8", "surrogatepass")
