"""How wide words are, and which way they run."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from confidentiality_guide.teaching.ids import LanguageTag
from confidentiality_guide.ui.parts.painting import TALLEST, line_width, painter_on, unbroken_pieces
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.scripts import load_scripts
from confidentiality_guide.ui.theme.theme import Theme
from tests.ui.themes import ARABIC, KIOSK, LIGHT


@pytest.mark.parametrize(
    ("words", "pieces"),
    [
        ("Who can know?", ["Who", "can", "know?"]),
        ("من يعرف؟", ["من", "يعرف؟"]),
        ("不受保护。", ["不受", "受保", "保护", "护。", "。"]),
        ("HIPAA简单说", ["HIPAA", "简单", "单说", "说"]),
    ],
)
def test_chinese_is_broken_within_a_word_but_never_before_a_mark(words: str, pieces: list[str]) -> None:
    assert unbroken_pieces(words) == pieces


@pytest.mark.parametrize("tag", ["ar", "zh-Hans", "es"])
@pytest.mark.parametrize("weight", [QFont.Weight.Medium, QFont.Weight.DemiBold])
def test_a_line_of_any_script_has_room_in_the_width_it_is_given(
    qapp: QApplication, tag: str, weight: QFont.Weight
) -> None:
    load_scripts([LanguageTag(tag)])
    for words in (
        "قيد الفحص",
        "مجالس التراخيص 988",
        "داكوتا الجنوبية",
        "正在核对 APA",
        "su “sí” firmado",
        "being checked",
    ):
        font = KIOSK.font(Step.LABEL, weight)
        room = QRect(0, 0, line_width(font, words), TALLEST)
        one_line = QFontMetrics(font).boundingRect(QRect(0, 0, TALLEST, TALLEST), Qt.TextFlag.TextWordWrap, words)
        assert QFontMetrics(font).boundingRect(room, Qt.TextFlag.TextWordWrap, words).height() == one_line.height()


class _Drawn(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.ran: Qt.LayoutDirection | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        self.ran = painter_on(self, self.theme).layoutDirection()


@pytest.mark.parametrize("theme", [LIGHT, ARABIC], ids=["left to right", "right to left"])
def test_a_painter_runs_as_the_readers_language_does(qtbot: QtBot, theme: Theme) -> None:
    widget = _Drawn(theme)
    qtbot.addWidget(widget)
    widget.grab()
    assert widget.ran == theme.direction
