"""Two things side by side, compared line by line: papers with the same questions, answered on each."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from confidentiality_guide.teaching.figures import Figure, Part
from confidentiality_guide.ui.blocks.figures.outcome import Outcome
from confidentiality_guide.ui.blocks.figures.plan import Box, Glyph, Plan
from confidentiality_guide.ui.blocks.figures.planned import Drawing, word_wide
from confidentiality_guide.ui.blocks.figures.plated import PlatedBox
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_PAPER_EMS = 13
_ICON_EMS = 2.2
_WIDE_EMS = 46  # from here on, the questions stand in a column of their own
_QUESTIONS = 0.2  # its part of the width


@dataclass(frozen=True, slots=True)
class _Paper:
    name: Passage
    icon: str
    questions: list[Passage]
    answers: list[Passage]
    outcome: Outcome | None
    box: PlatedBox  # its form where there is little room


class Papers(Drawing):
    """The papers of a comparison. `ICONS` has the icon of each, by the key of its part."""

    ICONS: dict[str, str] = {}

    def __init__(self, figure: Figure, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(figure, theme, parent)
        self._papers = [self._make(part) for part in self.parts]

    def _make(self, part: Part) -> _Paper:
        name = Look(Step.LABEL if self.theme.metrics.kiosk else Step.BODY, QFont.Weight.Bold, list_item=True)
        question, answer = Look(Step.LABEL, QFont.Weight.DemiBold, Role.INK_MUTED), Look(Step.LABEL)
        asked = [*self.rows.points, *[""] * len(part.points)][: len(part.points)]
        return _Paper(
            name=self.say(part.name, name),
            icon=self.ICONS.get(part.key, ""),
            questions=[self.say(words, question) for words in asked],
            answers=[self.say(words, answer) for words in part.points],
            outcome=Outcome(part, self) if part.outcome else None,
            box=PlatedBox(part, self),
        )

    def plan(self, width: int) -> Plan:
        """Side by side where each paper has room, else one below the other."""
        if self.is_short_of_room(width):
            return self._plan_short(width)
        count, gap = len(self._papers), self.space(4)
        beside = round(width * _QUESTIONS) if width >= _WIDE_EMS * self.em else 0
        paper = (width - beside - gap * (count - 1)) // count
        if paper >= self._narrowest():
            return self._plan_beside(width, paper, gap, beside)
        plan, y = Plan(width), 0
        for place in range(count):
            y = self._put_row(plan, [place], [0], y, width, 0) + gap
        return plan

    def _narrowest(self) -> int:
        words = [word_wide(each, self.theme) for paper in self._papers for each in (*paper.answers, *paper.questions)]
        names = [word_wide(paper.name, self.theme) + self._icon + self.space(2.5) for paper in self._papers]
        outcomes = [paper.outcome.wide for paper in self._papers if paper.outcome]
        return max(_PAPER_EMS * self.em, max([*words, *names, *outcomes]) + 2 * self._pad)

    @property
    def _pad(self) -> int:
        return self.space(4)

    @property
    def _icon(self) -> int:
        return round(self.em * _ICON_EMS)

    # -- papers

    def _plan_beside(self, width: int, paper: int, gap: int, questions: int) -> Plan:
        plan = Plan(width)
        xs = [questions + place * (paper + gap) for place in range(len(self._papers))]
        self._put_row(plan, list(range(len(self._papers))), xs, 0, paper, questions)
        return plan

    def _put_row(self, plan: Plan, places: list[int], xs: list[int], top: int, width: int, questions: int) -> int:
        """Put papers side by side, their lines level with each other; returns where they end."""
        papers = [self._papers[place] for place in places]
        grounds = len(plan.shapes)
        inner, pad = width - 2 * self._pad, self._pad
        y = max(self._put_name(plan, paper, x + pad, top + pad, inner) for paper, x in zip(papers, xs, strict=True))
        for row in range(len(papers[0].answers)):
            plan.draw(self._rule(xs, y + self.space(3), width, 0 if questions else xs[0] + pad))
            y = self._put_line(plan, papers, xs, row, y + self.space(5.5), inner, questions)
        ends = [y]
        if any(paper.outcome for paper in papers):
            plan.draw(self._rule(xs, y + self.space(3), width, 0 if questions else xs[0] + pad))
            at = y + self.space(5.5)
            for paper, x in zip(papers, xs, strict=True):
                if paper.outcome:
                    ends.append(paper.outcome.put(plan, x + pad, at, inner))
        end = max(ends) + pad
        plan.shapes[grounds:grounds] = [self._ground(QRectF(x, top, width, end - top)) for x in xs]
        plan.reach(end)
        return end

    def _put_name(self, plan: Plan, paper: _Paper, x: int, y: int, width: int) -> int:
        size = self._icon
        disc = QRectF(x, y, size, size)
        plan.draw(Box(disc, Role.ACCENT_TINT, Role.ACCENT if self.theme.high_contrast else None, 0, size / 2))
        if self.theme.high_contrast:
            plan.draw(Box(disc, None, Role.ACCENT, self.theme.metrics.border, size / 2))
        inset = size * 0.2
        if paper.icon:
            plan.draw(Glyph(disc.adjusted(inset, inset, -inset, -inset), paper.icon, Role.ACCENT))
        indent = size + self.space(2.5)
        high = paper.name.heightForWidth(width - indent)
        end = plan.put(paper.name, x + indent, y + max(0, (size - high) // 2), width - indent)
        return max(end, y + size)

    def _put_line(
        self, plan: Plan, papers: list[_Paper], xs: list[int], row: int, y: int, width: int, questions: int
    ) -> int:
        ends, start = [], y
        if questions:
            ends.append(plan.put(papers[0].questions[row], 0, y, questions - self.space(4)))
        else:
            asked = [
                plan.put(paper.questions[row], x + self._pad, y, width)
                for paper, x in zip(papers, xs, strict=True)
                if paper.questions[row].words
            ]
            start = max([y, *asked])
        for paper, x in zip(papers, xs, strict=True):
            ends.append(plan.put(paper.answers[row], x + self._pad, start, width))
        return max(ends)

    def _rule(self, xs: list[int], y: int, width: int, start: int) -> Box:
        end = xs[-1] + width - self._pad
        return Box(QRectF(start, y, end - start, self.theme.metrics.border), fill=Role.LINE)

    def _ground(self, rect: QRectF) -> Box:
        metrics = self.theme.metrics
        return Box(rect, Role.SURFACE, Role.LINE_STRONG, metrics.border, metrics.radius("m"))

    # -- in little room

    def _plan_short(self, width: int) -> Plan:
        plan, y = Plan(width), 0
        for paper in self._papers:
            if y:
                y += self.space(2)
            y = paper.box.put(plan, y, width, [paper.box.text], tight=False)
        return plan
