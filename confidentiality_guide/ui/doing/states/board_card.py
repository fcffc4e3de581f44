"""The boards that license therapists in a state, and how to complain to them."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.inline import Scheme, Target
from confidentiality_guide.teaching.jurisdictions import Board, Subject
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.doing.states.state_law import StateMaker
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.card import Card
from confidentiality_guide.ui.parts.flow import FlowLayout
from confidentiality_guide.ui.parts.hairline import Hairline
from confidentiality_guide.ui.parts.painting import isolated
from confidentiality_guide.ui.parts.quick_code import QuickCode
from confidentiality_guide.ui.shell.going import follows
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_CODE_UNITS = 26
_HOW_TO_COMPLAIN = Target(Scheme.TOPIC, "where-to-complain")


def boards_of(board: Board) -> list[tuple[str, str]]:
    """Whom each board licenses, and its name; a board that licenses several stands once."""
    if board.psychology == board.counseling == board.social_work:
        return [(_("Psychologists, counselors and social workers"), board.psychology)]
    if board.counseling == board.social_work:
        return [(_("Psychologists"), board.psychology), (_("Counselors and social workers"), board.counseling)]
    return [
        (_("Psychologists"), board.psychology),
        (_("Counselors"), board.counseling),
        (_("Social workers"), board.social_work),
    ]


def how_to_complain(theme: Theme, follow: Callable[[Target], object]) -> Button:
    """Leads to the topic on complaints."""
    made = Button(_("How to complain"), theme, icon_after="arrow-right", step=Step.LABEL)
    follows(made, _HOW_TO_COMPLAIN, follow)
    return made


class BoardCard(Card):
    """Who licenses whom, the number, the address as a code, and the way to the page on complaints."""

    def __init__(self, board: Board, maker: StateMaker, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, pad=3 if theme.metrics.kiosk else 4, gap=2, parent=parent)
        for name, value in boards_of(board):
            self._row(name, value, english=True)
        if board.phone:
            self._row(_("Phone"), isolated(board.phone, right_to_left=theme.right_to_left))
        if board.complaint_address:
            self.column.addWidget(Hairline(theme))
            self._address(board.complaint_address)
        ways = FlowLayout(theme.metrics.space(2))
        self.column.addLayout(ways)
        if not theme.metrics.kiosk:  # there it stands at the foot of the screen
            ways.addWidget(how_to_complain(theme, maker.link_opened.emit))
        ways.addWidget(maker.state_chip(Target(Scheme.STATE, Subject.BOARD)))

    def _row(self, name: str, value: str, *, english: bool = False) -> None:
        row = QVBoxLayout()
        self.column.addLayout(row)
        row.setSpacing(0)
        head = Passage(name, Look(Step.LABEL, role=Role.INK_MUTED), self.theme)
        head.setAccessibleName("")  # the value says it
        words = Passage(value, Look(Step.LABEL, QFont.Weight.DemiBold, english=english), self.theme)
        words.setAccessibleName(f"{name}: {value}")
        row.addWidget(head)
        row.addWidget(words)

    def _address(self, address: str) -> None:
        theme = self.theme
        row = QHBoxLayout()
        self.column.addLayout(row)
        row.setSpacing(theme.metrics.space(3))
        code = QuickCode(address, theme.metrics.space(_CODE_UNITS), theme)
        row.addWidget(code, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        row.addLayout(words, 1)
        words.setSpacing(theme.metrics.space(1))
        said = _("To complain, on your own phone:")
        words.addWidget(Passage(said, Look(Step.LABEL, role=Role.INK_MUTED), theme))
        shown = address.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")
        breakable = "/\u200b".join(shown.split("/")).replace("-", "-\u200b")
        line = Passage(isolated(breakable, right_to_left=theme.right_to_left), Look(Step.LABEL), theme)
        line.setAccessibleName(address)
        words.addWidget(line)
        words.addStretch()
