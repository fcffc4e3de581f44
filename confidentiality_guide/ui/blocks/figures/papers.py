"""Two things side by side, compared line by line: papers with the same questions, answered on each."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from confidentiality_guide.teaching.figures import Figure, Part
from confidentiality_guide.ui.blocks.figures.outcome import Outcome
from confidentiality_guide.ui.blocks.figures.phrase import Phrase
from confidentiality_guide.ui.blocks.figures.plan import Box, Glyph, Plan, Shape
from confidentiality_guide.ui.blocks.figures.planned import Drawing
from confidentiality_guide.ui.blocks.figures.plated import PlatedBox
from confidentiality_guide.ui.blocks.passage import Look
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_PAPER_EMS = 11.5
_ICON_EMS = 2.2
_WIDE_EMS = 46  # from here on, the questions stand in a column of their own
_QUESTIONS = 0.2  # its part of the width


@dataclass(frozen=True, slots=True)
class _Paper:
    name: Phrase
    icon: str
    questions: list[Phrase]
    answers: list[Phrase]
    outcome: Outcome | None
    box: PlatedBox  # its form where there is little room


class Papers(Drawing):
    """The papers of a comparison. `ICONS` has the icon of each, by the key of its part."""

    ICONS: ClassVar[dict[str, str]] = {}

    def __init__(self, figure: Figure, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(figure, theme, parent)
        self._papers = [self._make(part) for part in self.parts]

    def _make(self, part: Part) -> _Paper:
        name = Look(Step.LABEL if self.theme.metrics.kiosk else Step.BODY, QFont.Weight.Bold, list_item=True)
        question, answer = Look(Step.LABEL, QFont.Weight.DemiBold, Role.INK_MUTED), Look(Step.LABEL)
        asked = [*self.rows.points, *[""] * len(part.points)]
        made = self.say(part.name, name)  # words are said in the order in which they are read
        lines = [(self.say(q, question), self.say(a, answer)) for q, a in zip(asked, part.points, strict=False)]
        return _Paper(
            name=made,
            icon=self.ICONS.get(part.key, ""),
            questions=[asks for asks, _answers in lines],
            answers=[answers for _asks, answers in lines],
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
        words = [each.word_wide for paper in self._papers for each in (*paper.answers, *paper.questions)]
        names = [paper.name.word_wide + self._icon + self.space(2.5) for paper in self._papers]
        outcomes = [paper.outcome.narrowest for paper in self._papers if paper.outcome]
        return max(round(_PAPER_EMS * self.em), max([*words, *names, *outcomes]) + 2 * self.pad)

    @property
    def pad(self) -> int:
        """From a paper's edge to its words."""
        return self.space(3 if self.theme.metrics.kiosk else 4)

    @property
    def _icon(self) -> int:
        return round(self.em * _ICON_EMS)

    @property
    def head_wide(self) -> int:
        """How wide the widest icon and name are, in pixels."""
        return self._icon + self.space(2.5) + max(paper.name.line_wide for paper in self._papers)

    # -- papers

    def _plan_beside(self, width: int, paper: int, gap: int, questions: int) -> Plan:
        plan = Plan(width)
        xs = [questions + place * (paper + gap) for place in range(len(self._papers))]
        self._put_row(plan, list(range(len(self._papers))), xs, 0, paper, questions)
        return plan

    def _put_row(self, plan: Plan, places: list[int], xs: list[int], top: int, width: int, questions: int) -> int:
        """Put papers side by side, their lines level with each other; returns where they end."""
        papers = [self._papers[place] for place in places]
        before, top = len(plan.shapes), top + self.above
        inner, pad = width - 2 * self.pad, self.pad
        y = max(self._put_name(plan, paper, x + pad, top + pad, inner) for paper, x in zip(papers, xs, strict=True))
        for row in range(len(papers[0].answers)):
            self._draw_rules(plan, xs, y + self.space(3), width, questions)
            y = self._put_line(plan, papers, xs, row, y + self.space(5.5), inner, questions)
        ends = [y]
        if any(paper.outcome for paper in papers):
            self._draw_rules(plan, xs, y + self.space(3), width, questions)
            at = y + self.space(5.5)
            for paper, x in zip(papers, xs, strict=True):
                if paper.outcome:
                    ends.append(paper.outcome.put(plan, x + pad, at, inner))
        end = max(ends) + pad
        for place, x in zip(places, xs, strict=True):
            plan.shapes[before:before] = self.ground(place, QRectF(x, top, width, end - top))
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
        high = paper.name.height(width - indent)
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
                plan.put(paper.questions[row], x + self.pad, y, width)
                for paper, x in zip(papers, xs, strict=True)
                if paper.questions[row].words
            ]
            start = max([y, *asked])
        for paper, x in zip(papers, xs, strict=True):
            ends.append(plan.put(paper.answers[row], x + self.pad, start, width))
        return max(ends)

    def _draw_rules(self, plan: Plan, xs: list[int], y: int, width: int, questions: int) -> None:
        """Draw the line above a row, on each paper and across the questions."""
        border = self.theme.metrics.border
        across = [(x + self.pad, width - 2 * self.pad) for x in xs]
        for x, wide in [*across, *([(0, questions - self.space(4))] if questions else [])]:
            plan.draw(Box(QRectF(x, y, wide, border), fill=Role.LINE))

    def ground(self, place: int, rect: QRectF) -> list[Shape]:
        """What a paper is drawn on."""
        metrics = self.theme.metrics
        return [Box(rect, Role.SURFACE, Role.LINE_STRONG, metrics.border, metrics.radius("m"))]

    @property
    def above(self) -> int:
        """What a ground takes above a paper."""
        return 0

    # -- in little room

    def _plan_short(self, width: int) -> Plan:
        plan, y = Plan(width), 0
        for paper in self._papers:
            if y:
                y += self.space(2)
            y = paper.box.put(plan, y, width)
        return plan
