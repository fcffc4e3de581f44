"""What stands on a page of paper: words, lines, codes, side by side or in a frame."""

from collections.abc import Sequence
from itertools import groupby
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen, QTextLayout, QTextOption

from confidentiality_guide.ui.parts.painting import reading_side
from confidentiality_guide.ui.parts.quick_code import modules
from confidentiality_guide.ui.theme.icons import paint_icon
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.paper import Paper


class Piece(Protocol):
    """Something that is never broken from one page to the next. All sizes are in dots."""

    def height(self, width: float) -> float:
        """How much room it takes at this width."""

    def draw(self, painter: QPainter, at: QPointF, width: float) -> None:
        """Draw it with its top left corner there."""


class Words:
    """Words in one look, wrapped. `english` ones run from left to right in a page of any language."""

    def __init__(
        self,
        words: str,
        paper: Paper,
        step: Step = Step.BODY,
        weight: QFont.Weight = QFont.Weight.Normal,
        *,
        english: bool = False,
        at_end: bool = False,
    ) -> None:
        self._paper, self._step = paper, step
        self._layout = QTextLayout(words, paper.font(step, weight))
        option = QTextOption(reading_side(right_to_left=paper.right_to_left is not at_end))
        mirrored = paper.right_to_left and not english
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)

    def height(self, width: float) -> float:
        high = self._paper.line(self._step)
        self._layout.beginLayout()
        count = 0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, count * high + (high - line.height()) / 2))
            count += 1
        self._layout.endLayout()
        return count * high

    def draw(self, painter: QPainter, at: QPointF, width: float) -> None:
        self.height(width)
        painter.setPen(self._paper.ink)
        self._layout.draw(painter, at)


class Gap:
    """White, in units of the space scale."""

    def __init__(self, units: float, paper: Paper) -> None:
        self._high = paper.space(units)

    def height(self, width: float) -> float:
        return self._high

    def draw(self, painter: QPainter, at: QPointF, width: float) -> None:
        """There is nothing to be seen."""


class Rule:
    """A line from margin to margin."""

    def __init__(self, paper: Paper, *, strong: bool = False) -> None:
        self._paper, self._thick = paper, paper.rule(strong=strong)

    def height(self, width: float) -> float:
        return self._thick

    def draw(self, painter: QPainter, at: QPointF, width: float) -> None:
        painter.fillRect(QRectF(at.x(), at.y(), width, self._thick), self._paper.ink)


class Tick:
    """An empty square to tick, at the end of its line."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper

    def height(self, width: float) -> float:
        return self._paper.line(Step.BODY)

    def draw(self, painter: QPainter, at: QPointF, width: float) -> None:
        side = self._paper.size(Step.BODY)
        left = at.x() + (0 if self._paper.right_to_left else width - side)
        thick = self._paper.rule(strong=True) / 2
        square = QRectF(left, at.y() + (self.height(width) - side) / 2, side, side)
        square.adjust(thick / 2, thick / 2, -thick / 2, -thick / 2)
        painter.setPen(QPen(self._paper.ink, thick))
        painter.drawRect(square)


class Mark:
    """One of the guide's icons, at the end of its line."""

    def __init__(self, name: str, side: float, paper: Paper) -> None:
        self._name, self._side, self._paper = name, side, paper

    def height(self, width: float) -> float:
        return self._side

    def draw(self, painter: QPainter, at: QPointF, width: float) -> None:
        left = at.x() + (0 if self._paper.right_to_left else width - self._side)
        where = QRectF(left, at.y(), self._side, self._side)
        paint_icon(painter, self._name, self._paper.ink, where, right_to_left=self._paper.right_to_left)


class Code:
    """Plain text as a code for a phone. What is white round it belongs to the page."""

    def __init__(self, text: str, paper: Paper) -> None:
        self._rows, self._paper = modules(text, "l"), paper

    def height(self, width: float) -> float:
        return self._paper.code

    def draw(self, painter: QPainter, at: QPointF, width: float) -> None:
        side = self._paper.code
        module = side / len(self._rows)
        left = at.x() + (width - side if self._paper.right_to_left else 0)
        dark = QPainterPath()
        dark.setFillRule(Qt.FillRule.WindingFill)
        for down, row in enumerate(self._rows):
            across = 0
            for is_dark, modules_alike in groupby(row):
                count = len(list(modules_alike))
                if is_dark:
                    dark.addRect(left + across * module, at.y() + down * module, count * module, module)
                across += count
        painter.fillPath(dark, self._paper.ink)  # at once: between squares filled one by one, a fine line is left white


class Beside:
    """One piece beside another, from the side reading begins at. One has this room, the other the rest of the line."""

    def __init__(
        self, first: Piece, second: Piece, paper: Paper, *, wide: float, gap: float = 0, of_second: bool = False
    ) -> None:
        self._first, self._second, self._paper = first, second, paper
        self._wide, self._gap, self._of_second = wide, gap, of_second

    def _widths(self, width: float) -> tuple[float, float]:
        rest = width - self._gap - self._wide
        return (rest, self._wide) if self._of_second else (self._wide, rest)

    def height(self, width: float) -> float:
        first, second = self._widths(width)
        return max(self._first.height(first), self._second.height(second))

    def draw(self, painter: QPainter, at: QPointF, width: float) -> None:
        first, second = self._widths(width)
        mirrored = self._paper.right_to_left
        self._first.draw(painter, at + QPointF(width - first if mirrored else 0, 0), first)
        self._second.draw(painter, at + QPointF(0 if mirrored else width - second, 0), second)


class Stack:
    """Pieces that stay together, one under the other."""

    def __init__(self, *pieces: Piece) -> None:
        self._pieces: Sequence[Piece] = pieces

    def height(self, width: float) -> float:
        return sum(piece.height(width) for piece in self._pieces)

    def draw(self, painter: QPainter, at: QPointF, width: float) -> None:
        for piece in self._pieces:
            piece.draw(painter, at, width)
            at = at + QPointF(0, piece.height(width))  # not in place: it is the caller’s, too


class Framed:
    """A piece in a frame."""

    def __init__(self, inner: Piece, paper: Paper) -> None:
        self._inner, self._paper, self._pad = inner, paper, paper.space(4)

    def height(self, width: float) -> float:
        return self._inner.height(width - 2 * self._pad) + 2 * self._pad

    def draw(self, painter: QPainter, at: QPointF, width: float) -> None:
        thick = self._paper.rule(strong=True)
        half = thick / 2
        frame = QRectF(at.x(), at.y(), width, self.height(width)).adjusted(half, half, -half, -half)
        painter.setPen(QPen(self._paper.ink, thick))
        painter.drawRoundedRect(frame, self._pad / 2, self._pad / 2)
        self._inner.draw(painter, at + QPointF(self._pad, self._pad), width - 2 * self._pad)
