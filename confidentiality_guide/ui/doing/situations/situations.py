""" "I have a situation": the way in for those who come with something that happened, not with a question of law."""

from collections.abc import Iterable

from PySide6.QtGui import QFont

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.inline import Target
from confidentiality_guide.teaching.situations import SITUATION_GROUPS, Situation
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.doing.parts.frames import DoingPage, doing_page
from confidentiality_guide.ui.doing.parts.names import ICONS, Names, kind_of, place_of
from confidentiality_guide.ui.doing.situations.situation_groups import ICONS as GROUP_ICONS
from confidentiality_guide.ui.doing.situations.situation_groups import group_name
from confidentiality_guide.ui.parts.columns import ColumnsLayout
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.ui.shell.going import goes_to
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.visits.route import Place, Route

_ROW_EMS = 15


def situations_screen(setting: Setting) -> Screen:
    """The groups at a kiosk, all of them at a desk; those of one group; or where one of them leads.

    The place says which: `situations:money` is a group, `situations:money#my-plan-pays` one of it.
    """
    present = setting.visit.history.present
    group, id_ = (present.id, present.idea) if present.place is Place.SITUATIONS else ("", "")
    all_of_them = setting.shelf.situations()
    one = next((situation for situation in all_of_them if situation.id == id_), None)
    if one is not None:
        return _ways_on(one, setting)
    of_group = tuple(situation for situation in all_of_them if situation.group == group)
    if of_group:
        page = doing_page(setting, group_name(group))
        _rows(page, of_group, setting)
        page.end()
        return page
    page = doing_page(setting, _("I have a situation"))
    if not all_of_them:
        page.add(Passage(_("There are no situations here yet. Look among all topics."), Look(), page.theme))
    elif setting.theme.metrics.kiosk:
        _groups(page, all_of_them)
    else:
        _by_group(page, all_of_them, setting)
    page.end()
    return page


def _columns(page: DoingPage) -> ColumnsLayout:
    metrics = page.theme.metrics
    columns = ColumnsLayout(2, metrics.font_px(Step.BODY) * _ROW_EMS, metrics.space(2))
    page.add(columns)
    return columns


def _groups(page: DoingPage, situations: Iterable[Situation]) -> None:
    """One row for each group that has something in it."""
    there = {situation.group for situation in situations}
    rows = _columns(page)
    for group in SITUATION_GROUPS:
        if group in there:
            row = RowButton(group_name(group), "", page.theme, icon=GROUP_ICONS[group])
            goes_to(row, Route(Place.SITUATIONS, group), page.route_wanted.emit)
            rows.addWidget(row)


def _by_group(page: DoingPage, situations: tuple[Situation, ...], setting: Setting) -> None:
    """All of them under the names of their groups."""
    page.add(Passage(_("Pick what is closest. Nobody else sees it."), Look(Step.LEAD), page.theme))
    for group in SITUATION_GROUPS:
        of_group = tuple(situation for situation in situations if situation.group == group)
        if of_group:
            page.add(Passage(group_name(group), Look(Step.LEAD, QFont.Weight.Bold, heading=2), page.theme))
            _rows(page, of_group, setting)


def _rows(page: DoingPage, situations: Iterable[Situation], setting: Setting) -> None:
    """A row for each, no larger than text: others may see the screen. Where it leads to one place, straight there."""
    rows = _columns(page)
    for situation in situations:
        icon, english = GROUP_ICONS[situation.group], setting.english_of(situation.title)
        row = RowButton(situation.title, "", page.theme, icon=icon, step=Step.BODY, english=english)
        targets = situation.leads_to
        place = place_of(targets[0], setting.shelf) if len(targets) == 1 else None
        wanted = place or Route(Place.SITUATIONS, situation.group, situation.id)
        goes_to(row, wanted, page.route_wanted.emit)
        rows.addWidget(row)


def _ways_on(situation: Situation, setting: Setting) -> Screen:
    """A story, what would happen, who can know, reading: the best place first."""
    page = doing_page(setting, situation.title, room_icon=GROUP_ICONS[situation.group])
    names = Names(setting.shelf)
    seen: set[Target] = set()
    for target in situation.leads_to:
        place = place_of(target, setting.shelf)
        if place is None or target in seen or not (name := names.of(target)):
            continue
        seen.add(target)
        row = RowButton(kind_of(target.scheme), name, page.theme, icon=ICONS[target.scheme])
        goes_to(row, place, page.route_wanted.emit)
        page.add(row)
    page.end()
    return page
