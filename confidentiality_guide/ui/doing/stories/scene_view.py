"""One scene of a story: what happens, the choices, and what follows from the one that was made."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from confidentiality_guide.teaching.blocks import Block, Kind
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.ui.blocks.make import BlockMaker
from confidentiality_guide.ui.doing.parts.choice_button import ChoiceButton
from confidentiality_guide.ui.doing.parts.feedback import Feedback, read_aloud
from confidentiality_guide.ui.doing.parts.rows_layout import RowsLayout
from confidentiality_guide.ui.doing.parts.situation_line import SituationLine
from confidentiality_guide.ui.doing.stories.story_page import StoryPage
from confidentiality_guide.ui.doing.stories.telling import Telling
from confidentiality_guide.ui.shell.setting import Setting

_LARGE_WORDS = 26  # a longer scene is set as body text at a kiosk, so that the answer still fits beside it
_LARGE_WORDS_DESKTOP = 50


class SceneView(StoryPage):
    """A scene with choices.

    Signals:
        choice_made: A choice was pressed; carries its place among all of the scene.
        situation_wanted: The reader wants to say more of their situation; carries "state" or "age".
    """

    choice_made = Signal(int)
    situation_wanted = Signal(str)

    def __init__(self, telling: Telling, maker: BlockMaker, setting: Setting) -> None:
        theme = setting.theme
        super().__init__(
            telling.scenario.entry.picture, theme, low_picture=any(b.kind is Kind.PRO for b in telling.blocks)
        )
        self._telling, self._maker, self._setting = telling, maker, setting
        if not theme.metrics.kiosk and plain(telling.scene.heading.text) != telling.scenario.entry.title:
            self.add(maker.make(telling.scene.heading))
        for block in telling.blocks:
            if block.kind is Kind.PRO:
                self.add_beside(maker.make(block))
            else:
                self.add(self._text(block))
        self.buttons: dict[int, ChoiceButton] = {}
        self._rows = RowsLayout(theme.metrics.space(2.5))
        self._add_choices()
        self._add_situation()
        self._feedback = Feedback(maker, theme)
        self.add(self._feedback)
        self.show_choice()

    def _text(self, block: Block) -> QWidget:
        if block.kind is not Kind.PARAGRAPH:
            return self._maker.make(block)
        texts = [one.text for one in self._telling.blocks if one.kind is Kind.PARAGRAPH]
        words = sum(len(plain(text).split()) for text in texts)
        most = _LARGE_WORDS if self.theme.metrics.kiosk else _LARGE_WORDS_DESKTOP
        return self._maker.lead(block) if words <= most else self._maker.make(block)

    def _add_choices(self) -> None:
        choices = QWidget()
        choices.setLayout(self._rows)
        for place, choice in self._telling.choices.items():
            button = ChoiceButton(plain(choice.label), self.theme, english=plain(self._maker.english_of(choice.label)))
            button.clicked.connect(self._report)
            self._rows.addWidget(button)
            self.buttons[place] = button
        self.add(choices)

    def _report(self) -> None:
        pressed = self.sender()
        self.choice_made.emit(next(place for place, button in self.buttons.items() if button is pressed))

    def _add_situation(self) -> None:
        if unknown := self._telling.unknown_that_matters():
            line = SituationLine(unknown, self._setting)
            line.situation_wanted.connect(self.situation_wanted)
            self.add(line)

    def share_rows(self, shares: bool) -> None:
        """Let choices share a row where they fit, or give each a row of its own."""
        self._rows.set_shares(shares)

    def show_choice(self) -> None:
        """Show which choice was made, and what follows from it."""
        chosen = self._telling.chosen
        for place, button in self.buttons.items():
            button.setChecked(place == chosen)
        self._feedback.show_blocks(self._telling.feedback(chosen) if chosen is not None else ())

    def read_feedback(self) -> None:
        """Put the focus on what follows."""
        if (first := self._feedback.first) is not None:
            read_aloud(first)

    def others(self) -> list[ChoiceButton]:
        """The choices that were not made."""
        return [button for button in self.buttons.values() if not button.isChecked()]
