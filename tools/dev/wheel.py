"""The wheel, built by way of the sdist, installed where nothing else is, and made to draw one page."""

import struct
import subprocess
import tempfile
import zipfile
from collections.abc import Sequence
from fnmatch import fnmatch
from pathlib import Path

from tools.dev import environment, pip
from tools.dev.failure import Failure
from tools.dev.places import LOCKS, ROOT, Venv, clean_environment
from tools.dev.progress import say

# What is not Python in the package, and has to travel with it.
CARRIES = (
    "confidentiality_guide/data/guide.pack",
    "confidentiality_guide/data/locale/*/ui.mo",
    "confidentiality_guide/ui/theme/fonts/*.ttf",
    "confidentiality_guide/ui/theme/icons/*.svg",
)


def passes(venv: Venv) -> bool:
    """Build the wheel, install it into a new environment and have it draw the home screen there.

    Raises:
        Failure: One of these did not work; the message says which.
    """
    with tempfile.TemporaryDirectory(prefix="guide-wheel-") as name:
        folder = Path(name)
        wheel = _build(venv, folder / "dist")
        with zipfile.ZipFile(wheel) as archive:
            if absent := not_carried(archive.namelist()):
                raise Failure(f"The wheel lacks {', '.join(absent)}: see packaging/hatch_build.py and pyproject.toml.")
        fresh = Venv(folder / "environment")
        say("Installing the wheel into an empty environment …")
        environment.create(fresh)
        pip.install_locked(fresh, LOCKS / "run.txt")
        pip.install_wheel(fresh, wheel)
        _draw(fresh, folder)
    return True


def not_carried(names: Sequence[str]) -> list[str]:
    """Return what a wheel with these files lacks."""
    return [pattern for pattern in CARRIES if not any(fnmatch(name, pattern) for name in names)]


def size_of_png(start: bytes) -> tuple[int, int]:
    """Return width and height from the first 24 bytes of a PNG file.

    Raises:
        ValueError: They are not those of a PNG file.
    """
    if len(start) < 24 or not start.startswith(b"\x89PNG\r\n\x1a\n"):
        raise ValueError("not a PNG file")
    width, height = struct.unpack(">II", start[16:24])
    return width, height


def _build(venv: Venv, into: Path) -> Path:
    """Build the sdist, and the wheel from it, with the locked build tools."""
    command = [str(venv.python), "-m", "build", "--no-isolation", "--outdir", str(into), str(ROOT)]
    # Away from the checkout: its folders are then not taken for packages of the same name.
    done = subprocess.run(command, cwd=into.parent, env=clean_environment(), check=False)
    wheels = list(into.glob("*.whl"))
    if done.returncode or len(wheels) != 1:
        raise Failure("The wheel could not be built; the lines above say why.")
    return wheels[0]


def _draw(venv: Venv, folder: Path) -> None:
    """Have the installed program take a picture, with a home of its own and the checkout out of reach."""
    pictures = folder / "pictures"
    home = folder / "home"
    home.mkdir()
    variables = {"QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
    command = [str(venv.command("confidentiality-guide")), "tour", "--out", str(pictures), "--only", "home"]
    kept = {name: value for name, value in clean_environment().items() if not name.startswith("XDG_")}
    done = subprocess.run(command, cwd=folder, env=kept | variables, check=False)
    if done.returncode:
        raise Failure(f"The installed program could not draw its home screen (exit status {done.returncode}).")
    drawn = sorted(pictures.rglob("*.png"))
    if not drawn:
        raise Failure("The installed program drew no picture of its home screen.")
    for picture in drawn:
        width, height = size_of_png(picture.read_bytes()[:24])
        say(f"The installed program drew {picture.name}, {width} x {height}.")
