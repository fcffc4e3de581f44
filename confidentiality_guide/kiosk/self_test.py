"""What `kiosk check` reports: what was tried, what got out, and what only the operating system can stop."""

import json
from collections.abc import Mapping, Sequence
from textwrap import wrap
from typing import NamedTuple


class Trial(NamedTuple):
    """One attempt to get out: what was done, in words, and what came of it. No escape: the program stopped it."""

    tried: str
    escape: str = ""


class Surroundings(NamedTuple):
    """What can be seen of the machine. None: it cannot be seen from here."""

    cage: bool | None = None  # the kiosk's own compositor runs it, and lets nobody switch consoles
    alone: bool | None = None  # there is no desktop beside it: no panel, no launcher, no task list
    reboot_masked: bool | None = None  # Ctrl+Alt+Del does nothing
    power_ignored: bool | None = None  # a short press on the power key does nothing
    sysrq_off: bool | None = None
    usb_guarded: bool | None = None


class Outside(NamedTuple):
    """Something that no program can stop. `stopped_here`: none where it cannot be seen."""

    what: str
    how: str
    stopped_here: bool | None


class Report(NamedTuple):
    """The whole check."""

    trials: Sequence[Trial]
    outside: Sequence[Outside]

    @property
    def escapes(self) -> list[Trial]:
        """The attempts that got out."""
        return [trial for trial in self.trials if trial.escape]


def left_to_the_system(seen: Surroundings) -> tuple[Outside, ...]:
    """What only the operating system can stop, how, and whether it does here."""
    return (
        Outside(
            "Ctrl+Alt+F1 to F12 (another console)",
            "run the kiosk in cage without its option -s, and mask getty on the other consoles",
            seen.cage,
        ),
        Outside(
            "Super, Alt+Tab and the keys of a desktop",
            "run the kiosk as the only program of its session, with no desktop beside it",
            seen.alone,
        ),
        Outside("Ctrl+Alt+Del", "run “systemctl mask ctrl-alt-del.target”", seen.reboot_masked),
        Outside("the power key", "set HandlePowerKey=ignore in logind.conf", seen.power_ignored),
        Outside("Magic SysRq keys", "set kernel.sysrq = 0 in /etc/sysctl.d", seen.sysrq_off),
        Outside(
            "USB sticks and keyboards that somebody plugs in",
            "close the ports, or allow only known devices with usbguard",
            seen.usb_guarded,
        ),
    )


def look_around(environ: Mapping[str, str], ancestors: Sequence[str], files: Mapping[str, str]) -> Surroundings:
    """Tell from the environment, the names of the programs that run this one, and some files of the system.

    `files` has the text of every file that could be read, by its path; a link has where it leads.
    """
    cage = "cage" in ancestors
    desktop = bool(environ.get("XDG_CURRENT_DESKTOP")) or bool(environ.get("DESKTOP_SESSION"))
    masked = files.get("/etc/systemd/system/ctrl-alt-del.target")
    logind = "\n".join(text for path, text in files.items() if "logind.conf" in path)
    sysrq = files.get("/proc/sys/kernel/sysrq")
    return Surroundings(
        cage=True if cage else None,
        alone=True if cage else (False if desktop else None),
        reboot_masked=None if masked is None else masked.strip() == "/dev/null",
        power_ignored=_power_ignored(logind) if logind else None,
        sysrq_off=None if sysrq is None else sysrq.strip() == "0",
        usb_guarded=True if any("usbguard" in path for path in files) else None,
    )


def _power_ignored(logind: str) -> bool:
    set_ = [
        line.partition("=")[2].strip() for line in logind.splitlines() if line.strip().startswith("HandlePowerKey=")
    ]
    return bool(set_) and set_[-1] == "ignore"


def as_json(report: Report) -> str:
    """The report for programs."""
    return json.dumps(
        {
            "tried": len(report.trials),
            "escapes": [{"tried": trial.tried, "escape": trial.escape} for trial in report.escapes],
            "left_to_the_system": [one._asdict() for one in report.outside],
        },
        indent=1,
        ensure_ascii=False,
    )


_WIDE = 100  # letters
_HERE = {True: "stopped here", False: "NOT stopped here", None: "cannot be seen from here"}


def as_words(report: Report) -> str:
    """The report for the person who sets the kiosk up."""
    stopped = [trial.tried for trial in report.trials if not trial.escape]
    lines = [f"{len(report.trials)} ways out of the guide were tried; {len(stopped)} were stopped."]
    if report.escapes:
        lines += ["", "These were not stopped. Please do not use the kiosk before they are:"]
        lines += [f"  {trial.tried}: {trial.escape}" for trial in report.escapes]
    lines += ["", "The program stopped, at the welcome and in a visit:"]
    lines += wrap("; ".join(dict.fromkeys(stopped)), initial_indent="  ", subsequent_indent="  ", width=_WIDE)
    lines += ["", "Only the operating system can stop:"]
    lines += [f"  {one.what}: {_HERE[one.stopped_here]}. You can {one.how}." for one in report.outside]
    return "\n".join(lines) + "\n"
