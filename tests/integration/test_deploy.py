"""The recipe for a computer that shows Dossard and nothing else, as far as it can be tried anywhere."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk.ui.face import ENDED_BY_STAFF
from tests.helpers.events import ROOT

DEPLOY = ROOT / "deploy"


def run_face(tmp_path: Path, status: int) -> tuple[int, bool]:
    program = tmp_path / "opt" / ".venv" / "bin" / "kiosk"
    program.parent.mkdir(parents=True)
    program.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/asked\nexit {status}\n', encoding="utf-8")
    program.chmod(0o755)
    own = os.environ | {
        "DOSSARD": str(tmp_path / "opt"),
        "DOSSARD_STATION": "/somewhere/station.toml",
        "RUNTIME_DIRECTORY": str(tmp_path),
    }
    done = subprocess.run([DEPLOY / "face", "kiosk"], env=own, check=False)
    return done.returncode, (tmp_path / "closed").exists()


def test_a_kiosk_that_a_supervisor_ended_stays_closed(tmp_path: Path) -> None:
    status, stays_closed = run_face(tmp_path, ENDED_BY_STAFF)

    assert (status, stays_closed) == (ENDED_BY_STAFF, True)
    asked = (tmp_path / "asked").read_text(encoding="utf-8").split()
    assert asked == ["run", "--face", "kiosk", "--station", "/somewhere/station.toml"]


@pytest.mark.parametrize("status", [0, 1, 139])
def test_a_kiosk_that_ended_in_any_other_way_comes_back(tmp_path: Path, status: int) -> None:
    assert run_face(tmp_path, status) == (status, False)


def test_the_unit_starts_only_while_nobody_has_closed_it() -> None:
    unit = (DEPLOY / "dossard@.service").read_text(encoding="utf-8")

    assert "ExecCondition=/bin/sh -c '! test -e /run/dossard/closed'" in unit
    assert "Restart=always" in unit
    assert "cage -d -- /opt/dossard/deploy/face %i" in unit


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed")
def test_systemd_reads_the_unit() -> None:
    done = subprocess.run(
        ["systemd-analyze", "verify", DEPLOY / "dossard@.service"],
        capture_output=True,
        text=True,
        check=False,
    )

    # programs that are not installed on this computer are no fault of the unit
    faults = [line for line in done.stderr.splitlines() if "is not executable" not in line]
    assert [line for line in faults if "dossard" in line] == []


def test_the_installer_writes_its_files_into_a_folder_and_nothing_else(tmp_path: Path) -> None:
    subprocess.run([DEPLOY / "install", "kiosk"], env=os.environ | {"DESTDIR": str(tmp_path)}, check=True)

    written = sorted(str(file.relative_to(tmp_path)) for file in tmp_path.rglob("*") if file.is_file())
    assert written == [
        "etc/sysctl.d/70-dossard-keys.conf",
        "etc/systemd/logind.conf.d/70-dossard-console.conf",
        "etc/systemd/system/dossard@.service",
        "etc/udev/rules.d/70-dossard-printers.rules",
    ]


def test_the_installer_says_how_it_is_used() -> None:
    done = subprocess.run([DEPLOY / "install"], capture_output=True, text=True, check=False)

    assert done.returncode == 2
    assert "kiosk|desk|staff|remove" in done.stderr
