"""The computer's own voice, as the window knows it: it asks a process of its own to speak, and never waits for it.

What is asked has to be answered in time; otherwise the process is ended, and whoever listens is told. Without a sound
device an engine says that it speaks for ever, so a sentence has a longest time, too.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from confidentiality_guide.i18n.languages import ENGLISH, is_pseudo
from confidentiality_guide.kiosk.read_aloud import RATES, VOLUMES, Manner
from confidentiality_guide.teaching.ids import LanguageTag
from confidentiality_guide.ui.speech.child import Child, own_command
from confidentiality_guide.ui.speech.messages import Awake, Begun, Ended, Failed, Hush, Hushed, Ready, Say, Trouble
from confidentiality_guide.ui.speech.offered import is_offered

__all__ = ["Patience", "Trouble", "Voice"]


class Patience(NamedTuple):
    """How many milliseconds the process may take; after that it counts as hanging."""

    to_wake: int = 15_000  # on a small machine that is busy
    to_be_ready: int = 20_000  # Qt asks for 1,500 voices, and reads them byte by byte: 3 to 5 s where it was measured
    to_answer: int = 4_000


_USUAL = Patience()


class _Asked(NamedTuple):
    said: str
    tag: LanguageTag
    manner: Manner


class Voice(QObject):
    """Says one sentence at a time.

    Args:
        patience: How long it waits for an answer.
        command: What to start as the process that speaks; empty: this program itself.

    Signals:
        ready: It can speak.
        ended: The sentence has been said.
        failed: Nothing will be heard; carries the `Trouble`.
    """

    ready = Signal()
    ended = Signal()
    failed = Signal(object)

    def __init__(
        self, parent: QObject | None = None, *, patience: Patience = _USUAL, command: Sequence[str] = ()
    ) -> None:
        super().__init__(parent)
        self._may_take, self._command = patience, command
        self._child: Child | None = None
        self._locales: tuple[QLocale, ...] = ()  # that it speaks; none: it is not ready
        self._is_wanted = False  # somebody waits for it, or listens
        self._asked: _Asked | None = None  # what is to be said, or is being said
        self._number = 0  # of the last wish: answers to others come too late
        self._has_begun = False
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._lose_patience)

    def open(self) -> None:
        """Find an engine, unless there is one. The first time takes up to some seconds, and the window goes on."""
        self._is_wanted = True
        if self._locales:
            self.ready.emit()
        elif not is_offered():
            self._fail(Trouble.NOT_INSTALLED)
        elif self._child is None:
            self._start()

    def speaks(self, tag: LanguageTag) -> bool:
        """Whether it has a voice for a language."""
        return self._locale_for(tag) is not None

    def say(self, said: str, tag: LanguageTag, manner: Manner) -> None:
        """Say this, in place of whatever is being said."""
        self._is_wanted = True
        self._asked = _Asked(said, tag, manner)
        if self._locales:
            self._send()
        elif self._child is None:
            self._start()  # it has broken while nobody listened

    def hush(self) -> None:
        """Say nothing any more."""
        self._is_wanted = False
        if self._asked is None:
            return
        self._asked = None
        if self._child is not None and self._locales:
            self._number += 1
            self._child.tell(Hush(self._number))
            self._expect(self._may_take.to_answer)

    def forget(self) -> None:
        """The visit has ended: end the process, and with it whatever it was told."""
        self.hush()
        if self._child is not None:
            self._drop().end()

    # -- the process

    def _start(self) -> None:
        self._child = Child(self._command or own_command())
        self._child.told.connect(self._hear)
        self._child.broke.connect(self._break)
        self.destroyed.connect(self._child.end)
        self._expect(self._may_take.to_wake)
        self._child.start()

    def _drop(self) -> Child:
        """Listen to it no longer; it is to be ended."""
        child, self._child = self._child, None
        assert child is not None
        self._limit.stop()
        self._locales = ()
        child.told.disconnect(self._hear)
        child.broke.disconnect(self._break)
        return child

    def _expect(self, within_ms: int) -> None:
        self._has_begun = False
        self._limit.start(within_ms)

    def _send(self) -> None:
        asked = self._asked
        assert asked is not None
        assert self._child is not None
        locale = self._locale_for(asked.tag)
        if locale is None:
            self._fail(Trouble.NO_VOICE)
            return
        self._number += 1
        rate, volume = RATES[asked.manner.rate], VOLUMES[asked.manner.volume]
        self._child.tell(Say(self._number, asked.said, locale.bcp47Name(), rate, volume))
        self._expect(self._may_take.to_answer)

    def _hear(self, answer: object) -> None:
        match answer:
            case Awake():
                self._expect(self._may_take.to_be_ready)
            case Ready(locales):
                self._hear_ready(tuple(QLocale(name) for name in locales))
            case Begun(number) if number == self._number and self._asked is not None:
                self._has_begun = True
                self._limit.start(round(self._asked.manner.longest(self._asked.said) * 1000))
            case Ended(number) if number == self._number:
                self._asked = None
                self._limit.stop()
                self.ended.emit()
            case Hushed(number) if number == self._number:
                self._limit.stop()
            case Failed(trouble):
                self._fail(trouble)

    def _hear_ready(self, locales: tuple[QLocale, ...]) -> None:
        self._limit.stop()
        self._locales = locales
        if not locales:
            self._fail(Trouble.NO_ENGINE)
        elif self._asked is not None:
            self._send()
        elif self._is_wanted:
            self.ready.emit()

    # -- what goes wrong

    def _lose_patience(self) -> None:
        if self._has_begun:
            self._fail(Trouble.MUTE)
        else:
            self._break()

    def _break(self) -> None:
        if self._child is not None:
            self._drop().kill()
        self._fail(Trouble.NO_ANSWER)

    def _fail(self, trouble: Trouble) -> None:
        """End the process: the next attempt begins with one of its own. Whoever does not listen is not told."""
        was_wanted, self._is_wanted = self._is_wanted, False
        self._asked = None
        if self._child is not None:
            self._drop().end()
        if was_wanted:
            self.failed.emit(trouble)

    # -- languages

    def _locale_for(self, tag: LanguageTag) -> QLocale | None:
        """The engine's own name of a language. One it has not is not asked for: it would go on in the last one."""
        wanted = QLocale(ENGLISH if is_pseudo(tag) else tag)
        if wanted.language() is QLocale.Language.English:
            wanted = QLocale("en-US")
        alike = [one for one in self._locales if one.language() is wanted.language()]
        alike = [one for one in alike if one.script() is wanted.script()]
        return next((one for one in alike if one == wanted), alike[0] if alike else None)
