"""What the tests that print need of Debian: a print system of their own, and its clients."""

import shutil
from pathlib import Path

_SERVER = Path("/usr/sbin/cupsd")


def missing_packages() -> list[str]:
    """Return the packages of Debian that have to be installed for this."""
    here = {"cups-daemon": _SERVER.exists(), "cups-client": shutil.which("lp") is not None}
    return [package for package, is_here in here.items() if not is_here]
