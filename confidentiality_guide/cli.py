"""The commands. Each imports its part only when it runs, so that opening the guide stays quick."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from confidentiality_guide.visits.route import Route

NO_PACK, NO_DISPLAY = 1, 2
NOT_WRITTEN = 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns its exit status."""
    options = _read(sys.argv[1:] if arguments is None else arguments)
    try:
        status: int = options.run(options)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # `content check | head`: the reader has what it wanted
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status


def _read(arguments: Sequence[str]) -> argparse.Namespace:
    """The options. Those of the window are read without a parser: describing itself takes that as long as all of a pack."""
    return _of_window(arguments) or _parser().parse_args(arguments)


def _of_window(arguments: Sequence[str]) -> argparse.Namespace | None:
    """The options, where all are the window’s and every one is right; else the parser says what is wrong."""
    known = {option.name: option for option in _OF_WINDOW}
    read = argparse.Namespace(run=open_window, kiosk=False)
    following = iter(arguments)
    for name in following:
        if name == _KIOSK:
            read.kiosk = True
        elif name in known and (value := next(following, None)) is not None:
            option = known.pop(name)
            if option.choices and value not in option.choices:
                return None
            try:
                setattr(read, option.dest, option.read(value))
            except argparse.ArgumentTypeError:
                return None
        else:
            return None
    for option in known.values():
        setattr(read, option.dest, option.read(option.default) if isinstance(option.default, str) else option.default)
    return read


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="confidentiality-guide",
        description="What stays private in psychotherapy, what does not, and what would actually happen.",
    )
    _add_window_options(parser)
    commands = parser.add_subparsers(title="commands", metavar="")
    tour = commands.add_parser("tour", help="draw every screen into a folder, without a display")
    tour.set_defaults(run=draw_tour)
    add_look_options(tour)
    tour.add_argument("--out", type=Path, required=True, help="the folder for the pictures and index.json")
    tour.add_argument("--layout", choices=("desktop", "kiosk", "both"), default="both", help="which layouts to draw")
    tour.add_argument("--only", default="", help="only the screens whose name begins with this")
    from confidentiality_guide.learning_commands import add_walk_command
    from confidentiality_guide.packs.commands import add_content_commands
    from confidentiality_guide.packs.translation_commands import add_translation_commands

    add_walk_command(add_content_commands(commands))
    add_translation_commands(commands)
    from confidentiality_guide.kiosk_commands import add_kiosk_commands

    add_kiosk_commands(commands)
    return parser


def _add_window_options(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=open_window)
    for option in _OF_WINDOW:
        option.add_to(parser)
    parser.add_argument(_KIOSK, action="store_true", help="stand in a waiting room: keep nothing, let nobody out")
    # Not for people: the window starts itself once more with it, to read aloud (ui/speech/child.py).
    parser.add_argument("--voice-process", action="store_const", dest="run", const=speak, help=argparse.SUPPRESS)


def add_look_options(parser: argparse.ArgumentParser) -> None:
    """The options for how it looks, shared by the window and the tour."""
    for option in _OF_LOOKS:
        option.add_to(parser)


def _percent(written: str) -> int:
    try:
        number = int(written.rstrip("%"))
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{written}” is no number from 100 to 200") from None
    if not 100 <= number <= 200:
        raise argparse.ArgumentTypeError(f"{number} is not between 100 and 200")
    return number


def _size(written: str) -> tuple[int, int]:
    wide, _, high = written.lower().partition("x")
    try:
        size = int(wide), int(high)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{written}” is not a size like 1366x768") from None
    if min(size) < 320:
        raise argparse.ArgumentTypeError("a window is at least 320 pixels wide and high")
    return size


def _place(written: str) -> "Route":
    from confidentiality_guide.visits.route import Place, Route

    try:
        return Route.parse(written)
    except ValueError:
        places = ", ".join(Place)
        raise argparse.ArgumentTypeError(f"“{written}” is no place; there are: {places}, and topic:NAME") from None


class _Option(NamedTuple):
    """An option with a value."""

    name: str
    read: Callable[[str], Any]  # raises ArgumentTypeError
    default: Any
    help: str
    metavar: str | None = None
    choices: tuple[str, ...] | None = None

    @property
    def dest(self) -> str:
        """The attribute it is found under."""
        return self.name.removeprefix("--").replace("-", "_")

    def add_to(self, parser: argparse.ArgumentParser) -> None:
        """Let a parser know it."""
        parser.add_argument(
            self.name,
            type=self.read,
            default=self.default,
            help=self.help,
            metavar=self.metavar,
            choices=self.choices,
        )


_KIOSK = "--kiosk"
_OF_LOOKS = (
    _Option("--locale", str, "", "the language, e.g. en"),
    _Option("--theme", str, "", "the colors", choices=("light", "dark", "contrast")),
    _Option("--text-size", _percent, 0, "the text size, 100 to 200 per cent", "N"),
    _Option("--size", _size, (0, 0), "the window's size in pixels", "WxH"),
)
_OF_WINDOW = (
    *_OF_LOOKS,
    _Option("--layout", str, "desktop", "the layout to show", choices=("desktop", "kiosk")),
    _Option("--config", Path, None, "the practice’s settings, for --kiosk (guide.toml)", "FILE"),
    _Option("--open", _place, "home", "where to begin, e.g. topic:hipaa", "PLACE"),
)


def open_window(options: argparse.Namespace) -> int:
    """Open the guide."""
    if options.kiosk:
        options.layout = "kiosk"
    if options.layout == "kiosk":
        from confidentiality_guide.kiosk.traceless import leave_no_trace

        leave_no_trace()
    from confidentiality_guide.ui import quick_start
    from confidentiality_guide.ui.display import NoDisplay, check_display

    try:
        check_display()
    except NoDisplay as reason:
        print(
            f"{reason} To draw every screen into pictures instead: confidentiality-guide tour --out DIR",
            file=sys.stderr,
        )
        return NO_DISPLAY
    quick_start.begin()
    from confidentiality_guide.app import Options, open_guide
    from confidentiality_guide.locations import find_locations
    from confidentiality_guide.packs.reading.library import NoPackError

    locations = find_locations()
    practice = None
    if options.kiosk:
        from confidentiality_guide.kiosk_commands import practice_told

        practice = practice_told(options.config, locations)
    asked = Options(
        kiosk=options.layout == "kiosk",
        language=options.locale,
        theme=options.theme,
        text_size=options.text_size,
        route=options.open,
        size=options.size,
        practice=practice,
    )
    try:
        return open_guide(asked, locations)
    except NoPackError as reason:
        return _without_pack(reason)


def speak(_options: argparse.Namespace) -> int:
    """Read aloud what the window says, until it has no more to say."""
    from confidentiality_guide.ui.speech.voice_process import run

    return run()


def draw_tour(options: argparse.Namespace) -> int:
    """Draw every screen into a folder."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from confidentiality_guide.packs.reading.library import NoPackError
    from confidentiality_guide.tour import draw_pictures

    try:
        return draw_pictures(options)
    except NoPackError as reason:
        return _without_pack(reason)
    except OSError as reason:
        print(f"The pictures cannot be written: {reason}. Name another folder after --out.", file=sys.stderr)
        return NOT_WRITTEN


def _without_pack(reason: Exception) -> int:
    hint = "install the program again, or in a source checkout run: content check"
    print(f"The guide cannot be shown, because {reason}; {hint}.", file=sys.stderr)
    return NO_PACK
