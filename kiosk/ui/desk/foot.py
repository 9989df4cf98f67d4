"""The lower edge of the desk: what is said beside a visit, what ends soon, and how the devices are."""

from PySide6.QtWidgets import QVBoxLayout

from kiosk.services.visits.counter import Counter
from kiosk.ui.desk.lists import Errand
from kiosk.ui.desk.menu import Menu
from kiosk.ui.desk.notices import Notice
from kiosk.ui.desk.supplies import SupplyBand
from kiosk.ui.widgets.devices import DeviceStrip
from kiosk.ui.widgets.kit import Kit


class Foot:
    """Three lines, of which only the devices are always there; made anew in every look."""

    def __init__(self, kit: Kit, counter: Counter, menu: Menu) -> None:
        self.notice = Notice(kit)
        self.supplies = SupplyBand(kit, counter.supplies)
        self.strip = DeviceStrip(kit)
        self.supplies.asked.connect(lambda: menu.run(Errand.SUPPLIES))

    def put_into(self, column: QVBoxLayout) -> None:
        """Stand at the lower end of a window."""
        for part in (self.notice, self.supplies, self.strip):
            column.addWidget(part)
