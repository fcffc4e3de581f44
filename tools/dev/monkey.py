"""The monkey: random clicks, touches, drags, keys, chords, turns of the screen. The guide must not mind.

Run as `python -m tools.dev.monkey`; `dev.py monkey` sets up what that needs.
"""

import argparse
import os
import sys
import tempfile
from collections import deque
from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QWidget

from confidentiality_guide.locations import HOME_VARIABLE, Locations, find_locations
from confidentiality_guide.visits.route import Place
from tools.dev.monkey_acts import Monkey
from tools.dev.playing import Playing

_LAST = 12  # events that are told when something went wrong
_HOME_EVERY = 40
_TELLS_EVERY = 5_000
_PRESSES_HOME = 12  # so many sheets, covers and cards are never over each other
_HOMES = frozenset({Place.HOME, Place.WELCOME})


def main(arguments: Sequence[str]) -> int:
    """Let the monkey play; returns 1 if the guide minded."""
    parser = argparse.ArgumentParser(prog="dev.py monkey", description="Throw random events at the guide.")
    parser.add_argument("--seed", type=int, default=1, help="the same seed throws the same events")
    parser.add_argument("--events", type=int, default=5_000, help="how many")
    parser.add_argument("--layout", choices=("kiosk", "desktop"), default="kiosk", help="at what")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="guide-monkey-") as home:
        locations = find_locations(os.environ | {HOME_VARIABLE: home})
        trouble = play(locations, seed=options.seed, events=options.events, kiosk=options.layout == "kiosk")
    print(trouble or f"{options.events} events at the {options.layout}, seed {options.seed}: the guide did not mind.")
    return 1 if trouble else 0


def play(locations: Locations, *, seed: int, events: int, kiosk: bool) -> str:
    """Throw the events; returns what went wrong first, with the seed and the last events, or nothing."""
    playing = Playing(locations, kiosk=kiosk)
    monkey, last = Monkey(playing, seed), deque[str](maxlen=_LAST)
    try:
        for number in range(1, events + 1):
            last.append(f"{number}: {monkey.act()} (at {playing.visit_at()})")
            playing.turn()
            if not number % _TELLS_EVERY:
                print(f"  {number:,} of {events:,}", flush=True)
            trouble = _noticed(playing) or ("" if number % _HOME_EVERY else _stuck(playing, monkey))
            if trouble:
                return f"seed {seed}, event {number}: {trouble}\nthe last events:\n  " + "\n  ".join(last)
    finally:
        playing.close()
    return ""


def _noticed(playing: Playing) -> str:
    """What is wrong now, if anything."""
    if playing.complaints:
        return playing.complaints[0]
    if not playing.window.isVisible():
        return "the window is gone"
    if foreign := [one for one in QApplication.topLevelWidgets() if one.isVisible() and _foreign(one, playing)]:
        return f"another window: {type(foreign[0]).__name__} “{foreign[0].windowTitle()}”"
    if QApplication.activeModalWidget() is not None:
        return f"a dialog: {type(QApplication.activeModalWidget()).__name__}"
    return ""


def _foreign(widget: QWidget, playing: Playing) -> bool:
    """At a desktop a field to type in may have its menu; Qt's own, and gone with the next press."""
    menu = not playing.kiosk and widget is QApplication.activePopupWidget()
    return widget is not playing.window and not menu


def _stuck(playing: Playing, monkey: Monkey) -> str:
    """Go home as a person would: lift the cover, close the sheet, press Home."""
    monkey.let_go()
    playing.settle()
    playing.stop_ring()
    for _press in range(_PRESSES_HOME):
        if playing.window.visit.history.present.place in _HOMES and playing.window.overlays.on_top is None:
            return _noticed(playing)
        monkey.press_home()
        playing.settle()
    return f"there is no way home from {playing.visit_at()}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
