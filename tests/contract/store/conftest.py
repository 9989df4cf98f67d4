"""A store on SQLite and on PostgreSQL, with four runners in its roster."""

import pytest

from tests.helpers.databases import BACKENDS, add_runners, event_url, opened


@pytest.fixture(params=BACKENDS)
def url(request, tmp_path):
    return event_url(request.param, tmp_path)


@pytest.fixture
def store(url):
    with opened(url) as store:
        add_runners(store.database, 4)
        yield store
