"""All commands, put under one name."""

import typer

from kiosk.cli import (
    bibs,
    chips,
    closing,
    demo,
    design,
    journal,
    passes,
    pickup,
    results,
    roster,
    run,
    setup,
    staff,
    watch,
)

app = typer.Typer(
    name="kiosk",
    help="Dossard: the desk where the runners of a mass race collect their bibs.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command("demo")(demo.demo)
app.command("init")(setup.init)
app.command("run")(run.run)
app.command("pickup")(pickup.pickup)
app.command("replace")(pickup.replace)
app.command("purge")(closing.purge)
app.command("devices")(watch.devices)
app.command("doctor")(watch.doctor)
app.add_typer(staff.app, name="staff")
app.add_typer(roster.app, name="roster")
app.add_typer(passes.app, name="pass")
app.add_typer(bibs.app, name="bib")
app.add_typer(design.app, name="design")
app.add_typer(chips.app, name="chips")
app.add_typer(journal.app, name="journal")
app.add_typer(results.app, name="export")
app.add_typer(closing.app, name="event")


def main() -> None:
    """Run the command line."""
    app()
