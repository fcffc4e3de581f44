"""What the sheets show: languages, text size and colours, help now."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.preferences import TEXT_SIZES
from confidentiality_guide.teaching.circumstances import UNKNOWN
from confidentiality_guide.teaching.ids import LanguageTag
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.ui.blocks.callouts import PlatedCallout
from confidentiality_guide.ui.blocks.make import CRISIS
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.columns import ColumnsLayout
from confidentiality_guide.ui.shell.side_nav import reader_words
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

if TYPE_CHECKING:  # of no use to a desktop
    from confidentiality_guide.practice import Practice

_TICKED = 3  # where more stand in a row, the chosen one is told by its face alone: a tick would break its word


class ChoiceButton(Button):
    """One of several; the chosen one is down."""

    def __init__(self, value: object, words: str, theme: Theme, *, chosen: bool, icon: str, tick: bool) -> None:
        super().__init__(words, theme, icon="check-circle-fill" if chosen and tick else icon)
        self.value = value
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setChecked(chosen)


class Choices(QWidget):
    """A named group of choices.

    Signals:
        chosen: One was pressed; carries its value.
    """

    chosen = Signal(object)

    def __init__(
        self, name: str, choices: Sequence[tuple[object, str, str]], present: object, theme: Theme, *, columns: int = 3
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.metrics.space(2))
        if name:
            look = Look(Step.BODY, QFont.Weight.DemiBold, heading=2)
            column.addWidget(Passage(name, look, theme))
        self.buttons: list[ChoiceButton] = []
        row = ColumnsLayout(
            columns, theme.metrics.font_px(Step.BODY) * (6 if columns > 3 else 8), theme.metrics.space(3)
        )
        column.addLayout(row)
        for value, words, icon in choices:
            button = ChoiceButton(value, words, theme, chosen=value == present, icon=icon, tick=columns <= _TICKED)
            # Once the key press has ended: Qt still moves the focus to what an arrow key has chosen.
            button.clicked.connect(self._report, Qt.ConnectionType.QueuedConnection)
            row.addWidget(button)
            self.buttons.append(button)

    def _report(self) -> None:
        button = self.sender()
        if isinstance(button, ChoiceButton):
            button.setChecked(True)
            self.chosen.emit(button.value)


class DisplaySheet(QWidget):
    """Text size, colours, one switch, and on a desktop whose words are shown."""

    text_size_chosen = Signal(object)
    theme_chosen = Signal(object)
    one_switch_chosen = Signal(object)
    reader_chosen = Signal(object)

    def __init__(
        self, text_size: int, one_switch: str, reader: Reader, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.metrics.space(6))
        sizes = [(size, fill(_("{n} %"), n=size), "") for size in TEXT_SIZES]
        size_choices = Choices(_("Text size"), sizes, text_size, theme, columns=5)
        size_choices.chosen.connect(self.text_size_chosen)
        column.addWidget(size_choices)
        themes = [
            ("light", _("Light"), "sun"),
            ("dark", _("Dark"), "moon"),
            ("contrast", _("High contrast"), "circle-half"),
        ]
        theme_choices = Choices(_("Colors"), themes, theme.name, theme)
        theme_choices.chosen.connect(self.theme_chosen)
        column.addWidget(theme_choices)
        column.addWidget(self._for_one_switch(one_switch, theme))
        if not theme.metrics.kiosk:
            readers = [(reader, words, "") for reader, words in reader_words()]
            reader_choices = Choices(_("Show words for"), readers, reader, theme)
            reader_choices.chosen.connect(self.reader_chosen)
            column.addWidget(reader_choices)

    def _for_one_switch(self, pace: str, theme: Theme) -> QWidget:
        """For whoever has one switch, or can touch but not aim."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.metrics.space(2))
        paces = [("", _("Off"), ""), ("slow", _("Slow"), ""), ("medium", _("Medium"), ""), ("fast", _("Fast"), "")]
        choices = Choices(_("One switch"), paces, pace, theme, columns=4)
        choices.chosen.connect(self.one_switch_chosen)
        column.addWidget(choices)
        column.addWidget(Passage(how_it_works(), Look(Step.LABEL, role=Role.INK_MUTED), theme))
        return whole


