"""The ways of a stranger from the first screen to the bib."""

from dataclasses import dataclass

from tests.soak.stranger import Stranger, rest


@dataclass(frozen=True)
class People:
    """Who comes."""

    passes: dict[str, str]
    numbers: dict[str, tuple[str, str]]


def by_touch(stranger: Stranger, people: People) -> int:
    """Touch alone: language, no pass, member number and birth date on the screen's own keys, the bib."""
    number, born = people.numbers["touch"]
    stranger.reads("English")
    stranger.picture("touch-welcome")
    stranger.touch("English")
    stranger.reads("Show your pass")
    stranger.picture("touch-pass")
    stranger.touch("I have no pass")
    for sign in number:
        stranger.touch(sign)
    stranger.picture("touch-number")
    stranger.touch("Next")
    stranger.reads("birth")
    for sign in born:
        stranger.touch(sign)
    stranger.picture("touch-birth-date")
    stranger.touch("Find my place")
    stranger.reads("I have taken my bib")
    stranger.picture("touch-bib")
    bib = bib_shown(stranger)
    stranger.touch("I have taken my bib")
    stranger.reads("Thank you")
    stranger.reads("Français", "English")
    return bib


def by_keyboard(stranger: Stranger, people: People) -> int:
    """Keys alone: Tab to the language, type number and birth date, Enter."""
    number, born = people.numbers["keyboard"]
    stranger.reads("English")
    stranger.tab_to("English")
    stranger.enter()
    stranger.reads("Show your pass")
    stranger.tab_to("I have no pass")
    stranger.enter()
    stranger.reads("Your member number")
    stranger.type_slowly(number)
    stranger.enter()
    stranger.reads("birth")
    stranger.type_slowly(born)
    stranger.picture("keyboard-birth-date")
    stranger.enter()
    stranger.reads("I have taken my bib")
    bib = bib_shown(stranger)
    stranger.tab_to("I have taken my bib")
    stranger.picture("keyboard-bib")
    stranger.enter()
    stranger.reads("Français", "English")
    return bib


def by_scanner(stranger: Stranger, people: People) -> int:
    """A scanner alone: the pass, and the bib's own barcode as the word that it was taken."""
    stranger.reads("English")
    stranger.scan(people.passes["scanner"])
    stranger.reads("J'ai pris mon dossard")  # nobody chose a language: it is the event's first one
    stranger.picture("scanner-bib")
    bib = bib_shown(stranger)
    rest(4)  # a code that still lies before the scanner is not shown anew
    stranger.scan(str(bib))
    stranger.reads("Français", "English")
    return bib


def at_the_desk(stranger: Stranger, people: People) -> int:
    """Scan, Enter, Enter: the identity card is the desk's usual document."""
    stranger.reads("Personne suivante")
    stranger.scan(people.passes["desk"])
    stranger.reads("Délivrer le dossard")
    stranger.picture("desk-card")
    stranger.enter()
    stranger.reads("Remis")
    bib = bib_shown(stranger)
    stranger.picture("desk-bib")
    stranger.enter()
    stranger.reads("Personne suivante")
    return bib


def bib_shown(stranger: Stranger) -> int:
    """Read the number that stands largest on the screen."""
    numbers = [part for part in stranger.look() if part["name"].isdecimal()]
    return int(max(numbers, key=lambda part: part["box"][3])["name"])
