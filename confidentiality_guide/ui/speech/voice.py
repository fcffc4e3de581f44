"""The computer's own voice, through Qt's speech, which is an extra: imported when it is first asked to speak.

Measured with speech-dispatcher: an engine is named although it cannot be used, so only its state is believed; without
a sound device it says *Speaking* for ever, so a sentence has a longest time; it tells of no words, only of a whole
text, so it is given one sentence after another; and after a stop it is ready again only a moment later.
"""

import sys
import threading
from collections.abc import Iterable
from contextlib import suppress
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, QObject, Qt, QTimer, Signal

from confidentiality_guide.i18n.languages import ENGLISH, is_pseudo
from confidentiality_guide.kiosk.read_aloud import RATES, VOLUMES, Manner
from confidentiality_guide.teaching.ids import LanguageTag
from confidentiality_guide.ui.speech.speech_server import is_deaf

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

_READY_MS = 5000  # an engine that is not ready by then never will be
_STOPPING_MS = 1500
_MADE_FOR_TESTS = "mock"
_OF_THE_COUNTRY = ("America", "United States", "US")  # what voices of English as it is spoken here are called


class Trouble(StrEnum):
    """Why nothing is heard."""

    NOT_INSTALLED = "not-installed"
    NO_ENGINE = "no-engine"
    NO_VOICE = "no-voice"  # for this language
    MUTE = "mute"  # it takes a sentence and never ends it


class _Asked(NamedTuple):
    said: str
    locale: QLocale
    manner: Manner


def real_engines(named: Iterable[str]) -> list[str]:
    """The engines that may speak: the one that is made for tests never does."""
    return [name for name in named if name != _MADE_FOR_TESTS]


class Voice(QObject):
    """Says one sentence at a time.

    Signals:
        ready: It can speak.
        ended: The sentence has been said.
        failed: Nothing will be heard; carries the `Trouble`.
    """

    ready = Signal()
    ended = Signal()
    failed = Signal(object)
    _server_asked = Signal(bool)  # from the thread that asked: whether it is deaf

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine: QTextToSpeech | None = None
        self._engines: list[str] = []
        self._asking = False  # a thread asks whether the speech server answers
        self._server_asked.connect(self._make_engine, Qt.ConnectionType.QueuedConnection)
        self._is_ready = False
        self._begun = False
        self._asked: _Asked | None = None  # what is to be said, or is being said
        self._waits = False  # until the engine has stopped
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._lose_patience)

    def open(self) -> None:
        """Find an engine, unless there is one. The first time takes up to some seconds."""
        if self._engine is not None and self._is_ready:
            self.ready.emit()
            return
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech
        except ImportError:
            self.failed.emit(Trouble.NOT_INSTALLED)
            return
        self._engines = real_engines(QTextToSpeech.availableEngines())
        if not self._engines:
            self.failed.emit(Trouble.NO_ENGINE)
        elif sys.platform == "linux" and not self._asking:
            self._asking = True
            threading.Thread(target=self._ask_server, daemon=True).start()
        elif sys.platform != "linux":
            self._make_engine(deaf=False)

    def _ask_server(self) -> None:
        """In a thread: a server that hangs must not hang the window."""
        deaf = is_deaf()
        with suppress(RuntimeError):  # the window was closed meanwhile
            self._server_asked.emit(deaf)

    def _make_engine(self, deaf: bool) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        self._asking = False
        if deaf:
            self._fail(Trouble.NO_ENGINE)
            return
        self._drop_engine()
        self._engine = QTextToSpeech(self._engines[0], self)
        self._engine.stateChanged.connect(self._follow)
        self._patience.start(_READY_MS)
        self._follow(self._engine.state())

    def speaks(self, tag: LanguageTag) -> bool:
        """Whether it has a voice for a language."""
        return self._locale_for(tag) is not None

    def say(self, said: str, tag: LanguageTag, manner: Manner) -> None:
        """Say this, in place of whatever is being said."""
        locale = self._locale_for(tag)
        if self._engine is None or locale is None:
            self.failed.emit(Trouble.NO_VOICE)
            return
        self._waits = self._busy()
        self._asked = _Asked(said, locale, manner)
        if self._waits:
            self._engine.stop()
            self._patience.start(_STOPPING_MS)
        else:
            self._begin()

    def hush(self) -> None:
        """Say nothing any more."""
        self._asked = None
        self._waits = False
        self._patience.stop()
        if self._engine is not None and self._busy():
            self._engine.stop()

    # -- the engine

    def _busy(self) -> bool:
        engine = self._engine
        return engine is not None and engine.state() in {engine.State.Speaking, engine.State.Paused}

    def _begin(self) -> None:
        engine, asked = self._engine, self._asked
        assert engine is not None
        assert asked is not None
        self._waits = self._begun = False
        if engine.locale() != asked.locale:
            engine.setLocale(asked.locale)
            self._choose_voice(engine)
        engine.setRate(RATES[asked.manner.rate])
        engine.setVolume(VOLUMES[asked.manner.volume])
        self._patience.start(round(asked.manner.longest(asked.said) * 1000))
        engine.say(asked.said)

    def _choose_voice(self, engine: "QTextToSpeech") -> None:
        """Of many voices, a plain one, and for English one that speaks it as it is spoken here."""
        voices = [voice for voice in engine.availableVoices() if "+" not in voice.name()]
        here = next((voice for voice in voices if _is_of_the_country(voice)), None)
        if here is not None and engine.locale().language() is QLocale.Language.English:
            engine.setVoice(here)

    def _follow(self, state: "QTextToSpeech.State") -> None:
        engine = self._engine
        if engine is None:
            return
        if state is engine.State.Error:
            self._fail(Trouble.NO_ENGINE)
        elif state is engine.State.Speaking:
            self._begun = True
        elif state is engine.State.Ready:
            self._follow_ready()

    def _follow_ready(self) -> None:
        if not self._is_ready:
            self._is_ready = True
            self._patience.stop()
            self.ready.emit()
        elif self._waits:
            self._begin()
        elif self._asked is not None and self._begun:
            self._asked = None
            self._patience.stop()
            self.ended.emit()

    def _lose_patience(self) -> None:
        if self._waits:
            self._begin()
        else:
            self._fail(Trouble.MUTE if self._is_ready else Trouble.NO_ENGINE)

    def _fail(self, trouble: Trouble) -> None:
        self.hush()
        self._is_ready = False  # the next attempt begins with an engine of its own
        self.failed.emit(trouble)

    def _drop_engine(self) -> None:
        if self._engine is not None:
            self._engine.stateChanged.disconnect(self._follow)
            self._engine.deleteLater()
            self._engine = None

    # -- languages

    def _locale_for(self, tag: LanguageTag) -> QLocale | None:
        """The engine's own name of a language. One it has not is not asked for: it would go on in the last one."""
        if self._engine is None:
            return None
        wanted = QLocale(ENGLISH if is_pseudo(tag) else tag)
        if wanted.language() is QLocale.Language.English:
            wanted = QLocale("en-US")
        alike = [one for one in self._engine.availableLocales() if one.language() is wanted.language()]
        alike = [one for one in alike if one.script() is wanted.script()]
        return next((one for one in alike if one == wanted), alike[0] if alike else None)


def _is_of_the_country(voice: "QVoice") -> bool:
    return any(name in voice.name() for name in _OF_THE_COUNTRY)
