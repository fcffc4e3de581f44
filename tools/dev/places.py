"""Where things are in the checkout, and in an environment made for it."""

import os
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ROOT / "requirements"
BUILD = ROOT / "build"


@dataclass(frozen=True, slots=True)
class Venv:
    """A virtual environment of the interpreter that runs dev.py."""

    folder: Path

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.scripts / ("python.exe" if sys.platform == "win32" else "python")

    @property
    def scripts(self) -> Path:
        """The folder of its commands."""
        return Path(self._path("scripts"))

    @property
    def packages(self) -> Path:
        """The folder of its installed packages."""
        return Path(self._path("purelib"))

    def _path(self, name: str) -> str:
        base = str(self.folder)
        return sysconfig.get_path(name, "venv", {"base": base, "platbase": base})

    def command(self, name: str) -> Path:
        """Return the path of one of its commands, such as `ruff`."""
        return self.scripts / (f"{name}.exe" if sys.platform == "win32" else name)


CHECKOUT = Venv(ROOT / ".venv")


def clean_environment(**changes: str) -> dict[str, str]:
    """Return the environment for a child: ours, without what would lead Python or pip elsewhere."""
    elsewhere = {
        "PYTHONHOME",
        "PYTHONPATH",
        "PYTHONSAFEPATH",
        "PIP_USER",
        "PIP_TARGET",
        "PIP_PREFIX",
        "PIP_ROOT",
    }
    return {name: value for name, value in os.environ.items() if name not in elsewhere} | changes
