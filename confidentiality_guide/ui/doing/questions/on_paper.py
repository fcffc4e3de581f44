"""My questions as they are printed: the list, the hand-off code, the codes for a phone, and where to get help."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtGui import QFont

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.intake.hand_off import HandOff, encode
from confidentiality_guide.ui.doing.questions.plain_codes import in_parts
from confidentiality_guide.ui.doing.questions.take_home import grouped
from confidentiality_guide.ui.printing.pages import Document
from confidentiality_guide.ui.printing.pieces import Beside, Code, Framed, Gap, Mark, Piece, Rule, Stack, Tick, Words
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.paper import Paper

_DEMI, _BOLD = QFont.Weight.DemiBold, QFont.Weight.Bold
_MARK_MM = 15
_NUMBER_EMS, _TICK_EMS, _PAGE_EMS = 2.2, 2.2, 8
_BESIDE_UP_TO = 1.25  # the text size: for both ways to take it along side by side


class OnPaper(NamedTuple):
    """What is printed: words alone, nothing of the visit."""

    lines: tuple[str, ...]
    code: HandOff | None
    parts: tuple[str, ...]  # for a phone
    host: str  # the practice
    help_line: str

    def pieces(self, paper: Paper) -> Sequence[Piece]:
        """Everything but the foot."""
        made = [_head(self.host, paper), Gap(4, paper), Rule(paper, strong=True), Gap(4, paper)]
        for number, words in enumerate(self.lines, 1):
            made += [_question(number, words, paper), Gap(2.5, paper)]
        if self.code is not None and len(self.parts) == 1 and paper.text <= _BESIDE_UP_TO:
            return [*made, Gap(3, paper), _both(self.code, self.parts[0], paper)]
        if self.code is not None:
            made += [Gap(3, paper), Framed(_hand_off(self.code, paper), paper)]
        for place, part in enumerate(self.parts, 1):
            made += [Gap(6, paper), _for_phone(part, place, len(self.parts), paper)]
        return made

    def foot(self, paper: Paper, page: int, pages: int) -> Piece:
        """Where to get help, what this is, and which page it is of how many."""
        made: list[Piece] = [Gap(3, paper), Rule(paper), Gap(2, paper)]
        crisis = _("In a crisis, call or text 988. Someone answers, day and night.")
        made.append(Words(crisis, paper, Step.LABEL, _BOLD))
        if self.help_line:
            made.append(Words(self.help_line, paper, Step.LABEL, _DEMI))
        law = Words(_("This is education, not legal advice."), paper, Step.LABEL)
        words = fill(_("Page {place} of {count}"), place=page, count=pages)
        number = Words(words, paper, Step.LABEL, at_end=True)
        beside = Beside(law, number, paper, wide=paper.size(Step.LABEL) * _PAGE_EMS, of_second=True)
        return Stack(*made, beside if pages > 1 else law)


def list_on_paper(setting: Setting, *, with_phone: bool) -> Document:
    """The reader's list as a document, with the codes for a phone or without."""
    questions, book = setting.visit.doing.questions, setting.shelf.code_book()
    lines = tuple(one.words for one in questions.marked)
    practice = setting.practice
    leaf = OnPaper(
        lines,
        encode(questions.topics, book) if set(book.topics) & set(questions.topics) else None,
        in_parts(_("My questions"), lines) if with_phone else (),
        _host(practice.practice.name, practice.practice.phone) if practice is not None else "",
        practice.help_line if practice is not None else "",
    )
    theme = setting.theme
    return Document(leaf.pieces, leaf.foot, theme.metrics.text, theme.right_to_left, theme.tall_script)


def _host(name: str, phone: str) -> str:
    """The practice on one line."""
    return fill(_("{name}: {phone}"), name=name, phone=phone) if name and phone else name or phone


def _head(host: str, paper: Paper) -> Piece:
    named: list[Piece] = [Words(host, paper, Step.LABEL, _DEMI), Gap(2, paper)] if host else []
    title = Words(_("My questions"), paper, Step.HEAD, _BOLD)
    lead = Words(_("Bring this to your visit. Tick what you have asked."), paper)
    side = paper.mm(_MARK_MM)
    mark = Mark("armchair", side, paper)
    return Beside(Stack(*named, title, Gap(1, paper), lead), mark, paper, wide=side, gap=paper.space(3), of_second=True)


def _question(number: int, words: str, paper: Paper) -> Piece:
    """A question behind its number, with a square to tick; a line under it to write above."""
    em = paper.size(Step.BODY)
    asked = Beside(Words(words, paper), Tick(paper), paper, wide=em * _TICK_EMS, of_second=True)
    numbered = Beside(Words(f"{number}.", paper, Step.BODY, _BOLD), asked, paper, wide=em * _NUMBER_EMS)
    return Stack(numbered, Gap(2.5, paper), Rule(paper))


def _hand_off(code: HandOff, paper: Paper) -> Piece:
    return Stack(
        Words(_("For my therapist"), paper, Step.LEAD, _BOLD),
        Gap(1, paper),
        Words(_("Say or show these three words:"), paper),
        Words("  ".join(code.words), paper, Step.TITLE, _BOLD, english=True),
        Gap(2, paper),
        Words(_("Or these digits. They say the same:"), paper),
        Words(grouped(code.digits), paper, Step.TITLE, _BOLD, english=True),
        Gap(2, paper),
        Words(_("It names the topics you want to talk about. It says nothing else about you."), paper, Step.LABEL),
    )


def _phone_words() -> str:
    return _("Point your phone’s camera here. It reads your list as plain text. No network is needed.")


def _both(code: HandOff, part: str, paper: Paper) -> Piece:
    """The hand-off code, and beside it the one for a phone."""
    phone = Stack(Code(part, paper), Gap(2, paper), Words(_phone_words(), paper, Step.LABEL))
    gap = paper.space(6)
    return Framed(Beside(_hand_off(code, paper), phone, paper, wide=paper.code, gap=gap, of_second=True), paper)


def _for_phone(part: str, place: int, count: int, paper: Paper) -> Piece:
    """A code for a phone, and what it is for."""
    said: list[Piece] = [Words(_("On my phone"), paper, Step.LEAD, _BOLD), Gap(1, paper), Words(_phone_words(), paper)]
    if count > 1:
        where = fill(_("Code {place} of {count}"), place=place, count=count)
        said += [Gap(2, paper), Words(where, paper, Step.BODY, _BOLD)]
    return Beside(Code(part, paper), Stack(*said), paper, wide=paper.code, gap=paper.space(6))
