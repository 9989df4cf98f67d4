"""The fingerprint of an operation: the same request is the same, in every process."""

import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.event import Face
from kiosk.core.operation import content_digest
from kiosk.core.pickup import Checks
from tests.helpers.hypothesis_profile import effort

VALUES = st.none() | st.booleans() | st.integers() | st.text(max_size=8)
ARGUMENTS = st.dictionaries(st.text(max_size=5), VALUES, max_size=4)

IN_ANOTHER_PROCESS = """
from kiosk.core.operation import content_digest
from kiosk.core.pickup import Checks
words = frozenset({"too_young", "blocked", "unfinished", "proxy_limit"})
print(content_digest("reserve", {"code": "E1", "checks": Checks("passport", overrides=words)}))
"""


def test_order_of_the_arguments_does_not_matter():
    assert content_digest("sent", {"bib": 1, "pickup": 2}) == content_digest("sent", {"pickup": 2, "bib": 1})


@effort(100)
@given(ARGUMENTS, ARGUMENTS)
def test_other_arguments_give_another_fingerprint(one, other):
    assert (content_digest("sent", one) == content_digest("sent", other)) == (
        repr(sorted(one.items())) == repr(sorted(other.items()))
    )


def test_another_name_gives_another_fingerprint():
    assert content_digest("sent", {"bib": 1}) != content_digest("made", {"bib": 1})


def test_every_check_counts():
    base = {"checks": Checks("passport"), "face": Face.DESK}

    assert content_digest("reserve", base) != content_digest("reserve", base | {"checks": Checks("id")})
    assert content_digest("reserve", base) != content_digest("reserve", base | {"face": Face.KIOSK})


def test_a_code_that_is_no_text_can_be_fingerprinted_too():
    assert content_digest("reserve", {"code": "E1\udcff"}) != content_digest("reserve", {"code": "E1"})


def test_another_process_gives_the_same_fingerprint():
    digests = {
        subprocess.run(
            [sys.executable, "-c", IN_ANOTHER_PROCESS],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }

    assert len(digests) == 1
