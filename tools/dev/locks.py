"""The locks in requirements/: renewed from pyproject.toml for every platform and Python we support.

    run.txt       what the program needs: what the wheel asks for
    checkout.txt  that, and what running from a checkout takes: the reading grades and the build tool
    dev.txt       that, and what checking it takes

The versions in the smaller ones are those of the larger. uv makes them, since it resolves for all platforms at
once; it is asked for no address of an index, so that the files say the same wherever they were made.
"""

import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from tools.dev.failure import Failure
from tools.dev.places import LOCKS, ROOT, clean_environment
from tools.dev.progress import say

_LOCKS = (
    ("dev.txt", ("--extra", "authoring", "--group", "dev")),
    ("checkout.txt", ("--extra", "authoring", "--group", "build")),
    ("run.txt", ()),
)
_BUNDLE = ("bundle.txt", ("--extra", "speech", "--group", "bundle"))  # what packaging/build_bundle.py puts together
_UV = (
    "pip",
    "compile",
    "pyproject.toml",
    "--no-config",
    "--quiet",
    "--universal",
    "--python-version",
    "3.11",
)
_OUTPUT = (
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-annotate",
    "--custom-compile-command",
    "python3 dev.py lock",
)
_ADDRESS = re.compile(r"://|file:|^\s*-(?!-hash=sha256:)")


def renew(arguments: Sequence[str]) -> int:
    """Make the locks anew; `--upgrade` takes the newest versions, else what is locked stays where it can.

    Raises:
        Failure: uv is not here, or no set of versions fits.
    """
    uv = shutil.which("uv")
    if uv is None:
        raise Failure("The locks are made with uv, which is not here: install it (pipx install uv), then run it again.")
    for name, groups in (*_LOCKS, _BUNDLE):
        larger = () if name == "dev.txt" else ("--constraint", "requirements/dev.txt")
        command = [uv, *_UV, *_OUTPUT, *groups, *larger, *arguments, "--output-file", f"requirements/{name}"]
        if subprocess.run(command, cwd=ROOT, env=clean_environment(), check=False).returncode:
            raise Failure("uv could not make the locks; the lines above say why.")
        if found := faults((LOCKS / name).read_text(encoding="utf-8")):
            raise Failure(f"requirements/{name} cannot be used: {found[0]}.")
        say(f"requirements/{name} is renewed.")
    return 0


def faults(lock: str) -> list[str]:
    """Return what is wrong with the text of a lock: an address in it, or a package without a hash."""
    lines = [line for line in lock.splitlines() if not line.lstrip().startswith("#")]
    addresses = [f"it holds an address or an option ({line.strip()})" for line in lines if _ADDRESS.search(line)]
    packages = re.split(r"\n(?=\S)", "\n".join(lines).strip())
    unhashed = [package.split("==")[0] for package in packages if "--hash=sha256:" not in package]
    return addresses + [f"{name} has no hash" for name in unhashed]


def all_locks() -> list[Path]:
    """Return the locks, the smallest first."""
    return [LOCKS / name for name, _ in reversed(_LOCKS)]


def bundle_lock() -> Path:
    """Return the lock of the bundle."""
    return LOCKS / _BUNDLE[0]
