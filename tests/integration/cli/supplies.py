"""Rolls and ribbons that are put in, and what a command says of them."""

from kiosk.app import open_site
from kiosk.core.supplies import Supply
from kiosk.services.monitoring.supplies import load_supply


def load(folder, labels, supply=Supply.LABELS):
    with open_site(folder.file) as site:
        load_supply(site.store, site.station.incarnation, supply, labels)


def supplies_told(answer):
    return {one["name"]: (one["state"], one["sentence"]) for one in answer.value if one["kind"] == "supply"}
