"""From a figure's words to its card."""

from PySide6.QtWidgets import QWidget

from confidentiality_guide.teaching.figures import Figure
from confidentiality_guide.teaching.ids import FigureId
from confidentiality_guide.ui.blocks.figures.card import FigureCard
from confidentiality_guide.ui.blocks.figures.circle import Circle
from confidentiality_guide.ui.blocks.figures.court_papers import CourtPapers
from confidentiality_guide.ui.blocks.figures.keepers import Keepers
from confidentiality_guide.ui.blocks.figures.planned import Drawing
from confidentiality_guide.ui.blocks.figures.records import Records
from confidentiality_guide.ui.blocks.figures.timeline import Timeline
from confidentiality_guide.ui.theme.theme import Theme

DRAWN: dict[FigureId, type[Drawing]] = {
    FigureId("circle-of-privacy"): Circle,
    FigureId("who-must-keep-it"): Keepers,
    FigureId("jaffee-timeline"): Timeline,
    FigureId("subpoena-and-court-order"): CourtPapers,
    FigureId("record-and-notes"): Records,
}


def figure_widget(figure: Figure, alternative: str, theme: Theme, parent: QWidget | None = None) -> FigureCard:
    """The card of a figure; one that nobody has drawn is shown as a list.

    Args:
        alternative: What the picture shows, in words, for those who do not see it.
    """
    drawing = DRAWN[figure.id](figure, theme) if figure.id in DRAWN else None
    return FigureCard(figure, drawing, alternative, theme, parent)
