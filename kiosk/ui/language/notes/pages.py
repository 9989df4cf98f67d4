"""The English sentences of office printers and folders that can reach a face, as templates."""

from typing import Final

_PAGES: Final = (
    "{name} is printing",
    "{name} does not say how it is: look at its display",
    "{name} holds the bib back: release it at its display or in its queue",
    "{name} stopped in the middle of the bib: look at its display",
    "{name} takes pages and encodes no chips: name an encoder beside it",
    "{name} takes pages as PDF, and this is none: draw the bib as PDF",
    "a cover is open: close it until it clicks",
    "paper is jammed: take it out, destroy what is torn, and close the printer",
    "toner or ink is out: put in a new cartridge",
    "toner or ink is low: have a new cartridge at hand",
    "the stock for bibs is out: load it and close the printer",
    "the stock for bibs is low: have more at hand",
    "it waits for stock: load it, or press OK at its display",
    "it is paused: let it go on at its display or in its queue",
    "a tray is missing: push it in until it clicks",
    "its tray for finished sheets is full: take them out",
    "its memory is full: throw away the jobs that wait in it",
    "its computer does not reach it: check its cable and its switch",
    "its computer looks for it: check its cable and its switch",
    "its queue has no driver that works: set the queue up again",
    "its box for waste toner is full: put in a new one",
    "it is too hot: wait some minutes",
    "it is warming up: wait some minutes",
    "it is switched off or starting: switch it on, or wait some minutes",
    "it has stopped and does not say why: look at its display",
    'it reports "{reason}": look at its display',
    "it takes no jobs: switch printing on at the printer or in its queue",
)
_REFUSED: Final = (
    "the CUPS queue {name} holds it: remove that queue from the system's printers",
    "the CUPS queue {name} may hold it: look at the system's printers",
    "it forbids it: allow this computer to print there",
    "it wants a password: allow printing without one",
    "it wants encryption: write ipps:// instead of ipp://",
    "it answers with the HTTP status {status}: check the address",
    "it refuses with the IPP status {status}: look at its display and settings",
    "there is no printer or job of that name: check the address",
    "it does not take PDF: choose a printer that does, or a CUPS queue for it",
    "it does not have what the bib asks for: check its paper settings",
    "it has an error of its own: switch it off and on",
    "it cannot do that: choose a printer with IPP Everywhere",
    "it is out of service: look at its display",
    "it is busy with another job: wait until that is out",
    "{address} did not answer ({reason}): check its network and its switch",
    "{address} cannot encrypt: write ipp:// instead of ipps://",
    "the answer is no IPP at byte {place} ({mistake}): check the address of the printer",
    "the answer names no job: check the address of the printer",
)
_PAGE_ATTEMPTS: Final = (
    "look whether the bib is out and whole",
    "the printer threw the bib away before it printed: look at its display, then try again",
    "the printer threw the bib away while it printed: {look}",
    "the printer does not answer any more: {look}",
    "the printer knows nothing of this bib: {look}",
    "the printer finished the bib with errors: {look}",
    "paper jammed while the bib was printed: {look}",
    "the printer did not finish in time: {look}",
)
_FOLDERS: Final = (
    "{name} is ready; it is a folder: pages wait there for somebody to print them",
    "the folder {folder} is not there: make it, or plug its drive in",
    "the folder {folder} may not be written: allow it to this user",
    "the folder {folder} has no room: free some space",
    "{file} lies in {folder} already: look at it, and take it away",
)

PAGES: Final = (
    *_PAGES,
    *_REFUSED,
    *_PAGE_ATTEMPTS,
    *_FOLDERS,
)
