"""After a trainee's story: the steps a careful professional takes, and the way that was taken. There is no score."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.learning.run import care_taken
from confidentiality_guide.teaching.inline import Run as Words
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.teaching.scenarios import Care, Scene
from confidentiality_guide.ui.blocks.lists import ListView
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.doing.stories.telling import Telling
from confidentiality_guide.ui.parts.card import Card
from confidentiality_guide.ui.parts.icon_label import IconLabel
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_MOST_PLACES = 3  # where a step could have been taken: more would not be read
_ICON_EMS = 1.4


def care_words(step: Care) -> str:
    """A step as it is told afterwards, in the reader's language."""
    return {
        Care.CONSULT: _("Consulted someone"),
        Care.CHECK_LAW: _("Looked at the law"),
        Care.CHECK_CODE: _("Looked at the code"),
        Care.LEAST: _("Shared the least needed"),
        Care.DOCUMENT: _("Wrote it down"),
    }[step]


class StepTaken(QWidget):
    """One step: whether it was taken, and where, or where it can be."""

    def __init__(self, step: Care, where: str, theme: Theme, *, taken: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.metrics.space(3))
        size = round(theme.metrics.font_px(Step.BODY) * _ICON_EMS)
        icon, ink = ("check-circle-fill", Role.ACCENT) if taken else ("minus-circle", Role.INK_MUTED)
        row.addWidget(IconLabel(icon, size, ink, theme), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        row.addLayout(words, 1)
        words.setSpacing(0)
        words.addWidget(Passage(care_words(step), Look(weight=QFont.Weight.DemiBold), theme))
        words.addWidget(Passage(where, Look(Step.LABEL, role=Role.INK_MUTED), theme))


class Debrief(Card):
    """The steps, then the way."""

    def __init__(self, telling: Telling, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, ground=Role.SURFACE, pad=5, gap=3, parent=parent)
        self._telling = telling
        head = Look(Step.BODY, QFont.Weight.Bold, heading=3)
        self.column.addWidget(Passage(_("The steps a careful professional takes"), head, theme))
        taken = care_taken(telling.scenario, telling.run)
        for step in telling.scenario.care:
            where = self._where_taken(step) if step in taken else self._where_possible(step)
            self.column.addWidget(StepTaken(step, where, theme, taken=step in taken))
        self.column.addSpacing(theme.metrics.space(2))
        self.column.addWidget(Passage(_("The way you took"), head, theme))
        way = tuple((Words(line),) for line in self._way())
        self.column.addWidget(ListView(way, Look(list_item=True), theme, numbered=True))

    def _scenes_with(self, step: Care) -> Iterator[Scene]:
        """The scenes in which this step can be taken, those the reader came through first."""
        passed = [taken.scene for taken in self._telling.run.path]
        scenes = [s for s in self._telling.scenario.scenes if any(step in choice.care for choice in s.choices)]
        yield from sorted(scenes, key=lambda scene: scene.id not in passed)

    def _where_taken(self, step: Care) -> str:
        scenario = self._telling.scenario
        for taken in self._telling.run.path:
            scene = scenario.scene(taken.scene)
            if scene is not None and step in scene.choices[taken.choice].care:
                return fill(_("Done, in “{scene}”"), scene=plain(scene.heading.text))
        return _("Done")

    def _where_possible(self, step: Care) -> str:
        names = [plain(scene.heading.text) for scene in self._scenes_with(step)][:_MOST_PLACES]
        quoted = [fill(_("“{scene}”"), scene=name) for name in names]
        return fill(_("Not yet. You could in: {scenes}"), scenes=_(", ").join(quoted))

    def _way(self) -> Iterator[str]:
        for taken in self._telling.run.path:
            scene = self._telling.scenario.scene(taken.scene)
            if scene is not None:
                choice = plain(scene.choices[taken.choice].label)
                yield fill(_("{scene}: {choice}"), scene=plain(scene.heading.text), choice=choice)
