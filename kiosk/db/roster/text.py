"""Bytes of a text file into text, whatever program saved it."""

import codecs

from charset_normalizer import from_bytes

from kiosk.core.errors import InputError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WESTERN = ["cp1252", "latin_1", "mac_roman"]
_SAMPLE_LINES = 200
_ENOUGH_FOR_UTF16 = 4


def decode(content: bytes, *, name: str) -> str:
    """Decode a text file: UTF-8, UTF-16, or a western European encoding that is guessed.

    Raises:
        InputError: no text, or lines of different encodings; names the line.
    """
    marked = next((encoding for mark, encoding in _MARKS if content.startswith(mark)), None)
    encoding = marked or _utf16_without_mark(content) or "utf-8"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as mistake:
        if marked is not None:
            raise InputError(f"this is not {marked} text all through; save it again", where=name) from mistake
        text = _decode_western(content, name)
    if "\0" in text:
        raise InputError("this is not a text file; give a CSV or XLSX file", where=name)
    return text


def _utf16_without_mark(content: bytes) -> str | None:
    """Tell UTF-16 from its zeros: the headings are plain letters, so every second byte is one."""
    head = content[:200]
    if len(head) < _ENOUGH_FOR_UTF16:
        return None
    zeros = [head[0::2].count(0), head[1::2].count(0)]
    enough = len(head) // 2 * 0.8
    if zeros[1] >= enough and not zeros[0]:
        return "utf-16-le"
    if zeros[0] >= enough and not zeros[1]:
        return "utf-16-be"
    return None


def _decode_western(content: bytes, name: str) -> str:
    marked_lines = [
        (number, line) for number, line in enumerate(content.split(b"\n"), start=1) if not line.isascii()
    ]
    _refuse_mixture(marked_lines, name)
    sample = b"\n".join(line for _, line in marked_lines[:_SAMPLE_LINES])
    guess = from_bytes(sample, cp_isolation=_WESTERN).best()
    encoding = "cp1252" if guess is None or guess.encoding == "latin_1" else guess.encoding
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        # five codes mean nothing in Windows' encoding, and a control character in ISO 8859-1
        return content.decode("latin-1")


def _refuse_mixture(marked_lines: list[tuple[int, bytes]], name: str) -> None:
    is_utf8 = {number: _is_utf8(line) for number, line in marked_lines}
    if any(is_utf8.values()):
        odd = next(number for number, fits in is_utf8.items() if not fits)
        raise InputError(
            "this line is in another encoding than the others, which are UTF-8; save the file again as UTF-8",
            where=f"{name}:{odd}",
        )


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
