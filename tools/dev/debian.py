"""Packages of Debian and Ubuntu: which one carries a library, and having apt install it."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

from tools.dev.failure import DISK_FULL, Failure
from tools.dev.progress import say

# The library a program asks for -> the packages that carry it, newest name first: Debian 13 and Ubuntu 24.04
# renamed those that changed with 64-bit time. Found by ldd over PySide6 in bare systems.
PACKAGES: Mapping[str, Sequence[str]] = {
    "libEGL.so.1": ("libegl1",),
    "libGL.so.1": ("libgl1",),
    "libGLX.so.0": ("libglx0",),
    "libOpenGL.so.0": ("libopengl0",),
    "libX11.so.6": ("libx11-6",),
    "libX11-xcb.so.1": ("libx11-xcb1",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libfreetype.so.6": ("libfreetype6",),
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libgthread-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libwayland-client.so.0": ("libwayland-client0",),
    "libwayland-cursor.so.0": ("libwayland-cursor0",),
    "libwayland-egl.so.1": ("libwayland-egl1",),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-image.so.0": ("libxcb-image0",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-randr.so.0": ("libxcb-randr0",),
    "libxcb-render-util.so.0": ("libxcb-render-util0",),
    "libxcb-render.so.0": ("libxcb-render0",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-shm.so.0": ("libxcb-shm0",),
    "libxcb-sync.so.1": ("libxcb-sync1",),
    "libxcb-util.so.1": ("libxcb-util1",),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0",),
    "libxcb-xkb.so.1": ("libxcb-xkb1",),
    "libxcb.so.1": ("libxcb1",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
}

_NETWORK = (
    r"Temporary failure resolving|Could not resolve|Could not connect|Failed to fetch|Connection (failed|timed out)"
)


def is_here() -> bool:
    """Tell whether this system installs its packages with apt."""
    return sys.platform == "linux" and shutil.which("apt-get") is not None


def venv_package() -> str:
    """Return the package that lets the running Python make environments."""
    usual = Path("/usr/bin/python3").resolve()
    same = usual == Path(sys.executable).resolve()
    return "python3-venv" if same else f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"


def packages_for(libraries: Iterable[str]) -> list[str]:
    """Return the packages that carry some libraries, by the names they have on this system.

    Raises:
        Failure: A library is not known here; the message names it.
    """
    wanted = {library: candidates(library) for library in sorted(libraries)}
    known = known_packages({name for names in wanted.values() for name in names})
    return choose(wanted, known, prefer_new=has_new_names(_os_release()))


def candidates(library: str) -> Sequence[str]:
    """Return the packages that may carry a library, most likely first."""
    if library in PACKAGES:
        return PACKAGES[library]
    # Debian names a library package after the library and its version: libfoo.so.2 -> libfoo2, libfoo1.so.2 ->
    # libfoo1-2 (Debian Policy 8.1).
    parts = re.fullmatch(r"(lib.+?)\.so\.(\d+)(\..*)?", library)
    if not parts:
        return ()
    name = parts[1].lower().replace("_", "-")
    package = f"{name}{'-' if name[-1].isdigit() else ''}{parts[2]}"
    return (f"{package}t64", package)


def choose(wanted: Mapping[str, Sequence[str]], known: Collection[str], *, prefer_new: bool) -> list[str]:
    """Return one package for each library: one that apt knows, or failing that the likely name.

    Args:
        wanted: The packages that may carry each library, newest name first.
        known: The packages apt has heard of; empty where its lists were never fetched.
        prefer_new: Whether to guess the newest name or the oldest, where apt knows none.

    Raises:
        Failure: No package is known for a library.
    """
    chosen = set()
    for library, names in wanted.items():
        likely = names[::1] if prefer_new else names[::-1]
        name = next((name for name in names if name in known), None)
        # A name of our own making counts only if apt confirms it.
        name = name or (likely[0] if library in PACKAGES else None)
        if name is None:
            raise Failure(f"Qt needs {library}, which is not on this system: install the package that carries it.")
        chosen.add(name)
    return sorted(chosen)


def known_packages(names: Collection[str]) -> set[str]:
    """Return those of the packages that apt could install or has installed."""
    if not is_here() or not names:
        return set()
    told = subprocess.run(
        ["apt-cache", "policy", *sorted(names)],
        env=_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    return installable(told.stdout)


def installable(policy: str) -> set[str]:
    """Return the packages with a candidate in the output of `apt-cache policy`."""
    return set(re.findall(r"^(\S+):\n(?:  Installed: .*\n)?  Candidate: (?!\(none\))", policy, flags=re.MULTILINE))


def has_new_names(os_release: str) -> bool:
    """Tell from /etc/os-release whether the system is past the renaming for 64-bit time."""
    fields = dict(re.findall(r'^(\w+)="?([^"\n]*)"?$', os_release, flags=re.MULTILINE))
    version = [int(part) for part in re.findall(r"\d+", fields.get("VERSION_ID", ""))]
    # Debian testing and unstable carry no number.
    return not version or version >= ([24, 4] if fields.get("ID") == "ubuntu" else [13])


def install_packages(names: Sequence[str], *, why: str) -> None:
    """Have apt install packages, or say which line to run.

    Raises:
        Failure: Not root, no apt, or apt could not; the message has the next step.
    """
    if not is_here():
        raise Failure(f"{why}: install what your system calls {', '.join(names)}, then run the same command again.")
    line = f"apt-get install -y --no-install-recommends {' '.join(names)}"
    if os.geteuid() != 0:
        raise Failure(f"{why}. Run this line, then the same command again:\n  sudo apt-get update && sudo {line}")
    say(f"{why}: installing {' '.join(names)} …")
    _install(names, line)


def _install(names: Sequence[str], line: str) -> None:
    command = ["install", "-y", "--no-install-recommends", *names]
    if known_packages(names) == set(names) and not _apt(command):
        return
    # An apt that was interrupted has to finish first; and lists that are missing or old have to be fetched.
    subprocess.run(["dpkg", "--configure", "-a"], env=_environment(), capture_output=True, check=False)
    trouble = _apt(["update"]) + _apt(command)
    if trouble:
        _check_installed(names, trouble, line)


def _check_installed(names: Sequence[str], trouble: str, line: str) -> None:
    """Raise what apt's trouble means, unless the packages are there in spite of it.

    One list of packages that cannot be renewed is no reason to stop, as long as the others had what was wanted.
    """
    done = subprocess.run(["dpkg", "-s", *names], env=_environment(), capture_output=True, check=False)
    if done.returncode == 0:
        return
    if "No space left" in trouble:
        raise Failure(DISK_FULL)
    if re.search(_NETWORK, trouble) or known_packages(names) != set(names):
        raise Failure("apt could not fetch the packages: connect to the network, then run the same command again.")
    raise Failure(f"apt could not install the packages; run this line to see why, and put it right:\n  {line}")


def _apt(arguments: Sequence[str]) -> str:
    """Run apt-get and return what it said if it failed, or nothing."""
    command = ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=120", *arguments]
    done = subprocess.run(command, env=_environment(), capture_output=True, text=True, check=False)
    return (done.stdout + done.stderr or "failed") if done.returncode else ""


def _environment() -> dict[str, str]:
    return os.environ | {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}


def _os_release() -> str:
    try:
        return Path("/etc/os-release").read_text(encoding="utf-8")
    except OSError:
        return ""
