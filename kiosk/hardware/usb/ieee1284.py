"""The identity string of a printer: `MFG:Zebra Technologies;CMD:ZPL;MDL:…;`."""

_SHORT = {
    "MANUFACTURER": "MFG",
    "MODEL": "MDL",
    "COMMAND SET": "CMD",
    "CLASS": "CLS",
    "DESCRIPTION": "DES",
    "SERIALNUMBER": "SERN",
}
_LENGTH_BYTES = 2


def parse_device_id(answer: bytes) -> dict[str, str]:
    """Read the answer of GET_DEVICE_ID.

    Source: IEEE 1284-2000, section 7.6: two bytes of length that count themselves, then key:value;
    pairs. The length should be big-endian; some devices send it little-endian or wrong, so the whole
    buffer is the last resort.
    """
    body = answer[_LENGTH_BYTES : _length(answer)].split(b"\0")[0]
    pairs = (pair.partition(":") for pair in body.decode("latin-1").split(";"))
    named = ((key.strip().upper(), value.strip()) for key, colon, value in pairs if colon)
    return {_SHORT.get(key, key): value for key, value in named if key}


def _length(answer: bytes) -> int:
    for order in ("big", "little"):
        length = int.from_bytes(answer[:_LENGTH_BYTES], "big" if order == "big" else "little")
        if _LENGTH_BYTES < length <= len(answer):
            return length
    return len(answer)
