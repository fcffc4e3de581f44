"""How long the topics take to read, said honestly, and the line at a topic's head that says it."""

from PySide6.QtWidgets import QWidget

from confidentiality_guide.i18n.words import _, fill, ngettext
from confidentiality_guide.teaching.ids import TopicId
from confidentiality_guide.teaching.layers import Layer
from confidentiality_guide.teaching.topics import Topic, TopicEntry, TopicKind
from confidentiality_guide.ui.client.shown_ideas import ideas_shown
from confidentiality_guide.ui.parts.flow import FlowLayout
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.theme import Theme


def minutes_of(topic: Topic, setting: Setting) -> int:
    """How many minutes this reader needs for a topic; a kiosk shows clients' words alone."""
    from confidentiality_guide.learning.reading_time import minutes

    kiosk = setting.theme.metrics.kiosk
    layers = frozenset({Layer.CLIENT}) if kiosk else setting.visit.reader.layers
    return minutes(block for idea in ideas_shown(topic, setting, layers) for block in (idea.heading, *idea.blocks))


def line_about(entry: TopicEntry, setting: Setting) -> str:
    """The line about a topic in a list, with how long it takes; myths are answered one by one, and take no time."""
    if entry.kind is TopicKind.MYTHS:
        return entry.lead
    minutes = minutes_of(setting.shelf.topic(TopicId(entry.id)), setting)
    return fill(_("{line} ({n} min)"), line=entry.lead, n=minutes)


class TopicHead(QWidget):
    """Under a topic's lead: how long it takes, and the mark that takes it along.

    It keeps its place from the start, and is filled once the page has been painted.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row = FlowLayout(theme.metrics.space(4), self)
        self._filled = False
        self.setMinimumHeight(theme.metrics.target + theme.metrics.press_edge)

    def show_topic(self, topic: Topic, setting: Setting) -> None:
        """Say it, once."""
        if self._filled:
            return
        from confidentiality_guide.ui.blocks.mark_button import MarkButton
        from confidentiality_guide.ui.parts.time_label import TimeLabel
        from confidentiality_guide.ui.shell.taking import PageTaking

        self._filled = True
        minutes = minutes_of(topic, setting)
        words = fill(ngettext("About {n} minute", "About {n} minutes", minutes), n=minutes)
        taking = PageTaking.of_topic(setting.visit, topic.entry.id)
        what = taking.whole(fill(_("I want to talk about: {topic}"), topic=topic.entry.title))
        for part in (TimeLabel(words, self._theme), MarkButton(what, taking, self._theme)):
            self._row.addWidget(part)
            part.show()
