"""The recipe for a computer that shows Dossard and nothing else, as far as it can be tried anywhere."""

import os
import shutil
import stat
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from kiosk.ui.face import ENDED_BY_STAFF
from kiosk.ui.window.heartbeat import EVERY_MS
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


def test_the_unit_hears_the_window_and_ends_all_of_a_hung_one() -> None:
    unit = (DEPLOY / "dossard@.service").read_text(encoding="utf-8").splitlines()

    assert {"WatchdogSec=60", "NotifyAccess=all", "Restart=always"} <= set(unit)
    # a session would take the program out of the unit: its word would not be heard, and it would stay
    assert not [line for line in unit if line.startswith("PAMName")]
    assert 3 * EVERY_MS <= 60_000


def test_the_unit_leaves_a_login_where_a_supervisor_has_closed_it() -> None:
    unit = (DEPLOY / "dossard@.service").read_text(encoding="utf-8")

    (after,) = [line for line in unit.splitlines() if line.startswith("ExecStopPost=")]
    assert after.startswith("ExecStopPost=+/bin/sh -c ")
    assert "test ! -e /run/dossard/closed || systemctl --no-block start getty@tty1.service" in after


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


# --- installing ---


def install(folder: Path, *, out_of: Path = ROOT) -> Path:
    """Let the installer write into a folder; gives where the program is then."""
    own = os.environ | {"DESTDIR": str(folder)}
    subprocess.run([out_of / "deploy" / "install", "kiosk"], env=own, check=True)
    return folder / "opt" / "dossard"


def environment_of(program: Path, *, made_in: Path) -> Path:
    """Write the beginning of an environment: the script whose first line names the folder it was made in."""
    script = program / ".venv" / "bin" / "kiosk"
    script.parent.mkdir(parents=True)
    script.write_text(f"#!{made_in}/.venv/bin/python\n", encoding="utf-8")
    return script


def test_the_installer_writes_its_files_into_a_folder_and_nothing_else(tmp_path: Path) -> None:
    install(tmp_path)

    files = [file.relative_to(tmp_path) for file in tmp_path.rglob("*") if file.is_file()]
    assert sorted(str(file) for file in files if file.parts[0] == "etc") == [
        "etc/sysctl.d/70-dossard-keys.conf",
        "etc/systemd/logind.conf.d/70-dossard-console.conf",
        "etc/systemd/system.conf.d/70-dossard-burst.conf",
        "etc/systemd/system/dossard@.service",
        "etc/udev/rules.d/70-dossard-printers.rules",
    ]
    assert {file.parts[:2] for file in files if file.parts[0] != "etc"} == {("opt", "dossard")}


def test_the_program_is_copied_without_the_environment_the_history_and_the_demonstration(
    tmp_path: Path,
) -> None:
    clone = install(tmp_path / "clone")
    environment_of(clone, made_in=clone)
    for left_out in (
        ".git/config",
        ".node/a.js",
        "demo/passes.csv",
        ".mypy_cache/a",
        "kiosk/__pycache__/a.pyc",
    ):
        (clone / left_out).parent.mkdir(parents=True, exist_ok=True)
        (clone / left_out).touch()
    clone.chmod(0o700)

    program = install(tmp_path / "computer", out_of=clone)

    names = {file.name for file in program.rglob("*")}
    assert {"dev", "face", "app.py", "kiosk_fr.ts", "run.txt"} <= names
    assert not names & {".venv", ".git", ".node", "demo", ".mypy_cache", "__pycache__"}
    assert stat.S_IMODE(program.stat().st_mode) == 0o755


def test_installing_again_replaces_the_program_and_keeps_its_own_environment(tmp_path: Path) -> None:
    program = install(tmp_path)
    script = environment_of(program, made_in=program)
    (program / "kiosk" / "gone_since.py").touch()

    install(tmp_path)

    assert script.exists()
    assert not (program / "kiosk" / "gone_since.py").exists()


def test_the_installed_installer_can_be_run_again(tmp_path: Path) -> None:
    program = install(tmp_path)
    script = environment_of(program, made_in=program)
    before = sorted(program.rglob("*"))

    install(tmp_path, out_of=program)

    assert sorted(program.rglob("*")) == before
    assert script.exists()


def test_a_clone_that_lies_in_the_installed_folder_is_not_thrown_away(tmp_path: Path) -> None:
    clone = install(tmp_path / "opt" / "dossard" / "clone")
    own = os.environ | {"DESTDIR": str(tmp_path)}

    done = subprocess.run(
        [clone / "deploy" / "install", "kiosk"], env=own, capture_output=True, text=True, check=False
    )

    assert done.returncode == 1
    assert "move this clone out of it" in done.stderr
    assert (clone / "dev").exists()


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
def test_shellcheck_finds_nothing_in_the_scripts() -> None:
    subprocess.run(["shellcheck", DEPLOY / "install", DEPLOY / "face"], check=True)


@pytest.mark.parametrize("again_from", ["the clone", "the installed folder"])
def test_an_environment_that_was_made_in_another_folder_is_removed(tmp_path: Path, again_from: str) -> None:
    program = install(tmp_path)
    environment_of(program, made_in=ROOT)

    install(tmp_path, out_of=ROOT if again_from == "the clone" else program)

    assert not (program / ".venv").exists()


def test_the_installed_program_runs_out_of_its_own_folder(tmp_path: Path) -> None:
    program = install(tmp_path)
    python = program / ".venv" / "bin" / "python"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", program / ".venv"], check=True)
    # what the lock files name is there already: nothing is downloaded
    packages = next((program / ".venv" / "lib").glob("python*")) / "site-packages" / "known.pth"
    packages.write_text(f"{sysconfig.get_path('purelib')}\n", encoding="utf-8")

    subprocess.run([sys.executable, program / "dev", "kiosk", "run", "--help"], check=True)

    asked = [python, "-I", "-c", "import kiosk; print(kiosk.__file__)"]
    imported = subprocess.run(asked, cwd="/", capture_output=True, text=True, check=True).stdout.strip()
    assert str(python) in (program / ".venv" / "bin" / "kiosk").read_text(encoding="utf-8")
    assert imported == str(program / "kiosk" / "__init__.py")


def test_the_installer_says_how_it_is_used() -> None:
    done = subprocess.run([DEPLOY / "install"], capture_output=True, text=True, check=False)

    assert done.returncode == 2
    assert "kiosk|desk|staff|remove" in done.stderr
