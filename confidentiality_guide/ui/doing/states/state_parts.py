"""What stands under the answer on a state's page: who is bound, from what age, whom to call, where sources disagree."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.teaching.inline import Scheme, Target
from confidentiality_guide.teaching.jurisdictions import StateLaw, Subject
from confidentiality_guide.teaching.layers import Layer
from confidentiality_guide.ui.blocks.callouts import QuietCallout
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.doing.states.board_card import BoardCard
from confidentiality_guide.ui.doing.states.state_law import Part, StateMaker, StateView
from confidentiality_guide.ui.parts.flow import FlowLayout
from confidentiality_guide.ui.parts.painting import isolated
from confidentiality_guide.ui.parts.quick_code import QuickCode
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_CODE_UNITS = 26
_AGE_SET = "set-age"


def law_parts(part: Part, view: StateView, maker: StateMaker, setting: Setting) -> list[QWidget]:
    """Everything that is known of this law beside its answer, in the order in which it is read."""
    law, theme = part.law, setting.theme
    if law is None:
        return []
    made: list[QWidget] = []
    if law.age is not None and law.value == _AGE_SET:
        made.append(age_card(law, setting))
    if law.hotline:
        made.append(hotline_card(law.hotline, theme))
    if part.subject is Subject.BOARD and view.jurisdiction is not None and view.jurisdiction.board.psychology:
        made.append(BoardCard(view.jurisdiction.board, maker, theme))
    if law.applies_to:
        made.append(applies_to(law, theme))
    if law.disputed:
        made.append(sources_disagree(theme))
    if law.source and part.subject is not Subject.BOARD and not _is_cited(part):
        made.append(_chip_row(part.subject, maker, theme))
    if law.note and Layer.PRO in setting.visit.reader.layers:
        made.append(state_note(view, law, theme))
    return made


def _is_cited(part: Part) -> bool:
    """Whether the answer already has the chip of the state's law."""
    verdict = part.idea.verdict
    return verdict is not None and any(cited.scheme is Scheme.STATE for cited in verdict.citations)


def _chip_row(subject: Subject, maker: StateMaker, theme: Theme) -> QWidget:
    row = QWidget()
    flow = FlowLayout(theme.metrics.space(2), row)
    flow.addWidget(maker.state_chip(Target(Scheme.STATE, subject)))
    return row


def age_card(law: StateLaw, setting: Setting) -> QWidget:
    """From what age a teen may agree alone, as its source has it."""
    said = setting.shelf.source(law.source)
    words = Passage(said.claim, Look(english=said.in_english), setting.theme)
    return QuietCallout(_("Age"), "student", [words], [], setting.theme)


def applies_to(law: StateLaw, theme: Theme) -> QWidget:
    """Whom the law binds or covers, in its own words."""
    name = _("Who is covered") if law.subject is Subject.PRIVILEGE else _("Who this law is about")
    words = Passage(law.applies_to, Look(Step.LABEL, english=True), theme)
    return QuietCallout(name, "users", [words], [], theme)


def sources_disagree(theme: Theme) -> QWidget:
    """Tell the reader that the law is read in more than one way."""
    words = _("Those who list these laws read this one in more than one way. Ask your therapist how they read it.")
    look = Look(Step.LABEL)
    return QuietCallout(
        _("Sources disagree"), "scales", [Passage(words, look, theme)], [], theme, line=Role.LINE_STRONG
    )


def state_note(view: StateView, law: StateLaw, theme: Theme) -> QWidget:
    """What a professional should know of this state's law. There is no translation of it."""
    name = fill(_("{state}: for professionals"), state=view.entry.name)
    words = Passage(law.note, Look(Step.LABEL, english=True), theme)
    return QuietCallout(name, "book-open-text", [words], [], theme, ground=Role.SUNKEN)


def hotline_card(number: str, theme: Theme) -> QWidget:
    """A number to call, large; at a kiosk also as a code that a reader's own phone dials."""
    breakable = isolated(number.replace("-", "-\u200b"), right_to_left=theme.right_to_left)
    large = Passage(breakable, Look(Step.TITLE, QFont.Weight.Bold), theme)
    large.setAccessibleName(number)
    body: list[QWidget] = [large]
    if theme.metrics.kiosk:
        body.append(QuickCode(f"tel:{dialling(number)}", theme.metrics.space(_CODE_UNITS), theme))
        body.append(Passage(_("Dial it with your own phone."), Look(Step.LABEL, role=Role.INK_MUTED), theme))
    return QuietCallout(_("To report harm to a child"), "phone", body, [], theme)


def dialling(number: str) -> str:
    """A US number as a phone wants it."""
    digits = "".join(sign for sign in number if sign.isdecimal())
    return f"+{digits}" if len(digits) == 11 else f"+1{digits}"
