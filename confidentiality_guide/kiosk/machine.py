"""Looking at the machine the kiosk stands on, as far as a program without rights can."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from confidentiality_guide.kiosk.self_test import Surroundings, look_around

_READ = ("/proc/sys/kernel/sysrq", "/etc/systemd/logind.conf", "/etc/usbguard/usbguard-daemon.conf")
_DROP_INS = (Path("/etc/systemd/logind.conf.d"), Path("/run/systemd/logind.conf.d"))
_MASKED = "/etc/systemd/system/ctrl-alt-del.target"
_MOST_ANCESTORS = 64


def what_can_be_seen() -> Surroundings:
    """What can be seen of this machine."""
    return look_around(os.environ, tuple(_ancestors(os.getppid())), dict(_files()))


def _ancestors(pid: int) -> Iterator[str]:
    """The names of the programs that run this one, nearest first; Linux alone tells."""
    for _step in range(_MOST_ANCESTORS):
        try:
            written = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
        except OSError:
            return
        name, _, rest = written.partition("(")[2].rpartition(")")
        yield name
        pid = int(rest.split()[1])
        if pid < 1:
            return


def _files() -> Iterator[tuple[str, str]]:
    for path in (*map(Path, _READ), *(one for folder in _DROP_INS for one in sorted(folder.glob("*.conf")))):
        with suppress(OSError):
            yield str(path), path.read_text(encoding="utf-8", errors="replace")
    with suppress(OSError):
        yield _MASKED, str(Path(_MASKED).readlink())
