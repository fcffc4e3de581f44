"""The locks say the same on every machine, and everything in them is checked by its hash."""

import re
import tomllib
from pathlib import Path

import pytest

from tools.dev.locks import all_locks, bundle_lock, faults
from tools.dev.places import ROOT

HASH = "    --hash=sha256:" + "0" * 64


def pinned(lock: Path) -> dict[str, str]:
    """Return name -> version of what a lock installs."""
    return dict(re.findall(r"^([A-Za-z0-9._-]+)==([^\s;]+)", lock.read_text(encoding="utf-8"), flags=re.MULTILINE))


@pytest.mark.parametrize("lock", [*all_locks(), bundle_lock()], ids=lambda lock: str(lock.name))
def test_a_lock_holds_no_address_and_a_hash_for_every_package(lock: Path) -> None:
    assert faults(lock.read_text(encoding="utf-8")) == []


def test_a_smaller_lock_agrees_with_the_larger_ones() -> None:
    run, checkout, dev = (pinned(lock) for lock in all_locks())
    assert run.items() < checkout.items() < dev.items()


def test_what_the_wheel_asks_for_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {re.split(r"[<>=!~ ]", line)[0].lower() for line in project["dependencies"]}
    assert asked <= pinned(all_locks()[0]).keys()


@pytest.mark.parametrize(
    "line",
    ["--index-url https://packages.example/simple", "--find-links /srv/wheels", "    --extra-index-url=x \\"],
)
def test_an_address_or_an_option_is_a_fault(line: str) -> None:
    assert "address" in faults(f"{line}\nsegno==1.6.6 \\\n{HASH}\n")[0]


def test_a_package_fetched_from_an_address_is_a_fault() -> None:
    assert "address" in faults(f"segno @ file:///srv/segno.whl \\\n{HASH}\n")[0]


def test_a_package_without_a_hash_is_named() -> None:
    assert faults(f"babel==2.18.0\nsegno==1.6.6 \\\n{HASH}\n") == ["babel has no hash"]
