"""What every place that takes pages instead of labels refuses."""

from kiosk.core.bib import ChipPlan
from kiosk.core.errors import InputError


def check_page(name: str, document: bytes, chip: ChipPlan | None) -> None:
    """Refuse what is no page.

    Raises:
        InputError: a chip is wanted, or the document is no PDF.
    """
    if chip is not None:
        raise InputError(f"{name} takes pages and encodes no chips: name an encoder beside it")
    if not document.startswith(b"%PDF-"):
        raise InputError(f"{name} takes pages as PDF, and this is none: draw the bib as PDF")
