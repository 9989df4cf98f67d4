"""A database that cannot be opened says what is the matter and what to do next."""

import shutil
import subprocess

import pytest
from sqlalchemy import text

from kiosk.core.errors import StoreError
from kiosk.db.engine import open_database
from kiosk.db.store import create_database
from tests.helpers.databases import BACKENDS, empty_url, opened, small_event
from tests.integration.databases.mounts import mounted


def refused(url: str, words: str, **changes) -> None:
    with pytest.raises(StoreError, match=words), opened(url, **changes):
        pass


def test_missing_file_is_not_created(tmp_path):
    refused(f"sqlite:///{tmp_path / 'none.db'}", "run `kiosk init`")

    assert not (tmp_path / "none.db").exists()


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:"])
def test_database_in_memory_is_refused(url):
    refused(url, "name a file")


@pytest.mark.parametrize("url", ["event.db", "mysql://host/event", ""])
def test_address_of_another_kind_is_refused(url):
    refused(url, "sqlite")


def test_picture_is_no_database(tmp_path):
    picture = tmp_path / "bib.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 64)

    refused(f"sqlite:///{picture}", "not a database")

    with pytest.raises(StoreError, match="not a database"):
        create_database(f"sqlite:///{picture}", small_event())


def test_folder_is_no_database(tmp_path):
    refused(f"sqlite:///{tmp_path}", "cannot be opened")


@pytest.mark.parametrize("backend", BACKENDS)
def test_empty_database_holds_no_event(backend, tmp_path):
    url = empty_url(backend, tmp_path)
    open_database(url, create=True).close()
    if backend == "sqlite":
        next(tmp_path.glob("empty*.db"), tmp_path / url.rpartition("/")[2]).touch()

    refused(url, "holds no event yet; run `kiosk init`")


def test_database_of_a_newer_version_is_left_alone(url):
    database = open_database(url)
    with database.working() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0999'"))
        connection.commit()
    database.close()

    refused(url, "newer Dossard, revision 0999: update this station")

    with pytest.raises(StoreError, match="0999"):
        create_database(url, small_event())


def test_database_of_an_older_version_names_the_cure(url, monkeypatch):
    monkeypatch.setattr("kiosk.db.revision.NEWEST", "9999")

    refused(url, "upgrade it with `kiosk init`")


def test_database_of_another_event_is_refused(url):
    refused(url, "belongs to the event", event=small_event(code="OTHER"))


def test_damaged_file_says_so(file):
    content = bytearray(file.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    file.write_bytes(content)

    refused(f"sqlite:///{file}", "damaged|not a database")


def test_file_opened_for_reading_only_says_so(file):
    refused(f"sqlite:///file:{file}?mode=ro&uri=true", "only be read", desk=7)


def test_file_on_a_read_only_mount_says_so(file, tmp_path):
    folder = tmp_path / "mount"
    folder.mkdir()
    shutil.move(file, folder / "event.db")

    with mounted(folder, "--bind", str(folder)):
        subprocess.run(["mount", "-o", "remount,ro,bind", str(folder)], check=True)
        refused(f"sqlite:///{folder / 'event.db'}", "only be read|cannot be opened", desk=7)


def test_server_that_does_not_answer_is_named_without_its_password():
    url = "postgresql+psycopg://desk:secret@127.0.0.1:9/event"

    with pytest.raises(StoreError, match="does not answer") as caught, opened(url):
        pass

    assert "secret" not in str(caught.value)


def test_database_that_the_server_lacks_names_the_cure(tmp_path):
    url = empty_url("postgresql", tmp_path)

    refused(url.replace("/empty", "/absent"), "no database of that name|does not answer")
