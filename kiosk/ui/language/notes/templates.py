"""The English sentences of devices, rules and the database that can reach a face, as templates."""

from typing import Final

from kiosk.ui.language.notes.bibs import DOCUMENTS
from kiosk.ui.language.notes.chips import CHIPS
from kiosk.ui.language.notes.encoders import ENCODERS
from kiosk.ui.language.notes.pages import PAGES
from kiosk.ui.language.notes.printers import PRINTERS
from kiosk.ui.language.notes.slips import SLIPS

LEADING: Final = "{name}: {words}"
JOINTS: Final = ("{first}; {second}", "{first}, {second}", "{first} and {second}")

_DEVICES: Final = (
    "printer",
    "encoder",
    "scanner",
    "printer (virtual)",
    "encoder (virtual)",
    "scanner (virtual)",
)

_KINDS: Final = (
    "ZPL printer (USB)",
    "ZPL printer (network)",
    "virtual ZPL printer, simulated",
    "TSPL printer (USB)",
    "TSPL printer (network)",
    "virtual TSPL printer, simulated",
    "virtual chip encoder, simulated",
    "barcode scanner (serial)",
    "virtual scanner, simulated",
    "office printer (IPP)",
    "office printer (CUPS queue)",
    "folder for pages, nothing is printed",
)
_CONNECTIONS: Final = (
    "the printer went away: check its cable and its switch",
    "the printer closed the connection: check its network cable and its switch",
    "nothing answers at {address}: check its network and its switch",
    "the USB library (libusb 1.0) is missing: install the package libusb-1.0-0, then try again",
    "the USB library shows no devices ({error}): start this station again",
    "no printer at {address}: plug it in and switch it on",
    "several printers at {address}: write one of {choices}",
    "{address} may not be opened: install Dossard's udev rule, then plug it in again",
    "{address} is held by another program: {words}",
    "remove its queue from the system's printers",
    "{address} cannot be opened ({error}): unplug it and plug it in again",
    "{address} has no printer interface: choose another device",
    "no scanner at {port}: plug it in ({error})",
)
_ATTEMPTS: Final = (
    "the printer did not answer in time",
    "the printer took nothing: check its cable, then try again",
    "the printer marked the label VOID ({reason}): tear it up and print again",
    "it gives no reason",
    "{sent} of {size} bytes",
    "look whether the label is out and whole",
    "the printer went away after {sent}: check its cable and switch, then {look}",
    "the printer stopped after {sent} and did not go on: mend it, then {look}",
    "the printer stopped while it printed ({faults}): {look}",
    "the printer took the label and does not answer: {look}",
    "the printer fell silent while it printed: {look}",
    "the printer counts {count} labels instead of 1: {look}",
    "the printer does not count its labels: {look}",
    "the printer did not say what is in the chip: {look}, and do not hand it over",
    "several chips answered: take loose labels away from the printer, and do not hand this bib over",
    "the chip could not be read: do not hand this bib over",
    "the chip answers {seen} instead of {wanted}: do not hand this bib over",
    "the printer counts {good} good and {void} void chips instead of 1 and 0: {look}",
    "the finished bib did not read",
    "spoilt before anybody took it",
    "not collected after all",
    "its chip could not be proven",
    "a person says that it is not out",
    "it was being made at {station}",
    "this piece came out at {station}: fetch it from there",
    "The printer of this station encodes no chips and there is no encoder: name one in the station file.",
)
_BARCODES: Final = (
    "This is bib {seen}; bib {bib} is the one to hand over. Scan bib {bib}.",
    "That was not the barcode of bib {bib}. Scan the bib that was just printed.",
)
_SIMULATED: Final = (
    "the virtual encoder does not answer: check its cable",
    "the virtual printer of {folder} does not run: start it again",
    "the virtual printer of {folder} does not start: {error}",
    "{folder} is no field of a virtual encoder: choose another folder",
    "{folder} is no tray of a virtual printer: choose another folder",
    "{file} holds no faults of a virtual device ({mistake}): remove it",
    "{file} cannot be written ({error}): choose another folder",
    "{file} cannot be written ({error}): free some space",
)
_RULES: Final = (
    "bib {bib} is open without a pickup",
    "bib {bib} was never collected: scan the runner's pass instead",
    "bib {bib} is being made at {station}: finish that pickup first",
    "bib {bib} is being made at {station}: go on there",
    "bib {bib} is not kept by the staff: scan the runner's pass again",
    "bib {bib} was not made ahead: go on with it where it is served",
    "bib {bib} is printed already: hand it over as it is, then replace it to change its words",
    "bib {bib} was taken over by {station}: go on there, or scan it again",
    "bib {bib} is at attempt {attempt} by now: look again what is asked",
    (
        "bib {bib} was taken over at {station} and ended there with attempt {attempt}: "
        "destroy the piece {piece} that lies here"
    ),
    "bib {bib} has no attempt to encode",
    "bib {bib} has no live copy: its number was replaced by another one",
    "bib {bib} has used its {count} attempts: give a new number",
    "bib {bib} has come out meanwhile: look into the tray again",
    "bib {bib} is not in anybody's hands: scan the runner's pass instead",
    "bib {bib} cannot be handed over yet: {missing}",
    "bib {bib} may be out: find and destroy it before you undo",
    "bib {bib} may be out at {station}: settle it there",
    "bib {bib} has no attempt yet",
    "bib {bib} was replaced: make another replacement instead",
    "bib {bib} is served at {station} now: scan the pass again",
    "the chip of bib {bib} is not proven: read it, or destroy the bib",
    "the pickup of bib {bib} is {state}",
    "the pickup of bib {bib} is {state} already: scan the pass again",
    "attempt {attempt} is {state}: settle it before a new one",
    "attempt {attempt} is {state}: this step is not possible now",
    "there is no pickup {number}: scan the pass again",
    "pickup {number} names a member who is not in the roster",
    "no number is left in {race} {area}: ask a supervisor",
    "any start area",
    "number {bib} was not taken before it was given; try again",
    "number {bib} is kept for place {place}: choose another",
    "number {bib} was sent to a printer: it stays with its place, or is retired",
    "nobody has number {bib}: look at the runner's file again",
    "operation {number} of this station was something else: begin a new one",
    "this unit of work was committed already; begin a new one",
)
_STATES: Final = (
    "planned",
    "sent",
    "encoded",
    "uncertain",
    "made",
    "proven",
    "void",
    "revoked",
    "open",
    "handed_over",
    "undone",
    "identity",
    "bib",
    "answer",
    "read-back",
)
_STAFF: Final = (
    "the pickup of this event is closed: nothing more is made",
    "the pickup of this event is closed: nothing more is made; say that no other is made",
    "the pickup of this event is closed: a supervisor can open it again",
    "the pickup of this event is open: close it first (kiosk event close)",
    "pickups that are not finished: {count} (bibs {bibs}). Finish or undo them, or close all the same",
    (
        "pickups that are not finished: {count} (bibs {bibs} and {more} more). Finish or undo them, or close "
        "all the same"
    ),
    "Nobody has a PIN yet. Add a supervisor: kiosk staff add NAME --role supervisor",
    "Name and PIN do not go together. Try again, or ask a supervisor.",
    "There were wrong PINs for this name. Wait {seconds} s, then try again, or use your badge.",
    (
        "Somebody typed wrong PINs for this name at this screen. "
        "Wait {seconds} s, then try again, or use your badge."
    ),
    "This badge is not known, or not valid any more. Use your PIN, or ask a supervisor.",
    "This needs the role {role}. Ask somebody who has it.",
    "volunteer",
    "replacement",
    "supervisor",
    "this runner waits on the list already: look for the entry there",
    "this runner has bib {bib} in the {race}: type {bib} instead",
    "this place gets no bib: serve the runner at a desk, which says why",
    "this runner may choose one race: type the entitlement number of it: {races}",
    "this pass was revoked: ask for the member number, and look who it is",
    "this pass was not signed by the organiser: ask for the member number, and look who it is",
    "this pass is for another event: ask for the member number",
    "nobody has this number or pass: type a bib, member or entitlement number, or scan a pass",
    "{code} is the bib of one runner and a number of another: scan the pass instead",
)
_DATABASE: Final = (
    (
        "the people of this event were purged on {day}: it takes no roster and opens no more; set up a new "
        "event with `kiosk init`"
    ),
    "The database does not answer. Try again; if it stays so, use another station and call a supervisor.",
    "the database {name} cannot be used: {cure}",
    "the database does not answer: look at its computer and at the network",
    (
        "the database {name} refused a change that breaks the rule {rule}; nothing was changed: look at the "
        "runner's file again"
    ),
    "another program has kept it locked; close that program, or try again",
    "the disk is full; free some space, then try again",
    "it may only be read; make the file and its folder writable",
    "access is denied; give this user the right to read and write it",
    "it cannot be opened; check that its folder exists and may be written",
    "this file is not a database; check the path, or run `kiosk init`",
    "the file is damaged; stop, keep it, and go on from the last backup",
    "the disk makes errors; check it, and go on from a backup if needed",
    "a value is too long for the database; shorten it",
    "the server does not answer; check the network, then try again",
    "a value does not fit its column; correct it, then try again",
    "it may only be read; connect to the primary server",
    "an earlier step of this operation failed; try the whole operation again",
    "the server refuses this user; check the name and the password in the station file",
    "there is no database of that name; run `kiosk init`",
    "another station was quicker; try again",
    "this user lacks a right there; let the owner of the database grant it",
    "the server's disk is full; free some space, then try again",
    "the server has no room for another station now; try again",
    "another station has kept it locked; try again",
    "the server was stopped or is starting; try again",
    "the server's disk does not answer as it should; call its keeper",
    "the server does not answer; check its address and the network, then try again",
)
NOTES: Final = (
    LEADING,
    *JOINTS,
    *_DEVICES,
    *PRINTERS,
    *_KINDS,
    *_CONNECTIONS,
    *PAGES,
    *_ATTEMPTS,
    *CHIPS,
    *ENCODERS,
    *_BARCODES,
    *_SIMULATED,
    *_RULES,
    *_STATES,
    *_STAFF,
    *_DATABASE,
    *DOCUMENTS,
    *SLIPS,
)
