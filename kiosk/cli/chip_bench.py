"""`kiosk chips secret` and `kiosk chips read`: what a station with an encoder of its own needs."""

import os
import secrets
from pathlib import Path
from typing import Annotated

import typer

from kiosk.app import open_devices, open_site
from kiosk.cli.output import DEFAULT_STATION, AsJson, StationFile, answer, explaining
from kiosk.core.errors import InputError, RuleError
from kiosk.core.pickup import ChipVerdict
from kiosk.services.chips.bench import NO_READER, ChipFile, ChipKind, identify

_SECRET_BYTES = 32


def secret(
    output: Annotated[Path, typer.Option("-o", "--output", help="A new file.", metavar="FILE")],
    *,
    as_json: AsJson = False,
) -> None:
    """Draw the event's secret, from which each chip gets its own access password.

    Every station that locks chips needs the same file: copy it, readable by its owner only.
    """
    with explaining(as_json=as_json):
        try:
            with os.fdopen(os.open(output, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
                file.write(secrets.token_hex(_SECRET_BYTES) + "\n")
        except FileExistsError as fault:
            message = "is there already; a secret is never overwritten, choose another name"
            raise InputError(message, where=str(output)) from fault
        except OSError as fault:
            message = f"cannot be written ({fault.strerror}); choose a folder that you may write to"
            raise InputError(message, where=str(output)) from fault
        words = f'{output} is drawn. Name it as secret_file beside lock = "1" in the encoder\'s options.'
        answer({"file": str(output)}, words, as_json=as_json)


def read(*, station: StationFile = DEFAULT_STATION, as_json: AsJson = False) -> None:
    """Read the one chip on the encoder, and say whose it is. Nothing is written to it."""
    with explaining(as_json=as_json), open_site(station) as site, open_devices(site) as devices:
        if devices.encoder is None:
            raise RuleError(NO_READER)
        found = devices.encoder.read()
        if found.verdict is not ChipVerdict.OK:
            raise RuleError(found.sentence)
        with site.store.reading() as view:
            chip = identify(view, site.event.chips.parsed, found.chips[0])
        value = {
            "kind": chip.kind.value,
            "epc": chip.epc,
            "tid": chip.tid,
            "bib": chip.bib,
            "attempt": chip.issued and chip.issued.attempt.key,
            "state": chip.issued and chip.issued.attempt.state.value,
        }
        answer(
            value, f"{_words(chip)}\ncode {chip.epc}, factory number {chip.tid or 'none'}", as_json=as_json
        )


def _words(chip: ChipFile) -> str:
    state = chip.issued.attempt.state.value if chip.issued is not None else ""
    return {
        ChipKind.NOT_READ: chip.sentence,
        ChipKind.KNOWN: f"The chip of bib {chip.bib}: {state}.",
        ChipKind.CHANGED: f"The chip of bib {chip.bib} ({state}), with another code: destroy it.",
        ChipKind.COPY: f"A copy of the chip of bib {chip.bib}: keep it and call a supervisor.",
        ChipKind.NEVER_MADE: f"A code for bib {chip.bib} that was never given out: call a supervisor.",
        ChipKind.FOREIGN: "Not a chip of this event: it is blank, or of another one.",
    }[chip.kind]
