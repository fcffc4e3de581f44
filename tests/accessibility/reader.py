"""A screen reader without a voice: run by the system's own Python, which has Debian's bindings of AT-SPI.

Each line it is given is a question, each line it prints the answer, both as JSON:

- `{"ask": "tree"}`: everything that is showing, from the window down;
- `{"ask": "heard"}`: what got the focus since the last time, and what was announced;
- `{"ask": "press", "number": 7}`: press what has this number in the last tree;
- `{"ask": "type", "code": 23}`: press a key of the keyboard, by its number.
"""

import json
import sys
import time
from typing import Any

import gi  # type: ignore[import-not-found, import-untyped, unused-ignore]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found, import-untyped, unused-ignore]  # noqa: E402

PATIENCE_S = 10  # until the program is on the bus
TOLD = ("focusable", "focused", "checked", "modal", "expanded", "collapsed")
_STATES = {name: getattr(Atspi.StateType, name.upper()) for name in TOLD}
_DESCRIBED = {"push button", "radio button", "panel", "dialog", "entry"}
_RENAMED = {"button": "push button"}  # later releases of AT-SPI call it so


def role(node: Any) -> str:
    """The name of its role."""
    name = str(Atspi.role_get_name(node.get_role()))
    return _RENAMED.get(name, name)


class Reader:
    """Answers the questions about one program."""

    def __init__(self) -> None:
        self._heard: list[dict[str, Any]] = []
        self._nodes: list[Any] = []
        self._listeners = [Atspi.EventListener.new(self._hear) for _event in range(2)]
        self._listeners[0].register("object:announcement")
        self._listeners[1].register("object:state-changed:focused")
        self._program = self._find_program()

    def _find_program(self) -> Any:
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            desktop = Atspi.get_desktop(0)
            programs = [desktop.get_child_at_index(place) for place in range(desktop.get_child_count())]
            there = [program for program in programs if program is not None and program.get_child_count()]
            if there:
                return there[0]
            time.sleep(0.05)
        sys.exit("no program came to the accessibility bus")

    def _hear(self, event: Any) -> None:
        if event.type.startswith("object:announcement"):
            self._heard.append({"announced": event.any_data})
        elif event.detail1:
            try:
                self._heard.append({"role": role(event.source), "name": event.source.get_name()})
            except GLib.Error:
                return  # it is gone already

    def heard(self) -> list[dict[str, Any]]:
        """What was said since the last time."""
        self._program.get_child_at_index(0).get_extents(
            Atspi.CoordType.SCREEN
        )  # answered after all that was sent before
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)
        heard, self._heard = self._heard, []
        return heard

    def tree(self, boxes: bool = False) -> Any:
        """What is showing; with `boxes`, also where on the screen."""
        self._nodes = []
        self._program.clear_cache()
        windows = [self._program.get_child_at_index(place) for place in range(self._program.get_child_count())]
        return [self._read(window, window.get_state_set(), boxes) for window in windows]

    def _read(self, node: Any, states: Any, boxes: bool) -> dict[str, Any]:
        told: dict[str, Any] = {"number": len(self._nodes), "role": role(node), "name": node.get_name()}
        self._nodes.append(node)
        told["states"] = [name for name, state in _STATES.items() if states.contains(state)]
        if told["role"] in _DESCRIBED:
            told["description"] = node.get_description()
        if told["role"] == "heading":
            told["level"] = int((node.get_attributes() or {}).get("level", 0))
        if boxes:
            box = node.get_extents(Atspi.CoordType.SCREEN)
            told["box"] = [box.x, box.y, box.width, box.height]
        told["children"] = []
        for place in range(node.get_child_count()):
            child = node.get_child_at_index(place)
            child_states = child.get_state_set()
            if child_states.contains(Atspi.StateType.SHOWING):
                told["children"].append(self._read(child, child_states, boxes))
        return told

    def press(self, number: int) -> bool:
        """Do what a press does, where there is a press."""
        node = self._nodes[number]
        names = [Atspi.Action.get_action_name(node, place) for place in range(Atspi.Action.get_n_actions(node))]
        return "Press" in names and bool(Atspi.Action.do_action(node, names.index("Press")))

    def type(self, code: int, held: list[int]) -> bool:
        """Press a key, and others held meanwhile, as the keyboard does: whoever listens to keys hears it."""
        down = [(one, Atspi.KeySynthType.PRESS) for one in (*held, code)]
        up = [(one, Atspi.KeySynthType.RELEASE) for one in (code, *reversed(held))]
        return all(Atspi.generate_keyboard_event(one, None, kind) for one, kind in (*down, *up))


def main() -> None:
    """Answer until nobody asks any more."""
    Atspi.init()
    reader = Reader()
    for line in sys.stdin:
        question = json.loads(line)
        asked = question.pop("ask")
        print(json.dumps(getattr(reader, asked)(**question)), flush=True)


main()
