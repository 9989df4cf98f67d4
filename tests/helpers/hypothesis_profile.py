"""How hard property tests try: few examples for everyday, many with `DOSSARD_HYPOTHESIS=long`."""

import os

from hypothesis import HealthCheck, settings

IS_LONG = os.environ.get("DOSSARD_HYPOTHESIS") == "long"


def effort(examples: int, **more: object) -> settings:
    """Give settings for so many examples; the long profile tries forty times as many, drawn anew."""
    return settings(
        max_examples=examples * (40 if IS_LONG else 1),
        deadline=None,
        derandomize=not IS_LONG,
        database=None,
        suppress_health_check=list(HealthCheck),
        **more,
    )
