"""Databases of the small event."""

import pytest

from tests.helpers.databases import BACKENDS, event_url


@pytest.fixture
def file(tmp_path):
    event_url("sqlite", tmp_path)
    return next(tmp_path.glob("event*.db"))


@pytest.fixture(params=BACKENDS)
def url(request, tmp_path):
    return event_url(request.param, tmp_path)
