"""What is known of the reader's situation, where it changes an answer: "State: not chosen", "Age: 18 or older"."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.teaching.blocks import Block
from confidentiality_guide.teaching.conditions import UNKNOWN
from confidentiality_guide.teaching.ids import ConditionName
from confidentiality_guide.teaching.inline import Scheme
from confidentiality_guide.teaching.shown import Lens
from confidentiality_guide.ui.parts.painting import along, line_width, square_in
from confidentiality_guide.ui.parts.pressable import Face, Pressable
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.shell.sheets import age_words
from confidentiality_guide.ui.theme.icons import paint_icon
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.theme import Theme
from confidentiality_guide.visits.visit import ELSEWHERE

STATE, AGE = "state", "age"
_SLOT = "\ufffc"  # stands for the value while the sentence round it is taken apart
_KIOSK_GROWS_TO = 1.25  # of the text size, as for every chip
_LINE_EMS = 1.9


def state_words(setting: Setting) -> str:
    """The reader's state, in words."""
    state = setting.visit.state
    if not state:
        return _("not chosen")
    return _("not one of the states") if state == ELSEWHERE else setting.shelf.jurisdiction(state).entry.name


def present_age_words(setting: Setting) -> str:
    """The reader's age, in words."""
    age = setting.visit.circumstances[AGE]
    return _("not said") if age == UNKNOWN else dict(age_words()).get(age, _("not said"))


def situation_asked(conditions: Iterable[ConditionName], blocks: Iterable[Block], lens: Lens) -> frozenset[str]:
    """What of a situation would change what is shown: "state", "age", both or neither."""
    fields = {field for name in conditions if name in lens.conditions for field in lens.conditions[name].needs}
    cited = {target.scheme for block in blocks for target in block.citations}
    by_state = Scheme.STATE in cited or any(field.startswith("state.") for field in fields)
    return frozenset({STATE} if by_state else set()) | frozenset(fields & {AGE})


class SituationChip(Pressable):
    """One thing that is known or not, one press from saying it.

    Signals:
        situation_wanted: It was pressed; carries "state" or "age".
    """

    situation_wanted = Signal(str)

    def __init__(self, what: str, sentence: str, value: str, theme: Theme, parent: QWidget | None = None) -> None:
        """`sentence` has `_SLOT` where the value stands."""
        super().__init__(theme, Face.CHIP, parent)
        self._what, self._value = what, value
        self._before, _slot, self._after = sentence.partition(_SLOT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        font = QFont(theme.font(Step.LABEL, QFont.Weight.Medium))
        if theme.metrics.kiosk and theme.metrics.text > _KIOSK_GROWS_TO:
            font.setPixelSize(round(font.pixelSize() * _KIOSK_GROWS_TO / theme.metrics.text))
        self.setFont(font)
        self.setText(sentence.replace(_SLOT, value))
        self.setAccessibleName(self.text())
        self.clicked.connect(self._report)

    def _report(self) -> None:
        self.situation_wanted.emit(self._what)

    @property
    def _bold(self) -> QFont:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.Bold)
        return bold

    def _parts(self) -> list[tuple[QFont, str]]:
        parts = [(self.font(), self._before), (self._bold, self._value), (self.font(), self._after)]
        return [(font, words) for font, words in parts if words]

    def sizeHint(self) -> QSize:
        metrics = self.theme.metrics
        words = sum(line_width(font, words) for font, words in self._parts())
        wide = 2 * metrics.space(3) + words + metrics.space(2) + self.font().pixelSize()
        line = round(self.font().pixelSize() * _LINE_EMS)
        return QSize(wide, max(line, metrics.target if metrics.kiosk else 0) + metrics.press_edge)

    def paint_face_of(self, painter: QPainter, face: QRect) -> None:
        """The words, what is known in bold, and a caret."""
        mirrored, size = self.theme.right_to_left, self.font().pixelSize()
        x = self.theme.metrics.space(3)
        painter.setPen(self.ink)
        for font, words in self._parts():
            wide = line_width(font, words)
            painter.setFont(font)
            slot = along(face, x, wide, right_to_left=mirrored)
            painter.drawText(slot, Qt.AlignmentFlag.AlignCenter, words)
            x += wide
        caret = along(face, x + self.theme.metrics.space(2), size, right_to_left=mirrored)
        paint_icon(painter, "caret-down", self.icon_ink, square_in(caret, size))


def situation_chips(setting: Setting, asked: Iterable[str]) -> list[SituationChip]:
    """A chip for each thing asked, the age first."""
    made = []
    wanted = set(asked)
    if AGE in wanted:
        sentence = fill(_("Age: {age}"), age=_SLOT)
        made.append(SituationChip(AGE, sentence, present_age_words(setting), setting.theme))
    if STATE in wanted:
        sentence = fill(_("State: {state}"), state=_SLOT)
        made.append(SituationChip(STATE, sentence, state_words(setting), setting.theme))
    return made
