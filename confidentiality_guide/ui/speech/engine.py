"""The computer's own voice, through Qt's speech, which is an extra. Lives in a process of its own: `voice_process`.

Measured with speech-dispatcher: an engine is named although it cannot be used, so only its state is believed; it tells
of no words, only of a whole text, so it is given one sentence after another; after a stop it is ready again only a
moment later; and where the server hangs, every call of it may last for ever, that which takes it apart included.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from confidentiality_guide.ui.speech.messages import Begun, Ended, Failed, Hushed, Ready, Say, Trouble

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

_STOPPING_MS = 1500
_MADE_FOR_TESTS = "mock"
_OF_THE_COUNTRY = ("America", "United States", "US")  # what voices of English as it is spoken here are called


def real_engines(named: Iterable[str]) -> list[str]:
    """The engines that may speak: the one that is made for tests never does."""
    return [name for name in named if name != _MADE_FOR_TESTS]


class Engine(QObject):
    """Says one sentence at a time.

    Signals:
        told: Something has come of it; carries the `Answer`.
    """

    told = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._engine: QTextToSpeech | None = None
        self._locales: dict[str, QLocale] = {}  # by their names, once it is ready
        self._asked: Say | None = None  # what is to be said, or is being said
        self._waits = False  # until the engine has stopped
        self._begun = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_STOPPING_MS)
        self._patience.timeout.connect(self._begin)

    def open(self) -> None:
        """Find an engine."""
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech
        except ImportError:
            self.told.emit(Failed(Trouble.NOT_INSTALLED))
            return
        engines = real_engines(QTextToSpeech.availableEngines())
        if not engines:
            self.told.emit(Failed(Trouble.NO_ENGINE))
            return
        if QLocale().language() is QLocale.Language.C:
            # As in the kiosk's service. Qt's engine fails where there is no voice of the machine's own language.
            QLocale.setDefault(QLocale("en-US"))
        self._engine = QTextToSpeech(engines[0], self)
        self._engine.stateChanged.connect(self._follow)
        self._follow(self._engine.state())

    def say(self, asked: Say) -> None:
        """Say this, in place of whatever is being said."""
        if self._engine is None or asked.locale not in self._locales:
            self.told.emit(Failed(Trouble.NO_VOICE))
            return
        self._waits = self._is_busy()
        self._asked = asked
        if self._waits:
            self._patience.start()
            self._engine.stop()
        else:
            self._begin()

    def hush(self, number: int) -> None:
        """Say nothing any more."""
        self._asked = None
        self._waits = False
        self._patience.stop()
        if self._engine is not None and self._is_busy():
            self._engine.stop()
        self.told.emit(Hushed(number))

    def _is_busy(self) -> bool:
        engine = self._engine
        return engine is not None and engine.state() in {engine.State.Speaking, engine.State.Paused}

    def _begin(self) -> None:
        engine, asked = self._engine, self._asked
        if engine is None or asked is None:
            return
        self._patience.stop()
        self._waits = self._begun = False
        if engine.locale() != self._locales[asked.locale]:
            engine.setLocale(self._locales[asked.locale])
            self._choose_voice(engine)
        engine.setRate(asked.rate)
        engine.setVolume(asked.volume)
        engine.say(asked.said)
        self.told.emit(Begun(asked.number))

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
            self.told.emit(Failed(Trouble.NO_ENGINE))
        elif state is engine.State.Speaking:
            self._begun = True
        elif state is engine.State.Ready:
            self._follow_ready(engine)

    def _follow_ready(self, engine: "QTextToSpeech") -> None:
        if not self._locales:
            self._locales = {one.bcp47Name(): one for one in engine.availableLocales()}
            self.told.emit(Ready(tuple(self._locales)))
        elif self._waits:
            self._begin()
        elif self._asked is not None and self._begun:
            ended, self._asked = self._asked, None
            self.told.emit(Ended(ended.number))


def _is_of_the_country(voice: "QVoice") -> bool:
    return any(name in voice.name() for name in _OF_THE_COUNTRY)
