"""The topics of one section."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from confidentiality_guide.teaching.ids import SectionId
from confidentiality_guide.teaching.topics import TopicEntry, TopicKind
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.client.reading_column import ReadingScreen
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.ui.shell.going import goes_to
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.visits.route import Place, Route


def route_of(topic: TopicEntry) -> Route:
    """Where a topic is read: the myths have a screen of their own."""
    return Route(Place.MYTHS) if topic.kind is TopicKind.MYTHS else Route(Place.TOPIC, topic.id)


class SectionPage(ReadingScreen):
    """One section, for a desktop: each topic with the line about it."""

    def __init__(self, setting: Setting, section: SectionId, parent: QWidget | None = None) -> None:
        from confidentiality_guide.ui.client.topic_time import line_about  # homes import this module for `route_of`

        super().__init__(setting, parent)
        found = setting.shelf.section(section)
        self._title = found.title if found is not None else ""
        icon = found.icon if found is not None else "info"
        self.page.addWidget(Passage(self._title, Look(Step.HEAD, QFont.Weight.Bold, heading=1), self.theme))
        self.page.addSpacing(self.theme.metrics.space(2))
        for topic in setting.shelf.topics_of(section):
            row = RowButton(topic.title, line_about(topic, setting), self.theme, icon=icon)
            goes_to(row, route_of(topic), self.route_wanted.emit)
            self.page.addWidget(row)

    def title(self) -> str:
        return self._title
