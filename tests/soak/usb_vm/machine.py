"""A small machine with Debian's kernel, emulated without hardware help, whose root is this computer's."""

import gzip
import os
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Timer

HERE = Path(__file__).resolve().parent
# program, and the Debian package that brings it
TOOLS = {
    "qemu-system-x86_64": "qemu-system-x86",
    "busybox": "busybox-static",
    "modprobe": "kmod",
    "depmod": "kmod",
    "cpio": "cpio",
    "udevadm": "udev",
    "dpkg": "dpkg",
    "apt-get": "apt",
}
_BUSYBOX_WORDS = ("sh", "mount", "mkdir", "modprobe", "switch_root", "cat", "cp")
_MODULES = (
    "virtio_pci", "9pnet_virtio", "9p", "overlay", "usbcore", "dummy_hcd", "libcomposite", "usb_f_printer",
    "usblp", "configfs",
)  # fmt: skip
_PLACES = ("bin", "proc", "sys", "dev", "lower", "rw", "new")


@dataclass(frozen=True, slots=True)
class Kernel:
    """A kernel that was unpacked into a folder."""

    root: Path
    version: str

    @property
    def image(self) -> Path:
        return self.root / "boot" / f"vmlinuz-{self.version}"

    @property
    def modules(self) -> Path:
        return self.root / "lib" / "modules" / self.version


def missing_packages() -> list[str]:
    """Name the packages without which no machine can be made."""
    path = f"{os.environ['PATH']}:/usr/sbin:/sbin"
    return sorted({package for tool, package in TOOLS.items() if shutil.which(tool, path=path) is None})


def fetch_kernel(folder: Path) -> Kernel:
    """Give Debian's kernel for this distribution; it is downloaded once."""
    root = folder / "kernel"
    if not (root / "lib" / "modules").is_dir():
        depends = _said("apt-cache", "depends", "linux-image-amd64")
        names = re.findall(r"linux-image-[0-9][^\s]*-amd64", depends)
        if not names:
            raise SystemExit("apt knows no linux-image-amd64: run `apt-get update` on Debian, then try again")
        print(f"fetching {names[0]} …")
        subprocess.run(["apt-get", "download", "-q", names[0]], cwd=folder, check=True)
        package = max(folder.glob(f"{names[0]}_*.deb"), key=lambda path: path.stat().st_mtime)
        unpacked = folder / "kernel.new"
        shutil.rmtree(unpacked, ignore_errors=True)
        subprocess.run(["dpkg", "-x", package, unpacked], check=True)
        unpacked.rename(root)
    version = next(path.name for path in (root / "lib" / "modules").iterdir())
    _said("depmod", "-b", root, version)
    return Kernel(root, version)


def build_start(folder: Path, kernel: Kernel) -> Path:
    """Pack the initial memory disk: busybox, the modules, and `init.sh`."""
    disk = folder / "start"
    shutil.rmtree(disk, ignore_errors=True)
    for place in _PLACES:
        (disk / place).mkdir(parents=True)
    shutil.copy2(shutil.which("busybox"), disk / "bin" / "busybox")
    for word in _BUSYBOX_WORDS:
        (disk / "bin" / word).symlink_to("busybox")
    shutil.copy2(HERE / "init.sh", disk / "init")
    (disk / "init").chmod(0o755)
    for module in _files_of(kernel):
        target = disk / "lib" / "modules" / kernel.version / module.relative_to(kernel.modules)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(module, target)
    for name in ("modules.builtin", "modules.order"):
        shutil.copy2(kernel.modules / name, disk / "lib" / "modules" / kernel.version / name)
    _said("depmod", "-b", disk, kernel.version)
    return _packed(disk, folder / "start.gz")


def run(kernel: Kernel, start: Path, *, timeout_s: float, hear: Callable[[str], None]) -> bool:
    """Run the machine until it switches itself off; False if it had to be stopped.

    Args:
        kernel: what it boots.
        start: its memory disk.
        timeout_s: seconds of the clock on the wall.
        hear: is given each line of its console.
    """
    words = f"console=ttyS0 quiet panic=-1 mitigations=off job={HERE / 'job.sh'} "
    # without KVM on purpose: nested guests were seen to hang
    command = [
        "qemu-system-x86_64", "-accel", "tcg,thread=multi", "-cpu", "max", "-smp", "2", "-m", "1024",
        "-nographic", "-nodefaults", "-serial", "stdio", "-no-reboot",
        "-kernel", kernel.image, "-initrd", start, "-append", words,
        "-fsdev", "local,id=h,path=/,security_model=none,readonly=on,multidevs=remap",
        "-device", "virtio-9p-pci,fsdev=h,mount_tag=host",
    ]  # fmt: skip
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as machine:
        alarm = Timer(timeout_s, machine.kill)
        alarm.start()
        for line in machine.stdout:
            hear(line.decode("utf-8", "replace").rstrip())
        alarm.cancel()
        return machine.wait() == 0


def _files_of(kernel: Kernel) -> set[Path]:
    files = set()
    for module in _MODULES:
        told = _said("modprobe", "-d", kernel.root, "-S", kernel.version, "--show-depends", module)
        names = (line.split()[1] for line in told.splitlines() if line.startswith("insmod "))
        files |= {kernel.modules / name.partition(f"lib/modules/{kernel.version}/")[2] for name in names}
    return files


def _packed(disk: Path, target: Path) -> Path:
    names = "\n".join(str(path.relative_to(disk)) for path in [disk, *sorted(disk.rglob("*"))])
    packed = subprocess.run(
        ["cpio", "-o", "-H", "newc", "--quiet"],
        cwd=disk,
        input=names.encode(),
        capture_output=True,
        check=True,
    )
    target.write_bytes(gzip.compress(packed.stdout, 1))
    return target


def _said(*command: object) -> str:
    environment = os.environ | {"PATH": f"{os.environ['PATH']}:/usr/sbin:/sbin"}
    words = [str(word) for word in command]
    return subprocess.run(words, env=environment, capture_output=True, text=True, check=True).stdout
