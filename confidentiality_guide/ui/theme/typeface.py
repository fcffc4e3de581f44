"""The typeface, and a font for each step of the type scale."""

import logging
from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from confidentiality_guide.ui.theme.metrics import Metrics, Step
from confidentiality_guide.ui.theme.tokens import tokens

_log = logging.getLogger(__name__)
FOLDER = Path(__file__).with_name("fonts")


@cache
def load_typeface() -> str:
    """Load the bundled fonts into the application; returns the family's name.

    Where one is missing or cannot be read, Qt takes the nearest there is: a page in another letter can be read.
    """
    for path in sorted(FOLDER.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            _log.warning("%s: this font belongs to the program and could not be read", path.name)
    return str(tokens()["type"]["family"])


@cache
def font(
    metrics: Metrics, step: Step, weight: QFont.Weight = QFont.Weight.Normal, *, joined_script: bool = False
) -> QFont:
    """The font of a step of the scale. Letters of a script that joins them (Arabic) are not moved closer together."""
    made = QFont(load_typeface())
    made.setPixelSize(metrics.font_px(step))
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    tracking = tokens()["type"]["tracking"].get(step, 0)
    if tracking and not joined_script:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, tracking * metrics.font_px(step))
    return made
