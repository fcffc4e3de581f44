"""A guided path, as it is offered: how long it takes, and what is inside."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout

from confidentiality_guide.i18n.words import _, fill, ngettext
from confidentiality_guide.teaching.inline import Run
from confidentiality_guide.teaching.situations import Path
from confidentiality_guide.ui.blocks.lists import ListView
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.blocks.with_english import with_english
from confidentiality_guide.ui.doing.parts.names import Names
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.card import Card
from confidentiality_guide.ui.parts.icon_label import IconLabel
from confidentiality_guide.ui.parts.pressable import Face
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role


class PathCard(Card):
    """One path; `start` begins it."""

    def __init__(self, path: Path, names: Names, setting: Setting, *, first: bool) -> None:
        theme, english = setting.theme, setting.shelf.english
        super().__init__(theme, pad=5, gap=3)
        self.path = path
        self.setAccessibleName(path.title)
        heading = Look(Step.LEAD, QFont.Weight.Bold, heading=2, english=path.in_english)
        self.column.addWidget(with_english(path.title, heading, theme, english))
        time = QHBoxLayout()
        self.column.addLayout(time)
        time.setSpacing(theme.metrics.space(2))
        time.addWidget(IconLabel("clock", theme.metrics.font_px(Step.LABEL), Role.ACCENT, theme))
        words = fill(ngettext("About {n} minute", "About {n} minutes", path.minutes), n=path.minutes)
        time.addWidget(Passage(words, Look(Step.LABEL, QFont.Weight.DemiBold), theme), 1)
        self.column.addWidget(with_english(path.lead, Look(english=path.in_english), theme, english))
        face = Face.PRIMARY if first else Face.PLAIN
        self.start = Button(_("Start"), theme, icon="play", face=face)
        self.start.setAccessibleName(fill(_("Start: {path}"), path=path.title))
        self.column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        inside = tuple((Run(name),) for stop in path.stops if (name := names.of(stop)))
        self.column.addWidget(ListView(inside, Look(Step.LABEL, list_item=True), theme, numbered=True))
        self.column.addStretch()
