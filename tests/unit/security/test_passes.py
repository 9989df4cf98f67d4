"""Passes: only what the organiser signed for this event is genuine."""

import base64
import re

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.core.errors import InputError
from kiosk.core.ports import PassReader, PassVerdict
from kiosk.security.passes import Ed25519PassReader, PassSigner, pass_id

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER_KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
SIGNER = PassSigner("MPT2024", KEY)
READER = Ed25519PassReader("MPT2024", [SIGNER.public_key])
# computed once with these keys: passes that were sent out must stay readable for ever
VECTOR_KEY = "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8"
VECTOR = (
    "D10T6L0L1I60P381Q56KO30C1G65LR3TG8E79090OS241HA25C1E1KUQMTG3FVSAPE"
    "M2D9J4N5EBQ1HU1TKES8KQ1JDMBDBCNGSU62JLKCFDM4M8KTN090EQ8IBABV1909"
)


def verdict(text: str) -> PassVerdict:
    return READER.read(text).verdict


def test_vector_stays_the_same():
    assert SIGNER.public_key == VECTOR_KEY
    assert SIGNER.issue("E500001") == VECTOR


def test_genuine_pass_names_its_entitlement():
    reader: PassReader = READER

    reading = reader.read(VECTOR)

    assert (reading.verdict, reading.entitlement_id) == (PassVerdict.GENUINE, "E500001")
    assert reading.event_code == "MPT2024"
    assert reading.pass_id == pass_id(VECTOR)
    assert re.fullmatch("[0-9a-f]{16}", reading.pass_id)


def test_pass_uses_only_digits_and_capital_letters():
    assert re.fullmatch("D1[0-9A-V]+", SIGNER.issue("Ünïcode-Ελ/7"))


def test_same_entitlement_always_gets_the_same_pass():
    assert SIGNER.issue("E1") == SIGNER.issue("E1") != SIGNER.issue("E2")


def test_one_changed_character_is_never_genuine():
    alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

    for at in range(len(VECTOR)):
        for character in alphabet:
            if character != VECTOR[at]:
                assert verdict(VECTOR[:at] + character + VECTOR[at + 1 :]) is not PassVerdict.GENUINE


def test_shortened_lengthened_or_padded_pass_is_never_genuine():
    spoilt = [VECTOR[:end] for end in range(len(VECTOR))]
    spoilt += [VECTOR + tail for tail in ("0", "00", "=", "======", " ", "\n")]
    spoilt += [VECTOR.lower(), " " + VECTOR]

    assert all(verdict(text) is PassVerdict.NOT_A_PASS for text in spoilt)


def test_pass_of_another_key_is_forged():
    reading = READER.read(PassSigner("MPT2024", OTHER_KEY).issue("E500001"))

    assert (reading.verdict, reading.entitlement_id) == (PassVerdict.FORGED, "E500001")


def test_pass_of_another_event_is_told_apart_whoever_signed_it():
    ours = READER.read(PassSigner("MPT2028", KEY).issue("E500001"))
    unknown = READER.read(PassSigner("MPT2028", OTHER_KEY).issue("E500001"))

    assert ours.verdict is unknown.verdict is PassVerdict.OTHER_EVENT
    assert ours.event_code == unknown.event_code == "MPT2028"


def test_signature_cannot_move_a_letter_from_the_event_to_the_entitlement():
    longer = PassSigner("MPT20245", KEY).issue("1")

    assert Ed25519PassReader("MPT2024", [SIGNER.public_key]).read(longer).verdict is not PassVerdict.GENUINE


def test_every_known_key_counts_and_without_keys_nothing_is_genuine():
    two_keys = Ed25519PassReader("MPT2024", [PassSigner("X", OTHER_KEY).public_key, SIGNER.public_key])

    assert two_keys.read(VECTOR).verdict is PassVerdict.GENUINE
    assert Ed25519PassReader("MPT2024", []).read(VECTOR).verdict is PassVerdict.FORGED


@pytest.mark.parametrize("length", [1, 31, 254, 255])
def test_entitlement_of_up_to_255_bytes_comes_back(length: int):
    entitlement = "7" * length

    assert READER.read(SIGNER.issue(entitlement)).entitlement_id == entitlement


@pytest.mark.parametrize("entitlement", ["", "7" * 256, "7" * 257, "é" * 128, "a\0b", "\ud800"])
def test_entitlement_that_does_not_fit_is_refused(entitlement: str):
    with pytest.raises(InputError, match="entitlement number of a pass"):
        SIGNER.issue(entitlement)


def test_longest_fields_fit_together():
    signer = PassSigner("E" * 12, KEY)
    reader = Ed25519PassReader("E" * 12, [signer.public_key])

    assert reader.read(signer.issue("7" * 255)).verdict is PassVerdict.GENUINE


def packed(content: bytes) -> str:

    return "D1" + base64.b32hexencode(content).decode().rstrip("=")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x07MPT2024",
        b"\x07MPT2024\x02E1" + bytes(63),
        b"\x07MPT2024\x02E1" + bytes(65),
        b"\x00\x02E1" + bytes(64),
        b"\x07MPT2024\x00" + bytes(64),
        b"\xffMPT2024\x02E1" + bytes(64),
        b"\x02\xff\xfe\x02E1" + bytes(64),
        b"\x07mpt2024\x02E1" + bytes(64),
        b"\x0dMPT2024MPT202\x02E1" + bytes(64),
        b"\x07MPT2024\x02\xff\xfe" + bytes(64),
    ],
)
def test_content_that_no_signer_writes_is_not_a_pass(content: bytes):
    assert verdict(packed(content)) is PassVerdict.NOT_A_PASS


@given(st.text(max_size=300))
@example("D1")
@example("D1" + "0" * 2000)
@example("D1é")
@example("D1\ud800")
def test_any_text_gets_a_verdict_and_is_not_genuine(text: str):
    assert verdict(text) is not PassVerdict.GENUINE
    assert verdict("D1" + text) is not PassVerdict.GENUINE


@pytest.mark.parametrize("key", ["", "abc", "00" * 31, "zz" * 32])
def test_wrong_public_key_is_refused(key: str):
    with pytest.raises(InputError, match="64 hex digits"):
        Ed25519PassReader("MPT2024", [key])


@pytest.mark.parametrize("code", ["", "mpt", "M" * 13, "MPT 24", "\ud800"])
def test_wrong_event_code_is_refused(code: str):
    with pytest.raises(InputError, match="must be an event code"):
        PassSigner(code, KEY)
    with pytest.raises(InputError, match="must be an event code"):
        Ed25519PassReader(code, [])
