"""How long a reader waits in a story at a kiosk: for an answer, and for the next scene."""

from PySide6.QtWidgets import QAbstractButton

from bench.figure import Figure, percentile
from bench.pages import FRAME
from bench.stage import Stage, repeated
from confidentiality_guide.app import Options
from confidentiality_guide.teaching.ids import ScenarioId
from confidentiality_guide.teaching.scenarios import Audience
from confidentiality_guide.ui.doing.parts.choice_button import ChoiceButton
from confidentiality_guide.visits.route import HOME, Place, Route

_ROUNDS = 5
_KIOSK = (1920, 1080)
_MOST_SCENES = 30


def playing() -> list[Figure]:
    """Play every story for clients, always by the first choice."""
    stage = Stage(Options(kiosk=True, language="en", theme="light", size=_KIOSK))
    stories = [entry.id for entry in stage.window.setting.shelf.scenarios() if entry.audience is Audience.CLIENT]
    player = _Player(stage)
    scenes = percentile(repeated(_ROUNDS, lambda: [wait for id_ in stories for wait in player.scenes(id_)]), 95)
    answers = percentile(repeated(_ROUNDS, lambda: [wait for id_ in stories for wait in player.answers(id_)]), 95)
    stage.close()
    return [
        Figure(f"scene change in a story at a kiosk, p95 of {len(stories)} stories", scenes, "ms", round(FRAME, 1)),
        Figure(f"an answer in a story at a kiosk, p95 of {len(stories)} stories", answers, "ms", round(FRAME, 1)),
    ]


class _Player:
    """Presses the first choice of every scene, and *Go on*."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def scenes(self, story: ScenarioId) -> list[float]:
        """How long each scene took to come after *Go on*, in ms."""
        return [wait for wait, _answer in self._played(story)]

    def answers(self, story: ScenarioId) -> list[float]:
        """How long each answer took to come after its choice, in ms."""
        return [answer for _wait, answer in self._played(story)]

    def _played(self, story: ScenarioId) -> list[tuple[float, float]]:
        window = self._stage.window
        window.go(HOME)
        window.visit.doing.runs.pop(story, None)
        window.go(Route(Place.STORY, story))
        self._stage.idle()
        waits: list[tuple[float, float]] = []
        for _scene in range(_MOST_SCENES):
            choices = [one for one in window.screen_shown.findChildren(ChoiceButton) if one.isVisible()]
            if not choices:
                return waits
            answer = self._stage.settled(choices[0].click)
            self._stage.idle()
            waits.append((self._stage.settled(self._go_on().click), answer))
            self._stage.idle()
        raise AssertionError(f"{story} does not end")

    def _go_on(self) -> QAbstractButton:
        buttons = self._stage.window.screen_shown.findChildren(QAbstractButton)
        return next(button for button in buttons if button.text() == "Go on")
