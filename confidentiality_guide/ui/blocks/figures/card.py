"""The card of a figure: its title, its picture, and the button that shows the list instead."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.figures import Figure
from confidentiality_guide.ui.blocks.figures.listed import ListForm
from confidentiality_guide.ui.blocks.figures.plan import Box, Plan
from confidentiality_guide.ui.blocks.figures.planned import Drawing, Planned
from confidentiality_guide.ui.blocks.figures.toggle import TextButton
from confidentiality_guide.ui.blocks.passage import Look
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_ROOMY_EMS = 26  # from here on, the card has wide margins


class FigureCard(Planned):
    """A figure on the page. Without a drawing, it is the list alone."""

    def __init__(
        self, figure: Figure, drawing: Drawing | None, alternative: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._title = self.say(figure.title, Look(Step.LEAD, QFont.Weight.Bold, heading=3))
        self._note = self.say(figure.note, Look(Step.LABEL, role=Role.INK_MUTED)) if figure.note else None
        self._toggle = TextButton(theme, self)
        self._toggle.clicked.connect(self._change_form)
        self._figure, self._drawing = figure, drawing
        self._list: ListForm | None = None  # made when it is asked for: a page has to be there within a frame
        if drawing is not None:
            drawing.setParent(self)
            drawing.setAccessibleName(alternative)
            drawing.setAccessibleDescription(figure.title)
        self._as_list = drawing is None
        self._retranslate()

    @property
    def reads_as_list(self) -> bool:
        """Whether the list is shown, not the picture."""
        return self._as_list

    def _list_form(self) -> ListForm:
        if self._list is None:
            self._list = ListForm(self._figure, self.theme, self)
            self._list.setAccessibleName(self._figure.title)
        return self._list

    def _put_in_order(self) -> None:
        super()._put_in_order()
        for below_head in (self._toggle, self._drawing, self._list):
            if below_head is not None:
                below_head.raise_()

    def _change_form(self) -> None:
        self._as_list = not self._as_list
        self._retranslate()

    def _retranslate(self) -> None:
        if self._as_list:
            self._toggle.show_words(_("Show the picture"), "eye")
        else:
            self._toggle.show_words(_("Read as a list"), "list-bullets")
        self.changed()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    # -- where everything stands

    def plan(self, width: int) -> Plan:
        """The head, then the picture or the list."""
        plan = Plan(width)
        roomy = width >= _ROOMY_EMS * self.em
        tight = self.theme.metrics.kiosk and not roomy
        pad = self.space(6 if roomy else 3 if tight else 4)
        inner = width - 2 * pad
        shown = self._drawing if self._drawing is not None and not self._as_list else self._list_form()
        below = self._put_head(plan, pad, inner) + self.space(2 if tight else 4)
        y = plan.put(shown, pad, below, inner)
        plan.reach(y + pad)
        border = self.theme.metrics.border
        ground = QRectF(0, 0, width, plan.height)
        plan.shapes.insert(0, Box(ground, Role.RAISED, Role.LINE, border, self.theme.metrics.radius("l")))
        return plan

    def _put_head(self, plan: Plan, pad: int, inner: int) -> int:
        """Title, note and button on one line where they fit; returns where the head ends."""
        gap, line = self.space(3), self.line(Step.LEAD)
        button = self._toggle.sizeHint() if self._drawing is not None else QSize()
        beside = button.width() + gap if self._drawing is not None else 0
        title = self._title.line_wide
        note = self._note.line_wide + gap if self._note else 0
        # The button's words stand on the title's line; its target may reach above and below.
        button_on_line = title + beside <= inner
        y = pad + (max(0, (button.height() - line) // 2 - pad // 2) if button_on_line else 0)
        if beside and button_on_line:
            self._put_button(plan, pad + inner, y + (line - button.height()) // 2)
        if title + note + beside <= inner:
            if self._note:
                lower = self._baseline(Step.LEAD) - self._baseline(Step.LABEL)
                plan.put(self._note, pad + title + gap, y + lower, note - gap)
            return plan.put(self._title, pad, y, title)
        end = plan.put(self._title, pad, y, inner - (beside if button_on_line else 0))
        return self._put_second_line(plan, pad, inner, end, button_waits=bool(beside) and not button_on_line)

    def _put_second_line(self, plan: Plan, pad: int, inner: int, y: int, *, button_waits: bool) -> int:
        button = self._toggle.sizeHint()
        note = self._note.line_wide if self._note else 0
        if not button_waits:
            return plan.put(self._note, pad, y, inner) if self._note else y
        if note + self.space(3) + button.width() <= inner:
            if self._note:
                plan.put(self._note, pad, y + (button.height() - self.line()) / 2, note)
            self._put_button(plan, pad + inner, y)
            return y + button.height()
        end = plan.put(self._note, pad, y, inner) if self._note else y
        wide = min(button.width(), inner)
        return self._put_button(plan, pad + wide, end, wide)

    def _put_button(self, plan: Plan, right: int, y: int, width: int = 0) -> int:
        """Put it so that it ends here; as wide as it likes where no width is given. Returns where it ends below."""
        wide = width or self._toggle.sizeHint().width()
        return plan.put(self._toggle, right - wide, y, wide)

    def _baseline(self, step: Step) -> int:
        return round(self.line(step) * 0.5 + self.theme.metrics.font_px(step) * 0.34)
