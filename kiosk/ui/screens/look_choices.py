"""The choices of text size and contrast, wherever they are offered."""

from collections.abc import Sequence

from kiosk.ui.language.texts import own_name, say
from kiosk.ui.look.theme import Look, TextSize, Variant
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.segmented import Option, Segmented


def size_choice(kit: Kit) -> Segmented:
    """Make the choice of a text size; its values are the names of `TextSize`."""
    names = {
        TextSize.USUAL: say("Usual text size"),
        TextSize.LARGE: say("Large text"),
        TextSize.LARGEST: say("Largest text"),
    }
    options = tuple(Option(size.name, "A", name, scale=size.value) for size, name in names.items())
    return kit.segmented(options, name=say("Text size"), chosen=kit.theme.look.text_size.name)


def contrast_choice(kit: Kit) -> Segmented:
    """Make the choice of light, dark or high contrast; its values are the names of `Variant`."""
    words = {
        Variant.LIGHT: (say("Light"), say("Light screen")),
        Variant.DARK: (say("Dark"), say("Dark screen")),
        Variant.HIGH: (say("Contrast"), say("High contrast")),
    }
    options = tuple(Option(variant.name, text, name) for variant, (text, name) in words.items())
    return kit.segmented(options, name=say("Contrast"), chosen=kit.theme.look.variant.name)


def language_choice(kit: Kit, languages: Sequence[str], *, spoken: str) -> Segmented:
    """Make the choice of a language, each in its own name; its values are two letters."""
    options = tuple(Option(code, own_name(code)) for code in languages)
    return kit.segmented(options, name=say("Language"), chosen=spoken)


def resized(look: Look, size: str) -> Look:
    """Give the look with another text size."""
    return Look(look.variant, TextSize[size], look.is_still)


def recoloured(look: Look, variant: str) -> Look:
    """Give the look in other colours."""
    return Look(Variant[variant], look.text_size, look.is_still)
