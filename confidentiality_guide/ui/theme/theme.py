"""The theme: everything a widget asks when it draws itself."""

from functools import cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette

from confidentiality_guide.teaching.verdicts import Verdict
from confidentiality_guide.ui.theme import typeface
from confidentiality_guide.ui.theme.metrics import Metrics, Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.tokens import tokens

VERDICT_ICON = {
    Verdict.PROTECTED: "shield-check-fill",
    Verdict.DEPENDS: "scales-fill",
    Verdict.NOT_PROTECTED: "door-open-fill",
}


@cache
def _colour(theme: str, role: Role) -> QColor:
    return QColor(tokens()["themes"][theme]["roles"][role])


class Theme(NamedTuple):
    """Colours by role, sizes, fonts and the reading direction. A change of any makes a new theme."""

    name: str  # "light", "dark" or "contrast"
    metrics: Metrics
    right_to_left: bool = False
    tall_script: bool = False

    def colour(self, role: Role) -> QColor:
        """The colour of a role."""
        return _colour(self.name, role)

    def picture(self, name: str) -> QColor:
        """A colour of a drawn figure: never for text or controls. High contrast draws no room, and takes dark."""
        colours = tokens()["pictureColours"]
        return QColor(colours["light" if self.name == "light" else "dark"][name])

    def font(self, step: Step, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The font of a step of the type scale."""
        return typeface.font(self.metrics, step, weight, joined_script=self.tall_script)

    def line_px(self, step: Step) -> int:
        """The distance between two lines of a step, in pixels."""
        return self.metrics.line_px(step, tall_script=self.tall_script)

    def below_px(self, step: Step) -> int:
        """The room that letters take under the last line, in pixels."""
        return self.metrics.below_px(step) if self.tall_script else 0

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The reading direction, for layouts and painters."""
        return Qt.LayoutDirection.RightToLeft if self.right_to_left else Qt.LayoutDirection.LeftToRight

    @property
    def high_contrast(self) -> bool:
        """Whether this is the high-contrast theme: no tints, no room scene."""
        return self.name == "contrast"

    def palette(self) -> QPalette:
        """The roles as Qt's own palette, for the few widgets that Qt draws."""
        palette = QPalette()
        for place, role in {
            QPalette.ColorRole.Window: Role.SURFACE,
            QPalette.ColorRole.Base: Role.RAISED,
            QPalette.ColorRole.AlternateBase: Role.SUNKEN,
            QPalette.ColorRole.Button: Role.RAISED,
            QPalette.ColorRole.WindowText: Role.INK,
            QPalette.ColorRole.Text: Role.INK,
            QPalette.ColorRole.ButtonText: Role.INK,
            QPalette.ColorRole.PlaceholderText: Role.INK_MUTED,
            QPalette.ColorRole.Link: Role.ACCENT,
            QPalette.ColorRole.Highlight: Role.ACCENT,
            QPalette.ColorRole.HighlightedText: Role.ON_ACCENT,
            QPalette.ColorRole.ToolTipBase: Role.RAISED,
            QPalette.ColorRole.ToolTipText: Role.INK,
        }.items():
            palette.setColor(place, self.colour(role))
        return palette
