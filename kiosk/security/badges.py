"""Staff badges: the random code that a card carries.

`B` and 26 signs of 0-9 and A-Z without I, L, O and U: 130 random bits. Every keyboard layout types
them, and nobody reads a one for a letter. The database keeps the SHA-256 of a code, which needs no salt
and no slow hash where nobody can guess.
"""

import secrets
from typing import Final

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SIGNS: Final = 26


def draw_badge() -> str:
    """Draw the code of a new badge; it holds a digit, as every code that a scanner types must."""
    while True:
        code = "B" + "".join(secrets.choice(ALPHABET) for _ in range(SIGNS))
        if any(sign.isdecimal() for sign in code):
            return code
