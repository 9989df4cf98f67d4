"""`kiosk staff`: people with a PIN and a role."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.app import Site, open_site
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
from kiosk.core.people import Role, Staff, staff_tag
from kiosk.security.pins import check_pin
from kiosk.security.private_files import write_private

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
            {
                "name": person.name,
                "role": person.role.value,
                "tag": staff_tag(person.name),
                "badge": bool(person.badge_hash),
            }
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


@app.command()
def badge(
    name: Annotated[str, typer.Argument(help="Whose badge.")],
    *,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="The card as PDF.", metavar="FILE")
    ] = None,
    take: Annotated[bool, typer.Option("--remove", help="Make the badge void.")] = False,
    show: Annotated[bool, typer.Option("--show", help="Print the secret code too.")] = False,
    station: StationFile = DEFAULT_STATION,
    as_json: AsJson = False,
) -> None:
    """Draw a badge that signs a person in; the one before is void."""
    if take == (output is not None):
        raise typer.BadParameter("say where the card goes (-o FILE), or --remove")
    with explaining(as_json=as_json), open_site(station) as site:
        plain(name, where="NAME")
        if output is None:
            site.staff.take_badge(name)
            answer({"name": name, "badge": False}, f"The badge of {name} is void.", as_json=as_json)
            return
        code = _card(site, name, output)
        words = f"The badge of {name} is in {output}; print it, then delete the file: it opens like a key."
        value: dict[str, object] = {"name": name, "badge": True, "file": str(output)}
        secret = {"code": code} if show else {}
        answer(value | secret, "\n".join([words, *secret.values()]), as_json=as_json)


def _card(site: Site, name: str, output: Path) -> str:
    person = _known(site, name)
    # a name that no card can hold must not cost the badge that is in use
    from kiosk.printing.badge_card import badge_card  # noqa: PLC0415 - drawing takes long to load

    badge_card("B", name=person.name, role=person.role.value, event_name=site.event.name)
    write_private(output, b"")
    code = site.staff.give_badge(name)
    card = badge_card(code, name=person.name, role=person.role.value, event_name=site.event.name)
    write_private(output, card)
    return code


def _known(site: Site, name: str) -> Staff:
    person = next((one for one in site.staff.people() if one.name == name), None)
    if person is None:
        raise InputError(f"there is nobody called {name}: kiosk staff list", where="NAME")
    return person
