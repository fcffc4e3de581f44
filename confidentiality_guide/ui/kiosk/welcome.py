"""The welcome of a waiting room: a call from across the room, the languages, and the promise."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from confidentiality_guide.i18n.languages import Language
from confidentiality_guide.i18n.words import _
from confidentiality_guide.kiosk.offered import languages_to_choose
from confidentiality_guide.preferences import PACES
from confidentiality_guide.teaching.ids import LanguageTag
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.teaching.topics import Idea
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.client.kiosk_frame import KioskScreen
from confidentiality_guide.ui.client.myths_page import myths_of
from confidentiality_guide.ui.client.shown_ideas import ideas_shown
from confidentiality_guide.ui.kiosk.myth_frame import MythFrame
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.columns import ColumnsLayout
from confidentiality_guide.ui.parts.icon_label import IconLabel
from confidentiality_guide.ui.parts.painting import fill
from confidentiality_guide.ui.parts.pressable import Face
from confidentiality_guide.ui.parts.room import RoomScene
from confidentiality_guide.ui.shell.bar_words import fits_in_bar
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.visits.route import HOME, Place, Route

# What a stranger may read at two metres. Where a pack has none of them, its first ones.
ON_THE_WALL = ("never-tell", "no-signature", "boss-calls", "closed-to-me", "hipaa-everyone")
_PICTURE_WIDE, _PICTURE_TALL = 0.546, 0.42  # shares of a wide screen's width, a tall screen's height
_WORDS_WIDE, _WORDS_TALL = 0.42, 0.3  # of the frame, where there is no picture
_PICTURE_UP_TO = 1.25  # the text size
_FRAME_WIDE, _FRAME_TOP = 0.7, 0.05  # of the picture
_FRAME_WIDE_ALONE = 0.9
_LANGUAGE_EMS = 6
_LEAST_TALL = 0.85  # of its width, for the picture to stand over the words


class WelcomeScreen(KioskScreen):
    """Any touch begins a visit: a language, the myth, or anywhere else."""

    ground = Role.RAISED

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        theme = self.theme
        self._picture = QRect()
        # Larger words need all the room there is; over a lowered page a picture stands already.
        self._beside = theme.metrics.text <= _PICTURE_UP_TO and not theme.metrics.lowered
        self._room = RoomScene(theme, self) if self._beside and not theme.high_contrast else None
        self._myths = _myths_on_the_wall(setting)
        self.frame = MythFrame([plain(idea.heading.text) for idea in self._myths], theme, Step.LEAD, self)
        self.frame.clicked.connect(self._find_out)
        self.body.setSpacing(theme.metrics.space(2))
        self._add_welcome()
        self.body.addStretch(1)
        if not self._beside:
            self.body.addWidget(self.frame)
        self._promise()
        self.body.addStretch(1)

    def title(self) -> str:
        return _("Welcome")

    def _add_welcome(self) -> None:
        theme, shelf = self.theme, self.setting.shelf
        offered = languages_to_choose(shelf.pack.languages, self.setting.practice, shelf.language)
        several = len(offered) > 1
        name = self.setting.practice.practice.name if self.setting.practice is not None else ""
        if not fits_in_bar(name):
            self.body.addWidget(Passage(name, Look(Step.LABEL, role=Role.INK_MUTED), theme))
        self.body.addWidget(Passage(_("Welcome"), Look(Step.HEAD, QFont.Weight.Bold, heading=1), theme))
        words = _("Choose your language to begin.") if several else _("What stays private in therapy, in plain words.")
        self.body.addWidget(Passage(words, Look(), theme))
        self.body.addSpacing(theme.metrics.space(2))
        if several:
            self._add_languages(offered)
            return
        begin = Button(_("Begin"), theme, face=Face.PRIMARY, icon_after="arrow-right", step=Step.LEAD)
        begin.clicked.connect(self._begin)
        self.body.addWidget(begin)
        self.body.addStretch(1)
        if self.theme.metrics.lowered:
            return  # the myth needs the room
        for icon, told in (
            ("chat-circle-dots", _("Short answers to hard questions.")),
            ("chat-teardrop-text", _("Stories of what would happen.")),
            ("users-three", _("Who can know what you say.")),
        ):
            self._add_line(icon, Passage(told, Look(), self.theme))

    def _add_languages(self, offered: tuple[Language, ...]) -> None:
        from confidentiality_guide.ui.theme.scripts import load_scripts  # where there is one language, for nothing

        load_scripts(language.tag for language in offered)
        metrics = self.theme.metrics
        columns = ColumnsLayout(2, metrics.font_px(Step.LEAD) * _LANGUAGE_EMS, metrics.space(2))
        self.body.addLayout(columns)
        self._tags: dict[Button, LanguageTag] = {}
        for language in offered:
            button = Button(language.name, self.theme, step=Step.LEAD)
            button.clicked.connect(self._chosen)
            self._tags[button] = language.tag
            columns.addWidget(button)

    def _add_line(self, icon: str, words: QWidget) -> None:
        row = QHBoxLayout()
        self.body.addLayout(row)
        row.setSpacing(self.theme.metrics.space(4))
        row.addWidget(IconLabel(icon, self.theme.metrics.font_px(Step.TITLE), Role.ACCENT, self.theme))
        row.addWidget(words, 1)

    def _promise(self) -> None:
        theme, both = self.theme, QWidget()
        words = QVBoxLayout(both)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(theme.metrics.space(1))
        words.addWidget(Passage(_("Nothing you do here is saved."), Look(Step.BODY, QFont.Weight.Bold), theme))
        look = Look(Step.LABEL, role=Role.INK_MUTED)
        words.addWidget(Passage(_("Press “I’m done” and it is all gone."), look, theme))
        self._add_line("eraser", both)

    # -- a visit begins

    def _begin(self) -> None:
        self.route_wanted.emit(HOME)

    def _chosen(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.language_chosen.emit(self._tags[button])

    def _find_out(self) -> None:
        self.route_wanted.emit(Route(Place.MYTHS, idea=self._myths[self.frame.place].id))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self._begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A switch sends Space or Enter. Where no Tab came before it, it is no keyboard’s: nobody has to help to begin."""
        if self.hasFocus() and event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.one_switch_wanted.emit(PACES[0])
            return
        super().keyPressEvent(event)

    def pressed_above(self) -> None:
        self._begin()

    # -- places

    def resizeEvent(self, event: QResizeEvent) -> None:
        space = self.theme.metrics.space
        side = space(8)
        self.margins = [side, space(4), side, space(3)]
        if self._beside and self._has_room_beside():
            self._place_beside(side)
        elif self._beside:
            self._put_on_page()
        super().resizeEvent(event)

    def _has_room_beside(self) -> bool:
        """Whether the picture leaves the words room enough: not over them on a screen that is wider than tall."""
        return self.landscape or self.height() > self.width() * _LEAST_TALL

    def _put_on_page(self) -> None:
        """The frame stands among the words, and there is no picture."""
        self._picture = QRect()
        if self._room is not None:
            self._room.hide()
        if self.body.indexOf(self.frame) < 0:
            self.body.insertWidget(self.body.count() - 2, self.frame)
            self.frame.show()

    def _place_beside(self, side: int) -> None:
        """The picture with the frame in it, and the words beside or below it."""
        self._picture = self._place_picture()
        if self.landscape:
            self.margins[2 if self.theme.right_to_left else 0] = self._picture.width() + side
        else:
            self.margins[1] = self._picture.height() + self.theme.metrics.space(4)
        if self.body.indexOf(self.frame) >= 0:  # the screen was turned
            self.body.removeWidget(self.frame)
        if self._room is not None:
            self._room.show()
            self._room.setGeometry(self._picture)
            self._room.lower()
        self._place_frame()

    def _place_picture(self) -> QRect:
        """Where the picture is: at the side where reading begins, or above."""
        alone = self._room is None
        if self.landscape:
            wide = round(self.width() * (_WORDS_WIDE if alone else _PICTURE_WIDE))
            return QRect(self.width() - wide if self.theme.right_to_left else 0, 0, wide, self.height())
        share = round(self.height() * (_WORDS_TALL if alone else _PICTURE_TALL) / self.theme.metrics.text)
        needed = self.frame.heightForWidth(round(self.width() * _FRAME_WIDE_ALONE)) + self._above_and_below
        return QRect(0, 0, self.width(), max(share, needed))

    @property
    def _above_and_below(self) -> int:
        """What is to be seen of the wall over and under the frame at the least."""
        return 2 * self.theme.metrics.space(3)

    def _place_frame(self) -> None:
        picture, alone = self._picture, self._room is None
        room = picture.height() - self._above_and_below
        wide = round(picture.width() * (_FRAME_WIDE_ALONE if alone else _FRAME_WIDE))
        if self.frame.heightForWidth(wide) > room:
            wide = round(picture.width() * _FRAME_WIDE_ALONE)
        high = min(self.frame.heightForWidth(wide), room)
        frame = QRect(0, 0, wide, high)
        frame.moveCenter(picture.center())
        if not alone:
            top = min(round(picture.height() * _FRAME_TOP), (picture.height() - high) // 2)
            frame.moveTop(picture.top() + top)
        self.frame.setGeometry(frame)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, event.rect(), self.theme.colour(Role.RAISED))
        if self._room is None and not self._picture.isEmpty():
            fill(painter, self._picture, self.theme.colour(Role.SURFACE))


def _myths_on_the_wall(setting: Setting) -> list[Idea]:
    ideas = ideas_shown(myths_of(setting), setting, setting.visit.reader.layers)
    neutral = [idea for idea in ideas if idea.id in ON_THE_WALL]
    return neutral or ideas[: len(ON_THE_WALL)]
