"""A story at a kiosk: one scene a screen, its picture flush with the edges."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QWidget

from confidentiality_guide.teaching.ids import ScenarioId, SceneId
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.client.kiosk_frame import KioskScreen
from confidentiality_guide.ui.doing.stories.crisis_strip import CrisisStrip
from confidentiality_guide.ui.doing.stories.scene_view import SceneView
from confidentiality_guide.ui.doing.stories.story_head import HowFar, story_name
from confidentiality_guide.ui.doing.stories.story_picture import has_picture
from confidentiality_guide.ui.doing.stories.story_teller import StoryTeller
from confidentiality_guide.ui.doing.stories.ways_in_page import WaysInPage
from confidentiality_guide.ui.parts.icon_label import IconLabel
from confidentiality_guide.ui.parts.scenes.picture import ScenePicture
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role

_PICTURE_WIDE, _PICTURE_TALL = 1 / 3, 0.23  # shares of a lying screen's width, a standing screen's height
_SIDE_UNITS, _TOP_UNITS, _BOTTOM_UNITS = 8, 3.25, 3
_GAP_UNITS, _FOOT_GAP_UNITS = 2.5, 2
_LEAST_COLUMN_LETTERS, _EM_PER_LETTER = 40, 0.52  # a narrower column of words needs the picture's room
_ICON_UP_TO = 1.25  # the text size, on a standing screen


class KioskStory(KioskScreen):
    """One scene; another one takes its place on the same screen."""

    def __init__(self, setting: Setting, id_: ScenarioId, scene: SceneId, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self.body.setSpacing(self.theme.metrics.space(_GAP_UNITS))
        self._teller = StoryTeller(self, self.body, id_, scene)
        entry = self._teller.telling.scenario.entry
        self._title = story_name(entry.title)
        theme = self.theme
        self._scene = entry.picture
        has_own = has_picture(theme) and not theme.metrics.lowered
        self._picture = ScenePicture(entry.picture, theme, self) if has_own else None
        self._strip = CrisisStrip(theme, self) if self._teller.telling.is_hard else None
        self.head.setContentsMargins(theme.metrics.ring, 0, theme.metrics.ring, 0)  # as far in as the page
        self._icon = IconLabel("chat-teardrop-text", theme.metrics.font_px(Step.LEAD), Role.ACCENT, theme)
        self.head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        name = Look(Step.LABEL, QFont.Weight.DemiBold, Role.ACCENT, heading=1)
        self.head.addWidget(Passage(story_name(entry.title), name, theme), 1, Qt.AlignmentFlag.AlignVCenter)
        self._how_far = HowFar(theme)
        self.head.addWidget(self._how_far, 0, Qt.AlignmentFlag.AlignVCenter)
        self._ways_in_page = WaysInPage(theme.metrics.space(3))
        for button in (self._teller.go_on, self._teller.check):
            self.add_at_end(button)
        self._teller.scene_changed.connect(self._show_scene)
        self._teller.choice_changed.connect(self._show_foot)
        self._settling.timeout.connect(self._show_foot)  # only then is it known whether the page overflows
        self._teller.show()
        self.body.addWidget(self._ways_in_page)
        self.body.addStretch(1)
        self._fill_head()
        self._show_foot()

    def title(self) -> str:
        return self._title

    def picture_above(self) -> QWidget | None:
        return ScenePicture(self._scene, self.theme)

    def answer_first(self) -> None:
        self._teller.choose_first()

    # -- another scene on the same screen

    def _show_scene(self) -> None:
        self._fill_head()
        self._fit_view()
        self._show_foot()
        self.scroller.verticalScrollBar().setValue(0)

    def _fill_head(self) -> None:
        self._how_far.show_place(self._teller.telling)

    def _show_foot(self) -> None:
        """Show at the foot what leads on from here; what others added to it stays."""
        teller = self._teller
        own: set[QWidget] = {teller.back, teller.other, teller.go_on, teller.check}
        others = [widget for widget in self._at_end if widget not in own]
        at_foot, in_page = self._where_they_fit([*teller.way_on(), *others])
        for hidden in own - {*at_foot, *in_page, *teller.way_on()}:
            hidden.hide()
        self._ways_in_page.take(in_page)
        for button in at_foot:
            self._foot_row.removeWidget(button)
            self._foot_row.insertWidget(0 if button is teller.back else self._before_way_on(), button)
        self._at_end[:] = [*at_foot, *teller.way_on(), *others]
        self._ways_in_page.raise_()  # Tab goes by who was raised last: after the scene, and at the foot in order
        teller.back.lower()
        for widget in (teller.other, *teller.way_on(), *others):
            widget.raise_()
        self.turner.settle()

    def _where_they_fit(self, way_on: list[QWidget]) -> tuple[list[QWidget], list[QWidget]]:
        """Which of the lesser ways stand at the foot, and which in the page.

        Where there is not room for all, an arrow says the way back; then *Try another one* gives way, since the others
        stay pressable where they are.
        """
        lesser: list[QWidget] = [*self._teller.lesser_ways()]
        back: list[QWidget] = [button for button in lesser if button is self._teller.back]
        turning: list[QWidget] = [self.turner.up] if self._overflows_beside_foot() else []
        for kept, short in ((lesser, False), (lesser, True), (back, True)):
            self._teller.back.set_short(short)
            if self._fits_foot([*turning, *kept, *way_on]):
                return kept, []
        self._teller.back.set_short(False)
        return [], lesser

    def _fits_foot(self, buttons: list[QWidget]) -> bool:
        """Whether there is room for all of these in a line."""
        wide = sum(button.sizeHint().width() + self._foot_row.spacing() for button in buttons)
        return wide <= self.foot_width()

    def _overflows_beside_foot(self) -> bool:
        """Whether the page is to be turned, so that the button that turns it back needs room too."""
        left, top, right, bottom = self.margins
        metrics = self.theme.metrics
        wide = max(1, self.width() - left - right + 2 * metrics.ring)
        head = 0 if self._head_turns else self.head.heightForWidth(wide) + self._whole.spacing()
        foot = max(
            self.foot_height, self.turner.up.sizeHint().height() + 2 * metrics.ring + metrics.space(_FOOT_GAP_UNITS)
        )
        return self.body.heightForWidth(wide) > self.height() - top - bottom - head - foot

    def _before_way_on(self) -> int:
        return self._foot_row.indexOf(self._teller.go_on)

    # -- the room there is

    def _fit_view(self) -> None:
        if isinstance(self._teller.view, SceneView):
            self._teller.view.share_rows(self.landscape)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture stands at the side on a lying screen, above on a standing one."""
        space = self.theme.metrics.space
        side = space(_SIDE_UNITS)
        self.margins = [side, space(_TOP_UNITS), side, space(_BOTTOM_UNITS)]
        start = 2 if self.theme.right_to_left else 0
        wide = round(self.width() * _PICTURE_WIDE)
        least = _LEAST_COLUMN_LETTERS * _EM_PER_LETTER * self.theme.metrics.font_px(Step.BODY)
        if self._picture is not None:
            self._picture.setVisible(not self.landscape or self.width() - wide - 2 * side >= least)
        if self._picture is not None and self.landscape and not self._picture.isHidden():
            self._picture.setGeometry(self.width() - wide if start else 0, 0, wide, self.height())
            self.margins[start] = wide + side
        elif self._picture is not None and not self.landscape:
            high = round(self.height() * _PICTURE_TALL / self.theme.metrics.text)
            self._picture.setGeometry(0, 0, self.width(), high)
            self.margins[1] = high + space(_TOP_UNITS)
        self._icon.setVisible(not self.short_head or self.theme.metrics.text <= _ICON_UP_TO)
        self._how_far.set_short(self.short_head)
        self._place_strip()
        self._fit_view()
        super().resizeEvent(event)

    def _place_strip(self) -> None:
        if self._strip is not None:
            wide = self.width() - self.margins[0] - self.margins[2]
            high = self._strip.heightForWidth(wide)
            self._strip.setGeometry(self.margins[0], self.height() - self.margins[3] - high, wide, high)
            self.margins[3] += high + self.theme.metrics.space(3)
