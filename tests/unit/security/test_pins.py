"""Staff PINs: which are accepted, and that a hash proves one PIN."""

import pytest

from kiosk.core.errors import InputError
from kiosk.core.ports import PinHasher
from kiosk.security.pins import Argon2PinHasher, check_pin


def test_hash_proves_its_pin_and_no_other():
    hasher: PinHasher = Argon2PinHasher()

    pin_hash = hasher.hash("483920")

    assert pin_hash.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert "483920" not in pin_hash
    assert hasher.matches("483920", pin_hash)
    assert not hasher.matches("483921", pin_hash)
    assert not hasher.matches("", pin_hash)
    assert not hasher.matches("\ud800", pin_hash)


def test_same_pin_gets_another_hash_every_time():
    hasher = Argon2PinHasher()

    assert hasher.hash("483920") != hasher.hash("483920")


@pytest.mark.parametrize("pin_hash", ["", "483920", "$argon2id$", "$argon2id$v=19$m=8,t=1,p=1$AAAA$BBBB"])
def test_spoilt_hash_matches_no_pin(pin_hash: str):
    assert not Argon2PinHasher().matches("483920", pin_hash)


@pytest.mark.parametrize("pin", ["483920", "123457", "112233", "908172635445"])
def test_ordinary_pin_is_accepted(pin: str):
    check_pin(pin)


@pytest.mark.parametrize("pin", ["", "48392", "4839204839204", "48392a", "٤٨٣٩٢٠", "4839 0", "-48392"])
def test_pin_of_the_wrong_form_is_refused(pin: str):
    with pytest.raises(InputError, match="6 to 12 digits"):
        check_pin(pin)


@pytest.mark.parametrize("pin", ["000000", "999999999999", "123456", "654321", "890123", "210987"])
def test_pin_that_is_guessed_first_is_refused(pin: str):
    with pytest.raises(InputError, match="guessed first"):
        check_pin(pin)
