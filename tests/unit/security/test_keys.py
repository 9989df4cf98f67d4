"""The private key's file: written once, private, read in both forms."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from kiosk.core.errors import InputError
from kiosk.security.keys import generate_key, load_key, write_key
from kiosk.security.passes import PassSigner


def private_file(path, content: bytes):
    path.touch(mode=0o600)
    path.write_bytes(content)
    return path


def test_written_key_is_read_back_and_private(tmp_path):
    key = generate_key()

    write_key(tmp_path / "pass.key", key)

    assert (tmp_path / "pass.key").stat().st_mode & 0o777 == 0o600
    assert load_key(tmp_path / "pass.key").private_bytes_raw() == key.private_bytes_raw()


def test_drawn_keys_differ():
    assert PassSigner("E", generate_key()).public_key != PassSigner("E", generate_key()).public_key


def test_key_may_be_64_hex_digits(tmp_path):
    path = private_file(tmp_path / "pass.key", b"00" * 31 + b"07\n")

    assert load_key(path).private_bytes_raw() == bytes(31) + b"\x07"


def test_key_is_never_overwritten(tmp_path):
    write_key(tmp_path / "pass.key", generate_key())

    with pytest.raises(InputError, match="never overwritten"):
        write_key(tmp_path / "pass.key", generate_key())


def test_missing_folder_and_file_are_named(tmp_path):
    with pytest.raises(InputError, match="choose a folder"):
        write_key(tmp_path / "nowhere" / "pass.key", generate_key())

    with pytest.raises(InputError, match="cannot be read"):
        load_key(tmp_path / "pass.key")


def test_key_that_others_may_read_is_refused(tmp_path):
    path = private_file(tmp_path / "pass.key", b"07" * 32)
    path.chmod(0o640)

    with pytest.raises(InputError, match="chmod 600"):
        load_key(path)


def test_other_content_is_refused(tmp_path):
    other = generate_private_key(SECP256R1())
    other_pem = other.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    contents = [b"", b"00", b"\xff\xfe", b"-----BEGIN PRIVATE KEY-----\n", other_pem]

    for index, content in enumerate(contents):
        with pytest.raises(InputError, match="no Ed25519 private key"):
            load_key(private_file(tmp_path / f"{index}.key", content))
