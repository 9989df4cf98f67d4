"""A picture as the body of a label, in the language of its printer."""

from collections.abc import Callable
from typing import assert_never

from kiosk.core.bib import Picture
from kiosk.core.errors import InputError
from kiosk.core.language import Language
from kiosk.printing import tspl, zpl


def body_in(language: Language) -> Callable[[Picture], bytes]:
    """Give what writes labels in a language.

    Raises:
        InputError: that language has none.
    """
    match language:
        case Language.ZPL:
            return zpl.label_body
        case Language.TSPL:
            return tspl.label_body
        case Language.ESCPOS:
            raise InputError("a receipt printer prints no bibs; name a label printer in the station file")
        case _:
            assert_never(language)
