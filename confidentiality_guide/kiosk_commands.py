"""The commands for whoever sets a kiosk up: the PIN, and the check that nobody gets out."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from confidentiality_guide.locations import Locations

if TYPE_CHECKING:
    from confidentiality_guide.practice import Practice

_DONE, _WRONG, _CANNOT = 0, 1, 2


def practice_told(config: Path | None, locations: Locations, err: TextIO | None = None) -> "Practice":
    """The settings of the practice; what is wrong with them is told in sentences, and never stops the start."""
    from confidentiality_guide.practice import read_practice

    err = sys.stderr if err is None else err
    if config is not None and not config.exists():
        print(f"guide.toml: there is no file {config}; the usual settings are used.", file=err)
    practice, problems = read_practice(config or locations.practice)
    for problem in problems:
        print(f"{problem}.", file=err)
    return practice


def add_kiosk_commands(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `kiosk set-pin` and `kiosk check`."""
    kiosk = subparsers.add_parser("kiosk", help="set a waiting-room kiosk up")
    commands = kiosk.add_subparsers(metavar="command", required=True)
    pin = commands.add_parser("set-pin", help="choose the PIN that closes the kiosk")
    pin.add_argument("--config", type=Path, metavar="FILE", help="the guide.toml to write it to")
    pin.set_defaults(run=lambda args: set_pin_command(args, sys.stdout, sys.stderr, _ask_unseen))
    check = commands.add_parser("check", help="try to get out of the kiosk, and say what only the system can stop")
    check.add_argument("--config", type=Path, metavar="FILE", help="the practice’s guide.toml")
    check.add_argument("--json", action="store_true", help="print the report as JSON")
    check.set_defaults(run=lambda args: check_command(args, sys.stdout, sys.stderr))


def set_pin_command(args: argparse.Namespace, out: TextIO, err: TextIO, ask: Callable[[str], str]) -> int:
    """Ask for a PIN twice; print its line for guide.toml, or write it there."""
    from confidentiality_guide.kiosk.pin import PinError, checked_pin, hash_pin
    from confidentiality_guide.kiosk.pin_file import CannotWritePin, pin_line, with_pin

    try:
        typed = checked_pin(ask("New PIN: "))
    except PinError as reason:
        print(reason, file=err)
        return _WRONG
    except EOFError:
        print("No PIN was typed.", file=err)
        return _WRONG
    if ask("The same again: ") != typed:
        print("The two are not the same. Nothing was changed.", file=err)
        return _WRONG
    hashed = hash_pin(typed)
    if args.config is None:
        print("Put this line into guide.toml, in the table [kiosk]:", file=err)
        print(pin_line(hashed), file=out)
        return _DONE
    try:
        _write(args.config, with_pin(args.config.read_bytes() if args.config.exists() else b"", hashed))
    except (CannotWritePin, OSError) as reason:
        print(f"{args.config} was not changed: {reason}. Put this line into its table [kiosk] yourself:", file=err)
        print(pin_line(hashed), file=out)
        return _CANNOT
    print(f"The PIN is in {args.config}. It holds from the next start of the kiosk.", file=out)
    return _DONE


def _ask_unseen(question: str) -> str:
    from getpass import getpass

    return getpass(question)


def _write(path: Path, data: bytes) -> None:
    from confidentiality_guide.files import replacing

    mode = path.stat().st_mode & 0o777 if path.exists() else None
    with replacing(path) as beside:
        beside.write_bytes(data)
        if mode is not None:
            beside.chmod(mode)


def check_command(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    """Open the kiosk, try every way out, and report; 1 if anything got out."""
    from confidentiality_guide.kiosk.self_test import Report, as_json, as_words, left_to_the_system
    from confidentiality_guide.ui.display import NoDisplay, check_display

    try:
        check_display()
    except NoDisplay as reason:
        print(f"{reason} To check without one, set QT_QPA_PLATFORM=offscreen.", file=err)
        return _CANNOT
    from confidentiality_guide.app import Guide, Options, current_pack, start_qt
    from confidentiality_guide.kiosk.machine import what_can_be_seen
    from confidentiality_guide.locations import find_locations
    from confidentiality_guide.packs.reading.library import NoPackError
    from confidentiality_guide.ui.kiosk.trials import try_everything

    locations = find_locations()
    options = Options(kiosk=True, practice=practice_told(args.config, locations, err))
    application = start_qt(())
    try:
        guide = Guide(current_pack(locations).pack, locations, options, remember=False)
    except NoPackError as reason:
        print(f"The kiosk cannot be checked, because {reason}.", file=err)
        return _CANNOT
    guide.show()
    trials = try_everything(application, guide.window)
    guide.close()
    report = Report(trials, left_to_the_system(what_can_be_seen()))
    out.write(as_json(report) + "\n" if args.json else as_words(report))
    return _WRONG if report.escapes else _DONE
