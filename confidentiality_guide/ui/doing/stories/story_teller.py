"""What a story's screen does at a kiosk and on a desktop alike: it shows the run, and takes it on."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.ids import ConceptId, ScenarioId, SceneId
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.teaching.scenarios import Audience
from confidentiality_guide.ui.blocks.make import BlockMaker
from confidentiality_guide.ui.doing.stories.back_button import BackButton
from confidentiality_guide.ui.doing.stories.debrief import Debrief
from confidentiality_guide.ui.doing.stories.ending_view import EndingView
from confidentiality_guide.ui.doing.stories.scene_view import SceneView
from confidentiality_guide.ui.doing.stories.story_head import how_far
from confidentiality_guide.ui.doing.stories.telling import Telling
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.pressable import Face
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.visits.lens import lens_of
from confidentiality_guide.visits.route import Place, Route

_TWO = 2


class StoryTeller(QObject):
    """Keeps the view of the present scene in a layout of a screen, and the buttons that lead on.

    Signals:
        scene_changed: Another scene is shown, and has the focus: the head and how far it is scrolled follow.
        choice_changed: A choice was made or taken back: what stands at the foot follows.
    """

    scene_changed = Signal()
    choice_changed = Signal()

    def __init__(self, screen: Screen, place: QLayout, id_: ScenarioId, begin_at: SceneId) -> None:
        super().__init__(screen)
        setting = screen.setting
        lens = lens_of(setting.visit, setting.shelf)
        self._screen, self._place = screen, place
        self.telling = Telling(setting.shelf.scenario(id_), setting.visit, lens, begin_at or None)
        self._maker = BlockMaker(setting.theme, setting.shelf, self, state=setting.visit.state)
        self._maker.link_opened.connect(screen.follow)
        self._maker.damage_found.connect(screen.damage_found, Qt.ConnectionType.QueuedConnection)
        self.view: SceneView | EndingView | None = None
        self.foot: QWidget | None = None  # where the buttons stand, if they stand under every scene
        self._make_buttons()

    def _make_buttons(self) -> None:
        theme = self._screen.theme
        self.back = BackButton(theme)
        self.other = Button("", theme, icon="arrow-counter-clockwise")
        self.go_on = Button(_("Go on"), theme, icon_after="arrow-right", face=Face.PRIMARY)
        # On a guided path the way on is the path's own, and the only one that stands out.
        on_path = bool(self._screen.setting.visit.doing.path)
        face = Face.PLAIN if on_path else Face.PRIMARY
        self.check = Button(_("Check what you know"), theme, icon_after="arrow-right", face=face)
        self.back.clicked.connect(self._go_back)
        self.other.clicked.connect(self._try_other)
        self.go_on.clicked.connect(self._go_on)
        self.check.clicked.connect(self._go_and_check)

    # -- what is shown

    def show(self) -> None:
        """Show the present scene, instead of what was shown before."""
        old = self.view
        self.view = self._ending() if self.telling.is_over else self._scene()
        if self.foot is not None:
            self.view.add(self.foot)
        if old is None:
            self._place.addWidget(self.view)
        else:
            self._place.replaceWidget(old, self.view)
            self.view.show()  # or it would be shown by a later event, and painted twice
            self._take_focus()  # before what had it goes: Qt would look for the next control on the whole window
            old.hide()
            old.deleteLater()
        self._name_buttons()

    def _scene(self) -> SceneView:
        made = SceneView(self.telling, self._maker, self._screen.setting)
        made.choice_made.connect(self._choose)
        made.situation_wanted.connect(self._screen.situation_wanted)
        return made

    def _ending(self) -> EndingView:
        setting = self._screen.setting
        made = EndingView(self.telling, self._maker, setting.shelf, setting.theme)
        if self.telling.scenario.entry.audience is Audience.TRAINEE:
            made.add(Debrief(self.telling, setting.theme))
        made.add_ways(with_map=setting.visit.reader is not Reader.CLIENTS)
        made.target_opened.connect(self._screen.follow)
        made.route_wanted.connect(self._screen.route_wanted)
        made.again_wanted.connect(self._begin_again)
        return made

    def _name_buttons(self) -> None:
        two = len(self.telling.choices) <= _TWO
        self.other.setText(_("Try the other one") if two else _("Try another one"))

    def _take_focus(self) -> None:
        """Have the keyboard, and a screen reader, begin at the top of the scene."""
        if self.view is not None:
            self.view.take_focus(f"{plain(self.telling.scene.heading.text)}. {how_far(self.telling)}")

    def way_on(self) -> list[Button]:
        """What leads on from here."""
        if self.telling.is_over:
            return [self.check] if self.telling.scenario.entry.concepts else []
        return [self.go_on] if self.telling.chosen is not None else []

    def lesser_ways(self) -> list[Button]:
        """What leads back, or to another answer."""
        back = [self.back] if self.telling.can_go_back else []
        return [*back, *([self.other] if self.telling.chosen is not None else [])]

    # -- what is pressed

    def choose_first(self) -> None:
        """Make the first choice: for pictures."""
        if isinstance(self.view, SceneView):
            next(iter(self.view.buttons.values())).click()

    def _choose(self, choice: int) -> None:
        self.telling.choose(choice)
        self._show_choice()

    def _show_choice(self) -> None:
        if isinstance(self.view, SceneView):
            self.view.show_choice()
            self.choice_changed.emit()
            self._place_now()
            self.view.read_feedback()

    def _place_now(self) -> None:
        """Give what appeared its place at once: or a frame with text cut off could be seen."""
        if self._screen.isVisible() and self.view is not None:
            self.view.updateGeometry()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _try_other(self) -> None:
        """Of two, choose the other one; of more, have the reader choose again."""
        if not isinstance(self.view, SceneView):
            return
        others = self.view.others()
        if len(others) == 1:
            others[0].click()
            return
        self.telling.take_choice_back()
        self._show_choice()
        others[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self) -> None:
        self.telling.go_on()
        self._change_scene()

    def _go_back(self) -> None:
        self.telling.go_back()
        self._change_scene()

    def _begin_again(self) -> None:
        self.telling.begin_again()
        self._change_scene()

    def _change_scene(self) -> None:
        self.show()
        self.scene_changed.emit()
        self._place_now()

    def _go_and_check(self) -> None:
        concept = ConceptId(next(iter(self.telling.scenario.entry.concepts), ""))
        self._screen.route_wanted.emit(Route(Place.CHECK, concept))
