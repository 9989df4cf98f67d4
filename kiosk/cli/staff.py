"""`kiosk staff`: people with a PIN and a role."""

from typing import Annotated

import typer

from kiosk.app import open_site
from kiosk.cli.output import (
    DEFAULT_STATION,
    AsJson,
    StationFile,
    answer,
    explaining,
    leave,
    pin_from_stdin,
    plain,
)
from kiosk.core.errors import InputError
from kiosk.core.people import Role, staff_tag
from kiosk.security.pins import check_pin

app = typer.Typer(help="People with a PIN and a role.", no_args_is_help=True)


@app.command()
def add(
    name: Annotated[str, typer.Argument(help="How staff call them.")],
    *,
    role: Annotated[Role, typer.Option(help="What they may do.")] = Role.VOLUNTEER,
    pin_stdin: Annotated[bool, typer.Option("--pin-stdin", help="Read the PIN from standard input.")] = False,
    station: StationFile = DEFAULT_STATION,
    as_json: AsJson = False,
) -> None:
    """Add a person, or give the one of that name a new role and PIN."""
    with explaining(as_json=as_json), open_site(station) as site:
        if not pin_stdin:
            raise InputError("the PIN comes from standard input: add --pin-stdin", where=name)
        pin = pin_from_stdin()
        check_pin(pin)
        plain(name, where="NAME")
        site.staff.add(name, role, pin)
        answer({"name": name, "role": role.value}, f"{name} is {role.value}.", as_json=as_json)


@app.command("list")
def list_staff(*, station: StationFile = DEFAULT_STATION, as_json: AsJson = False) -> None:
    """List the staff."""
    with explaining(as_json=as_json), open_site(station) as site:
        people = [
            {"name": person.name, "role": person.role.value, "tag": staff_tag(person.name)}
            for person in site.staff.people()
        ]
        words = "\n".join(f"{person['tag']}  {person['role']:<12} {person['name']}" for person in people)
        answer(
            people, words or "Nobody has a PIN yet: kiosk staff add NAME --role supervisor", as_json=as_json
        )


@app.command()
def remove(
    name: Annotated[str, typer.Argument(help="Who leaves.")],
    *,
    station: StationFile = DEFAULT_STATION,
    as_json: AsJson = False,
) -> None:
    """Remove a person."""
    with explaining(as_json=as_json), open_site(station) as site:
        removed = site.staff.remove(plain(name, where="NAME"))
        words = f"{name} is removed." if removed else f"there is nobody called {name}: kiosk staff list"
        answer({"name": name, "removed": removed}, words, as_json=as_json)
        leave(0 if removed else 1)