def how_it_works() -> str:
    """What to do with one switch."""
    return _(
        "A ring goes from button to button. When it is where you want it, press your switch, Space or Enter, or touch the "
        "screen anywhere."
    )


class LanguageSheet(QWidget):
    """The languages there are, each in its own name; and whether the English stands beside the present one.

    `two_languages` is whether it does now; none: there is nothing it could stand beside.
    """

    chosen = Signal(object)
    two_languages_chosen = Signal(object)

    def __init__(
        self,
        offered: Sequence[tuple[LanguageTag, str]],
        present: LanguageTag,
        theme: Theme,
        *,
        two_languages: bool | None = None,
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.metrics.space(6))
        languages = Choices("", [(tag, name, "") for tag, name in offered], present, theme, columns=2)
        languages.chosen.connect(self.chosen)
        column.addWidget(languages)
        if two_languages is not None:
            column.addWidget(self._of_two(theme, shown=two_languages))

    def _of_two(self, theme: Theme, *, shown: bool) -> QWidget:
        """For a therapist, a client and an interpreter at one screen."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.metrics.space(2))
        choices = Choices(_("Two languages"), [(False, _("Off"), ""), (True, _("On"), "")], shown, theme, columns=2)
        choices.chosen.connect(self.two_languages_chosen)
        column.addWidget(choices)
        words = _("The English stands beside each part of the page, for reading together.")
        column.addWidget(Passage(words, Look(Step.LABEL, role=Role.INK_MUTED), theme))
        return whole


class HelpSheet(QWidget):
    """Help now: whom to call, at once."""

    def __init__(self, theme: Theme, practice: "Practice | None" = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.metrics.space(4))
        body = Passage(
            _(
                "The 988 Suicide and Crisis Lifeline answers any time, day or night. You can call or text, for yourself or "
                "for someone you worry about."
            ),
            Look(),
            theme,
        )
        column.addWidget(PlatedCallout(_("Call or text 988"), CRISIS, [body], [], theme))
        danger = Passage(_("If you or someone else is in danger right now, call 911."), Look(Step.LEAD), theme)
        column.addWidget(danger)
        column.addWidget(
            Passage(_("In a clinic, you can also tell the person at the front desk, now."), Look(Step.LEAD), theme)
        )
        for words in _of_practice(practice) if practice is not None else ():
            column.addWidget(Passage(words, Look(Step.LEAD), theme))


def _of_practice(practice: "Practice") -> Iterator[str]:
    """The numbers of the practice itself."""
    if practice.help_line:
        yield practice.help_line
    name, phone = practice.practice.name, practice.practice.phone
    if name and phone:
        yield fill(_("{name}: {phone}"), name=name, phone=phone)
    elif phone:
        yield fill(_("This practice: {phone}"), phone=phone)


def age_words() -> tuple[tuple[str, str], ...]:
    """The ages that change what the law says, in words."""
    return (
        ("under-12", _("Under 12")),
        ("12-17", _("12 to 17")),
        ("adult", _("18 or older")),
        (UNKNOWN, _("I’d rather not say")),
    )


class AgeSheet(QWidget):
    """How old the reader is, as far as it changes what the law says."""

    age_chosen = Signal(object)

    def __init__(self, present: str, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.metrics.space(3))
        words = _("Some rules differ for people under 18. Your choice is forgotten when you are done.")
        column.addWidget(Passage(words, Look(Step.BODY), theme))
        choices = [(age, name, "") for age, name in age_words()]
        ages = Choices("", choices, present, theme, columns=2)
        ages.chosen.connect(self.age_chosen)
        column.addWidget(ages)
