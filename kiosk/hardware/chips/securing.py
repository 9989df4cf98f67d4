"""Lock a proven chip with its access password, and prove that too. Nothing is ever locked for good.

Order, source: Gen2 2.0.1, 6.3.2.12.3: password first, then the lock *with* that password; with the
password 0 every reader is secured, and a lock protects nothing.
"""

from contextlib import suppress

from kiosk.hardware.chips.access import ChipError, ChipTrouble, TagAccess
from kiosk.hardware.chips.gen2 import ACCESS_PASSWORD_WORD, PC_WORD, Area, Bank, content_for, lock_payload
from kiosk.hardware.chips.proving import fresh_read

# the kill password stays 0, which nobody can use, and nobody shall set one
SECURED = (Area.KILL_PASSWORD, Area.ACCESS_PASSWORD, Area.EPC)
_MOST_TRIES = 3


def secure(access: TagAccess, tid: str, epc: str, password: int) -> bool:
    """Give a chip its password and lock its code; True: a writer without the password is refused.

    Args:
        access: the encoder.
        tid: of the chip.
        epc: what it holds, and has to hold afterwards.
        password: not 0.

    Raises:
        DeviceError: the encoder went away.
    """
    for _ in range(_MOST_TRIES):
        # what a command says is not believed: the chip is looked at afterwards
        with suppress(ChipError):
            if not _is_set(access, tid, password):
                access.write(tid, Bank.RESERVED, ACCESS_PASSWORD_WORD, password.to_bytes(4, "big"))
        with suppress(ChipError):
            access.lock(tid, lock_payload(SECURED), password=password)
        if _is_refused(access, tid, epc):
            seen = fresh_read(access, tid, epc)
            return seen is not None and seen.is_code(epc)
    return False


def _is_set(access: TagAccess, tid: str, password: int) -> bool:
    try:
        said = access.read(tid, Bank.RESERVED, ACCESS_PASSWORD_WORD, 2, password=password)
    except ChipError:
        return False
    return int.from_bytes(said, "big") == password


def _is_refused(access: TagAccess, tid: str, epc: str) -> bool:
    """Try to write what is there already, without the password."""
    try:
        access.write(tid, Bank.EPC, PC_WORD, content_for(epc)[:2])
    except ChipError as refusal:
        return refusal.trouble is ChipTrouble.LOCKED
    return False
