"""Code 128 (ISO/IEC 15417): from a text to the widths of its bars.

The patterns are python-barcode's table; which of them are used is decided here, because its own
encoder drops a leading 99 (it takes that pair for the switch to code set C).
"""

import re

from barcode.charsets.code128 import CODES

_START_B, _START_C = 104, 105
_CODE_C, _CODE_B = 99, 100
_STOP = "1100011101011"
# digits that are worth a code set of their own: all of a text, its head or tail, or in between
_RUNS = re.compile(r"^(?:\d\d)+$|^\d{4,}|\d{4,}$|\d{6,}")


def symbols(text: str) -> tuple[int, ...]:
    """Give the symbol values from the start to the check symbol, the stop left out.

    Args:
        text: printable ASCII, not empty.
    """
    values: list[int] = []
    for is_digits, part in _parts(text):
        switch = (_START_C, _CODE_C) if is_digits else (_START_B, _CODE_B)
        values.append(switch[bool(values)])
        if is_digits:
            values += [int(part[at : at + 2]) for at in range(0, len(part), 2)]
        else:
            values += [ord(sign) - ord(" ") for sign in part]
    check = values[0] + sum(place * value for place, value in enumerate(values))
    return (*values, check % 103)


def modules(text: str) -> str:
    """Give the modules from the first bar to the last, `1` = bar."""
    return "".join(str(CODES[value]) for value in symbols(text)) + _STOP


def _parts(text: str) -> list[tuple[bool, str]]:
    """Cut a text into stretches of pairs of digits and of other signs."""
    parts: list[tuple[bool, str]] = []
    at = 0
    for run in _RUNS.finditer(text):
        # an odd run leaves its first digit to the stretch before it
        start = run.start() + (run.end() - run.start()) % 2
        parts += [(False, text[at:start]), (True, text[start : run.end()])]
        at = run.end()
    parts.append((False, text[at:]))
    return [(is_digits, part) for is_digits, part in parts if part]
