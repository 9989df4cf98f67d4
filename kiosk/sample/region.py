"""One region of invented people: its nationalities, its language, its names."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Region:
    """Where invented people come from.

    Attributes:
        nationalities: three letters as sport uses them.
        language: two letters.
        families: the form for men and the form for women.
    """

    nationalities: tuple[str, ...]
    language: str
    men: tuple[str, ...]
    women: tuple[str, ...]
    families: tuple[tuple[str, str], ...]


def region(nationalities: str, language: str, *, men: str, women: str, families: str) -> Region:
    """Make a region from lists with commas; `Kowalski|Kowalska` gives both forms of a family name."""
    pairs = (family.partition("|") for family in families.split(", "))
    return Region(
        nationalities=tuple(nationalities.split()),
        language=language,
        men=tuple(men.split(", ")),
        women=tuple(women.split(", ")),
        families=tuple((man, woman or man) for man, _, woman in pairs),
    )
