"""Who answers for a command: a name, and a PIN from standard input."""

from typing import Annotated

import typer

from kiosk.app import Site
from kiosk.cli.output import pin_from_stdin, plain
from kiosk.core.errors import InputError, RuleError
from kiosk.core.people import Role

StaffName = Annotated[str, typer.Option("--staff", metavar="NAME", help="Who answers for it.")]
PinStdin = Annotated[bool, typer.Option("--pin-stdin", help="Read the PIN from standard input.")]


def sign_in(site: Site, name: str, role: Role, *, pin_stdin: bool) -> str:
    """Check the PIN of somebody who has the role, and give their name.

    Raises:
        InputError: nobody was named.
        RuleError: name, PIN and role do not go together.
    """
    if not name or not pin_stdin:
        raise InputError(f"this needs somebody with the role {role.value}: --staff NAME --pin-stdin")
    signed = site.staff.sign_in(plain(name, where="--staff"), pin_from_stdin(), needed=role)
    if signed.person is None:
        raise RuleError(signed.sentence)
    return signed.person.name
