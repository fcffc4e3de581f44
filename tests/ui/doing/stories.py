"""What tests of stories share: a story by hand, and fingers and keys to play one."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from confidentiality_guide.app import Guide
from confidentiality_guide.teaching.blocks import Block, Kind
from confidentiality_guide.teaching.circumstances import Circumstances
from confidentiality_guide.teaching.conditions import Condition
from confidentiality_guide.teaching.ids import BlockId, ConditionName, ScenarioId, SceneId, TopicId
from confidentiality_guide.teaching.inline import Run
from confidentiality_guide.teaching.scenarios import Audience, Choice, Scenario, ScenarioEntry, Scene, Tone
from confidentiality_guide.teaching.shown import Lens
from confidentiality_guide.ui.doing.parts.choice_button import ChoiceButton
from confidentiality_guide.ui.doing.stories.ending_view import EndingView
from tests.opening import OpenGuide
from tests.ui.seen import button, shown

STORE, THREAT, HEAVY = ScenarioId("grocery-store"), ScenarioId("a-named-threat"), ScenarioId("thoughts-of-suicide")
MINOR, ADULT, UNKNOWN_AGE = (ConditionName(f"if-{age}") for age in ("minor", "adult", "age-unknown"))
CONDITIONS = {
    MINOR: Condition(MINOR, {"age": frozenset({"under-12", "12-17"})}),
    ADULT: Condition(ADULT, {"age": frozenset({"adult"})}),
    UNKNOWN_AGE: Condition(UNKNOWN_AGE, {"age": frozenset({"unknown"})}),
}
_MOST_SCENES = 30
_MOST_TABS = 80


def said_block(words: str, *, kind: Kind = Kind.PARAGRAPH, conditions: tuple[ConditionName, ...] = ()) -> Block:
    """A block that says this."""
    return Block(BlockId(words), kind, text=(Run(words),), conditions=conditions)


def choice(leads_to: str, label: str, *feedback: Block, conditions: tuple[ConditionName, ...] = ()) -> Choice:
    """A choice that says so and leads there."""
    answers = feedback or (said_block(f"after {label}"),)
    return Choice((Run(label),), SceneId(leads_to), Tone.FINE, answers, conditions=conditions)


def scene(id_: str, *choices: Choice, conditions: tuple[ConditionName, ...] = ()) -> Scene:
    """A scene with these choices."""
    heading = said_block(f"Heading of {id_}", kind=Kind.HEADING, conditions=conditions)
    return Scene(SceneId(id_), heading, (said_block(f"In {id_}."),), choices)


def story(*scenes: Scene) -> Scenario:
    """A story of these scenes."""
    entry = ScenarioEntry(ScenarioId("tale"), "A tale", "A lead.", Audience.CLIENT, TopicId("topic"), "shop")
    return Scenario(entry, scenes)


def lens(**circumstances: str) -> Lens:
    """A lens that knows conditions on age."""
    return Lens(CONDITIONS, Circumstances(circumstances))


class Player:
    """Somebody who plays a story in a window, by keys or by finger."""

    def __init__(self, guide: Guide, open_guide: OpenGuide) -> None:
        self.guide, self.window = guide, guide.window
        self._settle = open_guide.settle
        self._finger: QPointingDevice | None = None

    @property
    def on(self) -> QWidget:
        """What has the focus."""
        on = QApplication.focusWidget()
        assert on is not None
        return on

    def choices(self) -> list[ChoiceButton]:
        """The choices that can be seen."""
        return shown(self.window.screen_shown, ChoiceButton)

    def is_over(self) -> bool:
        """Whether the ending is shown."""
        return bool(shown(self.window.screen_shown, EndingView))

    # -- keys

    def key(self, key: Qt.Key) -> QWidget:
        """Press a key; returns what has the focus then."""
        QTest.keyClick(self.window.windowHandle(), key)
        self._settle()
        return self.on

    def tab_to(self, wanted: Callable[[QWidget], bool]) -> QWidget:
        """Press Tab until the focus is on something."""
        for _stop in range(_MOST_TABS):
            if wanted(self.key(Qt.Key.Key_Tab)):
                return self.on
        raise AssertionError("Tab never came to it")

    def tab_to_words(self, words: str) -> QWidget:
        """Press Tab until the focus is on what is called this."""
        return self.tab_to(lambda on: on.accessibleName() == words)

    # -- finger

    def touch(self, widget: QWidget) -> None:
        """Touch the middle of a widget."""
        self._finger = self._finger or QTest.createTouchDevice()
        handle = self.window.windowHandle()
        at = widget.mapTo(self.window, QPoint(widget.width() // 2, widget.height() // 2))
        QTest.touchEvent(handle, self._finger).press(0, at, handle).commit()
        QTest.touchEvent(handle, self._finger).release(0, at, handle).commit()
        self._settle()

    def touch_words(self, words: str) -> None:
        """Touch the button that says this."""
        self.touch(button(self.window.screen_shown, words))

    def turn_to(self, widget: QWidget) -> None:
        """Turn the page, as one does by touching *More*, until something is in sight."""
        for _turn in range(_MOST_SCENES):
            if widget.visibleRegion().contains(widget.rect().center()):
                return
            self.touch_words("More")
        raise AssertionError("More never came to it")
