"""Takes a scanner's bytes apart into scans; any bytes are possible, none raise."""

import unicodedata

LONGEST_SCAN = 512
_ENDS = frozenset(b"\r\n\x03")


class ScanLineReader:
    """Collects bytes; a scan ends with CR, LF or ETX, or when the scanner falls silent."""

    def __init__(self) -> None:
        self._collected = bytearray()
        self._is_overlong = False

    @property
    def has_part(self) -> bool:
        """Tell whether bytes wait for their end."""
        return bool(self._collected)

    def feed(self, data: bytes) -> list[str]:
        """Take bytes, give the scans that are complete; one that is too long is dropped whole."""
        scans = []
        for sign in data:
            if sign in _ENDS:
                scans.append(self.finish())
            elif len(self._collected) < LONGEST_SCAN:
                self._collected.append(sign)
            else:
                self._is_overlong = True
        return [scan for scan in scans if scan]

    def finish(self) -> str:
        """End the scan here; empty if there was none."""
        text = "" if self._is_overlong else _text(bytes(self._collected))
        self._collected.clear()
        self._is_overlong = False
        return text


def _text(content: bytes) -> str:
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        text = content.decode("latin-1")
    return "".join(sign for sign in text if unicodedata.category(sign) not in {"Cc", "Cs"}).strip()
