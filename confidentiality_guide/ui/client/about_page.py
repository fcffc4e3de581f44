"""About the guide, in either layout."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.client.about_words import about_lead, about_parts, about_title
from confidentiality_guide.ui.client.kiosk_frame import KioskScreen
from confidentiality_guide.ui.client.reading_column import ReadingScreen
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step


class AboutPage(ReadingScreen):
    """What a reader may want to know before trusting it, at a desk."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        _fill(self.page, setting, Step.HEAD)

    def title(self) -> str:
        return about_title()


class KioskAbout(KioskScreen):
    """The same at a kiosk."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self.body.setSpacing(self.theme.metrics.space(3))
        _fill(self.body, setting, Step.TITLE)
        self.body.addStretch()

    def title(self) -> str:
        return about_title()


def _fill(column: QVBoxLayout, setting: Setting, title: Step) -> None:
    theme = setting.theme
    column.addWidget(Passage(about_title(), Look(title, QFont.Weight.Bold, heading=1), theme))
    first, second = about_lead()
    column.addWidget(Passage(first, Look(Step.LEAD), theme))
    column.addWidget(Passage(second, Look(), theme))
    for part in about_parts(setting.shelf):
        column.addSpacing(theme.metrics.space(3))
        column.addWidget(Passage(part.heading, Look(Step.LEAD, QFont.Weight.Bold, heading=2), theme))
        for sentence in part.sentences:
            column.addWidget(Passage(sentence, Look(), theme))
