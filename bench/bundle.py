"""The bundle: how quickly it starts, and how much room it takes. It is built first, as one that says when it was ready."""

import subprocess
import sys
from pathlib import Path

from bench.figure import Figure, ratio
from bench.places import ROOT, environment
from bench.starts import Child, bare_window, by_turns, guide_options, middling_topic

STARTS = 11
_BUNDLE = ROOT / "build" / "bundle" / "measured" / "confidentiality-guide"
# No issue asks for these two; they are ours, so that growth is seen.
_SLOWEST, _LARGEST_MIB = 1.75, 150


def measure() -> list[Figure]:
    """Build the bundle, start it and the bare window by turns, and weigh it."""
    subprocess.run([sys.executable, str(ROOT / "packaging" / "build_bundle.py"), "--measured"], check=True)
    topic = middling_topic()
    command = [str(_BUNDLE / _BUNDLE.name), "STARTED", "", *guide_options(topic)]
    floor, bundle = by_turns([bare_window(topic), Child(command, environment())], STARTS)
    return [
        ratio("start of the bundle to the first painted page", bundle, floor, "ms", _SLOWEST),
        Figure("size of the bundle on the disk", _size_mib(_BUNDLE), "MiB", _LARGEST_MIB),
    ]


def _size_mib(folder: Path) -> float:
    return sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file()) / 2**20
