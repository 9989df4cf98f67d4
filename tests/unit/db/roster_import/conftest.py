"""A store of the small event without people: on both databases, and on SQLite alone."""

import pytest

from tests.helpers.databases import BACKENDS, event_url, opened


@pytest.fixture(params=BACKENDS)
def store(request, tmp_path):
    with opened(event_url(request.param, tmp_path)) as store:
        yield store


@pytest.fixture
def lite(tmp_path):
    with opened(event_url("sqlite", tmp_path)) as store:
        yield store
