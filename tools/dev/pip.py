"""Installing packages with pip, from a hashed lock, and saying plainly why that failed."""

import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.dev.failure import DISK_FULL, Failure
from tools.dev.places import Venv, clean_environment
from tools.dev.progress import say

_WRONG_HASH = (
    "A package that was fetched is not the one this project was tested with, so nothing of it was used: run the "
    "same command again, and if it happens again, report it."
)
_UNTRUSTED = (
    "The package index could not be trusted (its certificate was not accepted): check this machine's clock and "
    "proxy settings, then run the same command again."
)
_UNREACHED = (
    "The packages could not be fetched, because the package index was not reached: connect to the network (or "
    "check the proxy settings), then run the same command again."
)
_UNWRITABLE = "The packages could not be written: copy the project to a folder of yours and run it there."
_NETWORK = (
    r"NewConnectionError|NameResolutionError|name resolution|Name or service not known|getaddrinfo failed|"
    r"nodename nor servname|Network is unreachable|No route to host|Failed to establish|Max retries exceeded|"
    r"ReadTimeout|ConnectTimeout|timed out|ProxyError|Connection (refused|reset|aborted|broken)"
)
# What pip and the network libraries under it print, and what it means. The first that occurs is told: pip says
# "No matching distribution" also when it reached no index at all, so the network comes before that.
_MEANINGS = (
    (r"No space left on device|Errno 28|not enough space on the disk", DISK_FULL),
    (r"DO NOT MATCH THE HASHES|Hashes are required", _WRONG_HASH),
    (r"CERTIFICATE_VERIFY_FAILED|certificate verify failed", _UNTRUSTED),
    (_NETWORK, _UNREACHED),
    (r"Permission denied|Errno 13|Read-only file system", _UNWRITABLE),
)
_NOT_OFFERED = re.compile(r"No matching distribution found for ([A-Za-z0-9._-]+)")
# pip names a package when it looks for it, and a file instead where that lies in a folder it was pointed to.
_FETCHING = re.compile(r"(?:Collecting |Requirement already satisfied: |Processing \S*/)([^\s;=]+)")


def install_locked(venv: Venv, lock: Path) -> None:
    """Install the packages of a lock, each checked against its hashes.

    Raises:
        Failure: pip could not; the message says why.
    """
    wanted = locked_names(lock.read_text(encoding="utf-8"))
    # Without --only-binary a package without a wheel would be built with tools that are not in the lock.
    _pip(venv, ["install", "--require-hashes", "--only-binary", ":all:", "-r", str(lock)], total=len(wanted))


def install_folder(venv: Venv, project: Path) -> None:
    """Make a checkout importable in an environment that has its build tool; nothing is fetched."""
    _pip(venv, ["install", "--no-deps", "--no-build-isolation", "--no-index", "--editable", str(project)])


def install_wheel(venv: Venv, wheel: Path) -> None:
    """Install one wheel and nothing it asks for; nothing is fetched."""
    _pip(venv, ["install", "--no-deps", "--no-index", str(wheel)])


def locked_names(lock: str) -> list[str]:
    """Return the names of the packages in the text of a lock, in its order."""
    return re.findall(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==", lock, flags=re.MULTILINE)


def fetched(line: str) -> str | None:
    """Return the package that a line of pip's output says it now turns to, if it says that."""
    found = _FETCHING.match(line)
    # A wheel is named by its file: name-version-python-abi-platform.whl.
    return found[1].split("-")[0] if found and found[1].endswith(".whl") else found and found[1]


def meaning(output: str) -> str:
    """Return the sentence that tells what pip's output means."""
    for pattern, sentence in _MEANINGS:
        if re.search(pattern, output):
            return sentence
    if missing := _NOT_OFFERED.search(output):
        return (
            f"There is no ready-made {missing[1]} for Python {sys.version_info[0]}.{sys.version_info[1]} on this kind "
            "of machine: run dev.py with another Python between 3.11 and 3.13."
        )
    last = next((line for line in reversed(output.splitlines()) if line.startswith("ERROR")), "")
    return f"pip could not install the packages ({last or 'no reason given'}): put that right, then run it again."


def _pip(venv: Venv, arguments: Sequence[str], total: int = 0) -> None:
    command = [str(venv.python), "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments]
    command += ["--progress-bar", "off", "--no-warn-script-location"]
    process = subprocess.Popen(
        command,
        env=clean_environment(PYTHONUNBUFFERED="1"),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    with process:
        output = _follow(process, total)
    if process.returncode:
        raise Failure(meaning(output))


def _follow(process: subprocess.Popen[str], total: int) -> str:
    """Show how far pip has come, and return all it said."""
    lines: list[str] = []
    seen = 0
    for line in process.stdout or ():
        lines.append(line)
        if total and (name := fetched(line)):
            seen += 1
            say(f"  {seen:2} of {total}: {name}")
        elif total and line.startswith("Installing collected packages"):
            say("  putting them in place")
        elif "Retrying (" in line:
            say("  the package index does not answer, trying again")
    return "".join(lines)
