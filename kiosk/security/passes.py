"""Passes: a signed text that names one entitlement, and nothing else.

A pass is `D1` and, in base32 with the extended hex alphabet (RFC 4648 section 7) without padding, so
that only 0-9 and A-Z occur and every keyboard layout types it:

    1 byte    length of the event code
    n bytes   event code, 1 to 12 of A-Z and 0-9
    1 byte    length of the entitlement number
    n bytes   entitlement number, UTF-8
    64 bytes  Ed25519 signature (RFC 8032) over
              "dossard-pass-1" 00 event code 00 entitlement number

A signature proves that the organiser issued the pass, not that it is used for the first time: that
is the database's to know.
"""

import base64
import binascii
import hashlib
import re
from collections.abc import Iterable
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.core.errors import InputError
from kiosk.core.people import EntitlementId
from kiosk.core.ports import PassReading, PassVerdict

PREFIX: Final = "D1"
LONGEST_FIELD_BYTES: Final = 255
PASS_ID_DIGITS: Final = 16

_DOMAIN = b"dossard-pass-1"
_SIGNATURE_BYTES = 64
_EVENT_CODE = re.compile(rb"[A-Z0-9]{1,12}")
# both fields at their longest and a signature, in characters
_LONGEST_PASS = 2 + -(-(13 + 256 + _SIGNATURE_BYTES) * 8 // 5)


def pass_id(text: str) -> str:
    """Name a pass on the revocation list: the first 16 hex digits of the SHA-256 of its text."""
    return hashlib.sha256(text.encode()).hexdigest()[:PASS_ID_DIGITS]


class PassSigner:
    """Issues passes of one event; never on a station."""

    def __init__(self, event_code: str, private_key: Ed25519PrivateKey) -> None:
        """Take the event's code and its private key.

        Raises:
            InputError: not an event code.
        """
        self._event = _event_field(event_code)
        self._key = private_key

    @property
    def public_key(self) -> str:
        """Give the 64 hex digits that belong into the event file."""
        return self._key.public_key().public_bytes_raw().hex()

    def issue(self, entitlement_id: str) -> str:
        """Make the pass of an entitlement; the same one always gets the same text.

        Raises:
            InputError: the entitlement number is empty or longer than 255 bytes.
        """
        entitlement = _entitlement_field(entitlement_id)
        signature = self._key.sign(_signed(self._event, entitlement))
        fields = b"".join(bytes([len(field)]) + field for field in (self._event, entitlement))
        return PREFIX + base64.b32hexencode(fields + signature).decode().rstrip("=")


class Ed25519PassReader:
    """Judges passes of one event: `kiosk.core.ports.PassReader`."""

    def __init__(self, event_code: str, public_keys: Iterable[str]) -> None:
        """Take the event's code and the keys that may sign, 64 hex digits each.

        Raises:
            InputError: not an event code, or a key is not an Ed25519 public key.
        """
        self._event = _event_field(event_code)
        self._keys = tuple(_public_key(key) for key in public_keys)

    def read(self, text: str) -> PassReading:
        """Judge a text that was scanned or typed."""
        parts = _taken_apart(text)
        if parts is None:
            return PassReading(PassVerdict.NOT_A_PASS)
        event, entitlement, signature = parts
        return PassReading(
            self._verdict(event, entitlement, signature),
            EntitlementId(entitlement.decode()),
            pass_id(text),
            event.decode(),
        )

    def _verdict(self, event: bytes, entitlement: bytes, signature: bytes) -> PassVerdict:
        if event != self._event:
            return PassVerdict.OTHER_EVENT
        content = _signed(event, entitlement)
        is_genuine = any(_is_signed(key, signature, content) for key in self._keys)
        return PassVerdict.GENUINE if is_genuine else PassVerdict.FORGED


def _taken_apart(text: str) -> tuple[bytes, bytes, bytes] | None:
    """Give event, entitlement and signature, None for what no signer would have written."""
    content = _decoded(text)
    if not content:
        return None
    event, rest = content[1 : 1 + content[0]], content[1 + content[0] :]
    if not rest:
        return None
    entitlement, signature = rest[1 : 1 + rest[0]], rest[1 + rest[0] :]
    # the code of another event is shown to people: it must not be a text of somebody's choice
    if not _EVENT_CODE.fullmatch(event) or not entitlement or len(signature) != _SIGNATURE_BYTES:
        return None
    try:
        entitlement.decode()
    except UnicodeDecodeError:
        return None
    return event, entitlement, signature


def _decoded(text: str) -> bytes | None:
    if not text.startswith(PREFIX) or len(text) > _LONGEST_PASS or not text.isascii():
        return None
    body = text.removeprefix(PREFIX)
    try:
        content = base64.b32hexdecode(body + "=" * (-len(body) % 8))
    except binascii.Error:
        return None
    # the last character may carry unused bits: only the text that a signer writes counts
    return content if base64.b32hexencode(content).decode().rstrip("=") == body else None


def _signed(event: bytes, entitlement: bytes) -> bytes:
    return b"\0".join((_DOMAIN, event, entitlement))


def _is_signed(key: Ed25519PublicKey, signature: bytes, content: bytes) -> bool:
    try:
        key.verify(signature, content)
    except InvalidSignature:
        return False
    return True


def _event_field(code: str) -> bytes:
    content = code.encode("ascii", "replace")
    if not _EVENT_CODE.fullmatch(content):
        raise InputError(f'"{code}" must be an event code: 1 to 12 capital letters A-Z and digits')
    return content


def _entitlement_field(text: str) -> bytes:
    try:
        content = text.encode()
    except UnicodeEncodeError as fault:
        raise InputError("the entitlement number of a pass holds half a sign; mend the roster") from fault
    if not 1 <= len(content) <= LONGEST_FIELD_BYTES or b"\0" in content:
        raise InputError(
            f"the entitlement number of a pass must be 1 to {LONGEST_FIELD_BYTES} bytes long and without "
            f"NUL, it has {len(content)}; mend the roster"
        )
    return content


def _public_key(text: str) -> Ed25519PublicKey:
    try:
        return Ed25519PublicKey.from_public_bytes(bytes.fromhex(text))
    except ValueError as fault:
        raise InputError(
            f'"{text}" is no Ed25519 public key; write the 64 hex digits that "kiosk pass" shows'
        ) from fault
