#!/bin/sh
# First program of the machine: the host's root, read-only, becomes its own under a layer in memory.
mount -t proc none /proc
mount -t sysfs none /sys
mount -t devtmpfs none /dev
for module in virtio_pci 9pnet_virtio 9p overlay; do modprobe $module; done
mount -t 9p -o trans=virtio,version=9p2000.L,msize=262144,cache=loose,ro host /lower || echo "SOAK no root"
mount -t tmpfs none /rw
mkdir -p /rw/u /rw/w
mount -t overlay -o lowerdir=/lower,upperdir=/rw/u,workdir=/rw/w none /new
mkdir -p /new/lib/modules
cp -a /lib/modules/. /new/lib/modules/
for place in proc sys dev; do mount --move /$place /new/$place; done
job=$(cat /new/proc/cmdline)
job=${job##*job=}
exec switch_root /new /bin/sh ${job%% *}
