"""The private key that signs passes: drawn once, kept in a file that only its owner may read."""

import os
import stat
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from kiosk.core.errors import InputError

_LARGEST_KEY_FILE_BYTES = 10_000
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def generate_key() -> Ed25519PrivateKey:
    """Draw a private key."""
    return Ed25519PrivateKey.generate()


def write_key(path: Path, key: Ed25519PrivateKey) -> None:
    """Write a private key as PEM (PKCS #8) into a new file with mode 0600.

    Raises:
        InputError: there is a file already, or the folder cannot be written.
    """
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(pem)
    except FileExistsError as fault:
        raise InputError(
            "is there already; a key is never overwritten, choose another name", where=str(path)
        ) from fault
    except OSError as fault:
        raise InputError(
            f"cannot be written ({fault.strerror}); choose a folder that you may write to", where=str(path)
        ) from fault


def load_key(path: Path) -> Ed25519PrivateKey:
    """Read a private key: PEM, or 64 hex digits.

    Raises:
        InputError: missing, readable by others, or no Ed25519 private key.
    """
    content = _content(path)
    key = _from_hex(content) or _from_pem(content)
    if key is None:
        raise InputError(
            "holds no Ed25519 private key; it must be PEM without a password, or 64 hex digits",
            where=str(path),
        )
    return key


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            content = file.read(_LARGEST_KEY_FILE_BYTES)
    except OSError as fault:
        raise InputError(
            f"cannot be read ({fault.strerror}); check the path and its rights", where=str(path)
        ) from fault
    if os.name == "posix" and mode & _OTHERS:
        raise InputError(f'may be read by others; run "chmod 600 {path}"', where=str(path))
    return content


def _from_hex(content: bytes) -> Ed25519PrivateKey | None:
    try:
        return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(content.decode("ascii")))
    except ValueError:
        return None


def _from_pem(content: bytes) -> Ed25519PrivateKey | None:
    try:
        key = load_pem_private_key(content, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        return None
    return key if isinstance(key, Ed25519PrivateKey) else None
