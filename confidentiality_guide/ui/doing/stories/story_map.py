"""The map of a story, for those who teach or learn with it: all of its scenes, and the way that was taken."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.teaching.ids import ScenarioId, SceneId
from confidentiality_guide.teaching.story_map import map_of
from confidentiality_guide.ui.blocks.figures.toggle import TextButton
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.client.kiosk_lists import KioskList
from confidentiality_guide.ui.doing.stories.map_canvas import MapCanvas
from confidentiality_guide.ui.doing.stories.map_list import MapList
from confidentiality_guide.ui.doing.stories.map_view import MapView
from confidentiality_guide.ui.doing.stories.telling import Telling
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.icon_label import IconLabel
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.visits.lens import lens_of
from confidentiality_guide.visits.route import Place, Route

_SIDE_UNITS = 6


def story_map_screen(setting: Setting, id_: ScenarioId) -> Screen:
    """The map of a story; at a kiosk its scenes as a list, since nothing is dragged there.

    Raises:
        NotInPack: The pack has no such story.
    """
    return _kiosk_list(setting, id_) if setting.theme.metrics.kiosk else StoryMapScreen(setting, id_)


def _kiosk_list(setting: Setting, id_: ScenarioId) -> KioskList:
    scenario = setting.shelf.scenario(id_)
    made = KioskList(setting, scenario.entry.title)
    for node in map_of(scenario).nodes:
        made.add_row(node.heading, "", "chat-teardrop-text", Route(Place.STORY, id_, node.scene))
    made.body.addStretch()
    return made


class StoryMapScreen(Screen):
    """The drawing, or the same as a list."""

    has_navigation = False

    def __init__(self, setting: Setting, id_: ScenarioId, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self._scenario = setting.shelf.scenario(id_)
        run = setting.visit.doing.runs.get(id_)
        way = run.path if run is not None else ()
        drawing = map_of(self._scenario)
        self.view = MapView(MapCanvas(drawing, way, self._begin, self.theme), self.theme)
        self._list = MapList(drawing, way, self._begin, self.theme)
        self._begun = False
        whole = QVBoxLayout(self)
        whole.setSpacing(self.theme.metrics.space(3))
        side = self.theme.metrics.space(_SIDE_UNITS)
        whole.setContentsMargins(side, side, side, 0)
        self._add_head(whole)
        legend = _(
            "Press a scene to begin there. The thick line is the way you took. Dashed lines lead back, or past a scene."
        )
        self._legend = Passage(legend, Look(Step.LABEL, role=Role.INK_MUTED), self.theme)
        whole.addWidget(self._legend)
        self._stack = QStackedLayout()
        whole.addLayout(self._stack, 1)  # before anything is in it: a stack shows what it is given, be it a window
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._list)
        self._show_words()

    def title(self) -> str:
        return fill(_("Map of “{title}”"), title=self._scenario.entry.title)

    def _add_head(self, whole: QVBoxLayout) -> None:
        theme = self.theme
        row = QHBoxLayout()
        whole.addLayout(row)
        row.setSpacing(theme.metrics.space(3))
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(IconLabel("path", theme.metrics.font_px(Step.LEAD), Role.ACCENT, theme), 0, middle)
        row.addWidget(Passage(self.title(), Look(Step.LEAD, QFont.Weight.Bold, heading=1), theme), 1, middle)
        self._toggle = TextButton(theme)
        self._toggle.clicked.connect(self._turn_round)
        row.addWidget(self._toggle)
        self._zooms: list[Button] = []
        for words, icon, act in (
            (_("Smaller"), "magnifying-glass-minus", self.view.zoom_out),
            (_("Larger"), "magnifying-glass-plus", self.view.zoom_in),
            (_("All of it"), "arrows-in", self.view.fit),
        ):
            button = Button(words, theme, icon=icon, step=Step.LABEL)
            button.clicked.connect(act)
            row.addWidget(button)
            self._zooms.append(button)

    def _turn_round(self) -> None:
        """Show the list instead of the drawing, or the other way round."""
        self._stack.setCurrentIndex(1 - self._stack.currentIndex())
        self._show_words()

    def _show_words(self) -> None:
        drawn = self._stack.currentIndex() == 0
        self._toggle.show_words(
            _("Read as a list") if drawn else _("Show the picture"), "list-bullets" if drawn else "path"
        )
        self._legend.setVisible(drawn)
        for button in self._zooms:
            button.setVisible(drawn)

    def _begin(self, scene: SceneId) -> None:
        """Begin the story at a scene, whatever was played of it before."""
        setting = self.setting
        Telling(self._scenario, setting.visit, lens_of(setting.visit, setting.shelf)).begin_at(scene)
        self.route_wanted.emit(Route(Place.STORY, self._scenario.entry.id, scene))

    def showEvent(self, event: QShowEvent) -> None:
        """Show the beginning, once it is known how much room there is."""
        super().showEvent(event)
        self._show_beginning()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_beginning()

    def _show_beginning(self) -> None:
        layout = self.layout()
        if not self._begun and self.isVisible() and layout is not None:
            layout.activate()
            self.view.begin()
            self._begun = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus zoom, nought shows all of it, wherever the keyboard is on the page."""
        acts = {
            Qt.Key.Key_Plus: self.view.zoom_in,
            Qt.Key.Key_Equal: self.view.zoom_in,
            Qt.Key.Key_Minus: self.view.zoom_out,
            Qt.Key.Key_0: self.view.fit,
        }
        if (act := acts.get(Qt.Key(event.key()))) is not None and self._stack.currentIndex() == 0:
            act()
            return
        super().keyPressEvent(event)
