"""The modules of codes: rows of dark and light, without quiet zones."""

from functools import lru_cache
from typing import assert_never

import numpy as np
import zxingcpp
from barcode.codex import Code39
from barcode.itf import ITF

from kiosk.core.barcode import Symbology
from kiosk.core.errors import DocumentError
from kiosk.printing.codes import code128

Modules = tuple[tuple[bool, ...], ...]

_CODE39_SIGNS = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ -.$/+%")
_MOST_QR_BYTES = 500  # beyond it a code of a bib's size is too fine


def modules_of(symbology: Symbology, payload: str) -> Modules:
    """Give the modules of a code, True = dark; bars are one row.

    Raises:
        DocumentError: empty, too long, or a character that the symbology does not have.
    """
    if not payload:
        raise DocumentError("the content of a code is missing; add it to the roster or the design")
    match symbology:
        case Symbology.CODE128:
            return _row(code128.modules(_typed(payload)))
        case Symbology.CODE39:
            if not set(payload) <= _CODE39_SIGNS:
                raise DocumentError(
                    "a Code 39 holds digits, capital letters and - . $ / + % only; take Code 128"
                )
            return _row(Code39(payload, add_checksum=False).build()[0])
        case Symbology.ITF:
            if not payload.isascii() or not payload.isdecimal() or len(payload) % 2:
                raise DocumentError("an ITF code holds pairs of digits only; take Code 128")
            return _row(ITF(payload, narrow=1, wide=3).build()[0])
        case Symbology.QR:
            return _qr(payload)
        case _:
            assert_never(symbology)


def _typed(payload: str) -> str:
    if not (payload.isascii() and payload.isprintable()):
        raise DocumentError(
            "the barcode holds a character that a scanner cannot type; use digits and plain letters"
        )
    return payload


def _row(modules: str) -> Modules:
    return (tuple(module == "1" for module in modules.strip("0")),)


@lru_cache(maxsize=4)
def _qr(payload: str) -> Modules:
    """Draw a QR code of error level M: a seventh of it may be spoilt."""
    if len(payload.encode()) > _MOST_QR_BYTES:
        raise DocumentError(
            f"a QR code of {len(payload)} characters is too fine for a bib; shorten its content"
        )
    code = zxingcpp.create_barcode(payload, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    picture = np.asarray(zxingcpp.write_barcode_to_image(code, scale=1, add_quiet_zones=False))
    return tuple(tuple(bool(dot == 0) for dot in row) for row in picture.tolist())
