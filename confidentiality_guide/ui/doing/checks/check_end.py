"""The end of what was asked for now: what is clear, and what to look at again. No score."""

from collections.abc import Sequence

from PySide6.QtGui import QFont

from confidentiality_guide.i18n.words import _, fill, ngettext
from confidentiality_guide.learning.asking import Standing
from confidentiality_guide.teaching.concepts import ConceptEntry
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.doing.checks.asked import Asked
from confidentiality_guide.ui.doing.parts.frames import DoingPage, doing_page
from confidentiality_guide.ui.doing.parts.names import Names
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.columns import ColumnsLayout
from confidentiality_guide.ui.parts.pressable import Face
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.ui.shell.going import goes_to
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.visits.route import Place, Route

_ROW_EMS = 18


def check_end(setting: Setting, asked: Asked) -> Screen:
    """What was asked so far, with the way to read about each of it."""
    clear, again = asked.standing(Standing.CLEAR), asked.standing(Standing.AGAIN)
    page = doing_page(setting, _("Check what you know"), room_icon="seal-question")
    page.add(Passage(_how_it_stands(asked, len(clear), len(again)), Look(Step.LEAD, QFont.Weight.DemiBold), page.theme))
    if again:
        _list(page, _("To look at again"), again, setting, "eye")
    if clear:
        _list(page, _("Clear"), clear, setting, "lightbulb")
    more = Button(_("All topics"), page.theme)
    goes_to(more, Route(Place.SECTION if page.theme.metrics.kiosk else Place.INDEX), page.route_wanted.emit)
    if asked.entries and (asked.next_concept() or again):
        words = _("Ask me more") if clear or again else _("Begin")
        onward = Button(words, page.theme, icon_after="arrow-right", face=Face.PRIMARY)
        goes_to(onward, Route(Place.CHECK, _next(asked, again)), page.route_wanted.emit)
        page.end(more, onward)
    else:
        page.end(more)
    return page


def _next(asked: Asked, again: Sequence[ConceptEntry]) -> str:
    """What is asked next: whatever is due, or by its name what was missed just now, since nothing else is left."""
    return "" if asked.next_concept() else again[0].id


def _how_it_stands(asked: Asked, clear: int, again: int) -> str:
    if not asked.entries:
        return _("There are no questions here yet.")
    if not clear and not again:
        return _("Short questions, each in a little story. There is no score.")
    clear_words = fill(ngettext("{n} thing is clear", "{n} things are clear", clear), n=clear)
    if not again:
        return fill(_("That is all for now: {clear}."), clear=clear_words)
    again_words = fill(ngettext("{n} to look at again", "{n} to look at again", again), n=again)
    if not clear:
        return fill(_("That is all for now: {again}."), again=again_words)
    return fill(_("That is all for now: {clear}, {again}."), clear=clear_words, again=again_words)


def _list(page: DoingPage, heading: str, entries: Sequence[ConceptEntry], setting: Setting, icon: str) -> None:
    """The topic of each, under the thing to understand."""
    theme = setting.theme
    names = Names(setting.shelf)
    page.add(Passage(heading, Look(Step.BODY, QFont.Weight.Bold, heading=2), theme))
    rows = ColumnsLayout(2, theme.metrics.font_px(Step.BODY) * _ROW_EMS, theme.metrics.space(3))
    page.add(rows)
    for entry in entries:
        row = RowButton(entry.title, names.of_topic(entry.topic), theme, icon=icon, step=Step.BODY)
        goes_to(row, Route(Place.TOPIC, entry.topic), page.route_wanted.emit)
        rows.addWidget(row)
