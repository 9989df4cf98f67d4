"""The bib that is sent again and again, and what is counted of it."""

import dataclasses

from kiosk.hardware.zpl import formats
from tests.helpers.hardware import EPC, PLAN, label

LABEL = label()
SENT = len(formats.build_format(PLAN.attempt_key, LABEL, PLAN).content)


def plan_for(serial):
    return dataclasses.replace(PLAN, attempt_key=f"1427.{serial}", epc=f"{EPC[:-2]}{serial:02}")


def took(bench, count, answer):
    """Tell whether the printer took that many bytes and no byte more than the road may hold was sent."""
    return count <= len(answer.sent) <= min(SENT, count + bench.differs.most_in_flight)
