"""A figure in two languages: the reader's, and the English under it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from confidentiality_guide.teaching.figures import Figure
from confidentiality_guide.ui.blocks.figures import figure_widget
from confidentiality_guide.ui.blocks.pair import english_theme
from confidentiality_guide.ui.blocks.passage import ENGLISH_LOCALE
from confidentiality_guide.ui.theme.theme import Theme


class EnglishFigure(QWidget):
    """The English of a figure, from left to right. It is not read aloud: the reader's own is."""

    is_twin = True

    def __init__(self, figure: Figure, alternative: str, theme: Theme) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setLocale(ENGLISH_LOCALE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(figure_widget(figure, alternative, english_theme(theme)))


class PairedFigure(QWidget):
    """Drawings are as wide as a page: two of them stand one under the other, in every window."""

    def __init__(self, own: QWidget, english: Figure, alternative: str, theme: Theme) -> None:
        super().__init__()
        self.english = EnglishFigure(english, alternative, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.metrics.space(3))
        column.addWidget(own)
        column.addWidget(self.english)
