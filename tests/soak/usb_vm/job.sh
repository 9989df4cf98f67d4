#!/bin/sh
# Inside the machine: make a printer gadget, run the printer promises over its two ways, switch off.
export PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root
cd "$(dirname "$0")/../../.." || exit
mount -t tmpfs none /run
for module in libcomposite dummy_hcd usb_f_printer usblp; do modprobe $module || echo "SOAK no module $module"; done
mount -t configfs none /sys/kernel/config
gadget=/sys/kernel/config/usb_gadget/g1
mkdir -p $gadget/strings/0x409 $gadget/configs/c.1 $gadget/functions/printer.0
echo 0x0a5f > $gadget/idVendor
echo 0x0166 > $gadget/idProduct
echo "Zebra Technologies" > $gadget/strings/0x409/manufacturer
echo "ZTC ZD621R-203dpi ZPL" > $gadget/strings/0x409/product
echo D6J1 > $gadget/strings/0x409/serialnumber
echo "MFG:Zebra Technologies;CMD:ZPL;MDL:ZTC ZD621R-203dpi ZPL;CLS:PRINTER;" > $gadget/functions/printer.0/pnp_string
# one buffer each way, so that a printer that takes nothing is felt after 8 KiB
echo 1 > $gadget/functions/printer.0/q_len
ln -s $gadget/functions/printer.0 $gadget/configs/c.1/
export PYTEST_DISABLE_PLUGIN_AUTOLOAD=1 PYTHONDONTWRITEBYTECODE=1
echo "SOAK booted $(uname -r)"
promise() {
  way=$1
  shift
  DOSSARD_PRINTER_WAYS=$way .venv/bin/python -m pytest -c tests/helpers/printer_ways.ini --rootdir="$PWD" \
    -o timeout=120 -p no:cacheprovider -q -rfEs --tb=short --color=no "$@" tests/contract/printer
  echo "SOAK $way ended $?"
}
promise gadget-usb
promise gadget-lp
# with udevd: libusb hears of plugs by itself, news come from udevd, and the shipped rules are applied
cp resources/udev/70-dossard-printers.rules /etc/udev/rules.d/
/lib/systemd/systemd-udevd --daemon || echo "SOAK no udevd"
udevadm trigger
udevadm settle
promise gadget-udev -k "rules or listed or comes_back or encoded or earlier"
echo o > /proc/sysrq-trigger
sleep 30
