"""`kiosk pass`: the organiser's signed passes; the private key never lies on a station."""

import csv
from pathlib import Path
from typing import Annotated

import typer

from kiosk.app import open_site
from kiosk.cli.output import DEFAULT_STATION, AsJson, StationFile, answer, explaining
from kiosk.config import load_event
from kiosk.core.errors import InputError
from kiosk.core.operation import Outcome, content_digest
from kiosk.core.ports import PassVerdict
from kiosk.db.roster import read_roster
from kiosk.security.keys import generate_key, load_key, write_key
from kiosk.security.passes import Ed25519PassReader, PassSigner

app = typer.Typer(help="Signed passes and their revocation.", no_args_is_help=True)


@app.command()
def key(
    output: Annotated[
        Path, typer.Option("-o", "--output", help="Where the private key goes.", metavar="FILE")
    ],
    *,
    as_json: AsJson = False,
) -> None:
    """Draw a key pair; the public half belongs into the event file."""
    with explaining(as_json=as_json):
        private = generate_key()
        write_key(output, private)
        public = private.public_key().public_bytes_raw().hex()
        words = f'Private key: {output} (keep it off the stations)\npublic_keys = ["{public}"]'
        answer({"private_key": str(output), "public_key": public}, words, as_json=as_json)


@app.command()
def issue(
    roster: Annotated[Path, typer.Argument(help="CSV or XLSX with the column entitlement_id.")],
    *,
    event: Annotated[Path, typer.Option(help="The event file.", metavar="FILE")],
    private_key: Annotated[Path, typer.Option("--key", help="The private key.", metavar="FILE")],
    output: Annotated[Path, typer.Option("-o", "--output", help="CSV: entitlement_id,pass", metavar="FILE")],
    as_json: AsJson = False,
) -> None:
    """Sign a pass for every place of a roster."""
    with explaining(as_json=as_json):
        signer = PassSigner(load_event(event).code, load_key(private_key))
        count = sign_all(roster, signer, output)
        answer({"passes": count, "file": str(output)}, f"{count} passes are in {output}.", as_json=as_json)


@app.command()
def revoke(
    code: Annotated[str, typer.Argument(help="The whole pass.")],
    *,
    station: StationFile = DEFAULT_STATION,
    as_json: AsJson = False,
) -> None:
    """Put a pass on the revocation list of this event's stations."""
    with explaining(as_json=as_json), open_site(station) as site:
        reading = Ed25519PassReader(site.event.code, site.event.public_keys).read(code.strip().upper())
        if reading.verdict is not PassVerdict.GENUINE:
            raise InputError("this is not a genuine pass of this event; nothing was revoked", where="CODE")
        content = content_digest("revoke_pass", {"pass": reading.pass_id})
        with site.store.working(site.store.next_key(), content) as work:
            work.revoke_pass(reading.pass_id)
            work.note("pass_revoked", {"pass": reading.pass_id, "entitlement": reading.entitlement_id})
            work.commit(Outcome("pass_revoked"))
        words = f"The pass of {reading.entitlement_id} is revoked."
        answer({"entitlement_id": reading.entitlement_id, "revoked": True}, words, as_json=as_json)


def sign_all(roster: Path, signer: PassSigner, output: Path) -> int:
    """Write one pass for each place of a roster; gives their number."""
    lines = read_roster(roster).lines
    try:
        output.touch(mode=0o600)
        with output.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(["entitlement_id", "member_id", "name", "race", "pass"])
            for line in lines:
                cells = line.cells
                place = cells["entitlement_id"]
                name = f"{cells.get('given_name', '')} {cells.get('family_name', '')}".strip()
                writer.writerow(
                    [place, cells.get("member_id", ""), name, cells.get("race", ""), signer.issue(place)]
                )
    except OSError as fault:
        message = f"cannot be written ({fault.strerror}); choose a folder that you may write to"
        raise InputError(message, where=str(output)) from fault
    return len(lines)
