"""What lies on an encoder, and what is asked of it."""

from kiosk.core.bib import ChipPlan
from tests.helpers.chips import EPC

SECOND = ChipPlan("1427.1", 2, EPC[:14] + "2" + EPC[15:])
FIRST_WRITE = 1


def lying(stock):
    return [one.chip for one in stock.state().lying]
