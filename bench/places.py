"""Where the measurements keep what they make: everything under build/bench/."""

import os
import shutil
import sys
from pathlib import Path

import confidentiality_guide
from confidentiality_guide.locations import HOME_VARIABLE, Locations, find_locations

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build" / "bench"
# Qt draws into memory, and need not say at every start that this has no frame round its windows.
WITHOUT_SCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "default.warning=false"}
CHILDREN = Path(__file__).with_name("children")


def installed() -> Path:
    """The program as it is installed: a copy outside the checkout. Returns the folder it is imported from."""
    place = BUILD / "program"
    shutil.rmtree(place, ignore_errors=True)
    package = Path(confidentiality_guide.__file__).parent
    shutil.copytree(package, place / package.name, ignore=shutil.ignore_patterns("__pycache__"))
    return place


def home_with(pack: Path) -> Path:
    """An account's folder, in which this pack was installed."""
    home = BUILD / f"home-{pack.stem}"
    shutil.rmtree(home, ignore_errors=True)
    place = home / "data" / "packs" / "guide.pack"
    place.parent.mkdir(parents=True)
    os.link(pack, place)
    return home


def account() -> Locations:
    """Where files live for a measurement in this process: the checkout's program, and an account of its own."""
    return find_locations(os.environ | {HOME_VARIABLE: str(BUILD / "account")})


def environment(**changes: str) -> dict[str, str]:
    """The environment of a child: no screen is needed, and Python may keep what it compiled."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | WITHOUT_SCREEN | changes


def python() -> list[str]:
    """The command of a child."""
    return [sys.executable, "-P"]
