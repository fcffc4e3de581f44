"""The process that speaks: `confidentiality-guide --voice-process`, started by the window and by nobody else.

Qt's speech may hang or crash with the speech server, and so with whatever process it is in: this one may. It reads
`Wish`es from its input and writes `Answer`s to its output, knows no pack and shows nothing. It never outlives the
window: where its input ends, it ends, and where a call hangs, a clock that needs no Python ends it.
"""

import faulthandler
import os
import signal
import sys
import threading
import time
from types import TracebackType
from typing import BinaryIO

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from confidentiality_guide.ui.speech.engine import Engine
from confidentiality_guide.ui.speech.messages import Answer, Awake, Hush, Say, Wish, read_wish, written

_BEAT_MS = 2000
_HANGS_S = 40  # longer than the window waits for an answer
_STOPPING_S = 0.8  # shorter than the window waits for the end
_BROKEN = 70


class VoiceProcess(QObject):
    """Does what it reads, and writes what comes of it."""

    _heard = Signal(object)  # from the thread that reads: a `Wish`, or None at the end of all wishes

    def __init__(self, wishes: BinaryIO, answers: BinaryIO, hangs_s: float) -> None:
        super().__init__()
        self._hangs_s = hangs_s
        self._wishes, self._answers = wishes, answers
        self._engine = Engine(self)
        self._engine.told.connect(self._tell)
        self._heard.connect(self._do, Qt.ConnectionType.QueuedConnection)
        # Of a hang it writes where to the null device. Python's own threads stand still while a call of Qt hangs.
        self._nowhere = os.open(os.devnull, os.O_WRONLY)
        self._beat = QTimer(self)
        self._beat.timeout.connect(self._live_on)
        self._beat.start(_BEAT_MS)
        self._live_on()

    def open(self) -> None:
        """Find an engine, and begin to listen."""
        self._tell(Awake())
        threading.Thread(target=self._listen, daemon=True).start()
        self._engine.open()

    def _live_on(self) -> None:
        faulthandler.dump_traceback_later(self._hangs_s, exit=True, file=self._nowhere)

    def _listen(self) -> None:
        """In a thread: read to the end."""
        for line in self._wishes:
            self._heard.emit(read_wish(line))
        self._heard.emit(None)
        time.sleep(_STOPPING_S)  # the engine may hang, and this process does not wait for it
        os._exit(0)

    def _do(self, wish: Wish | None) -> None:
        match wish:
            case Say():
                self._engine.say(wish)
            case Hush(number):
                self._engine.hush(number)
            case None:
                self._engine.hush(0)  # or the server would say its sentence to the end
                os._exit(0)  # without taking the engine apart, which may hang

    def _tell(self, answer: Answer) -> None:
        try:
            self._answers.write(written(answer))
            self._answers.flush()
        except OSError:
            os._exit(0)  # nobody listens any more


def run(hangs_s: float = _HANGS_S) -> int:
    """Speak until the window has no more to say, or until a call hangs for so many seconds."""
    sys.excepthook = _end_at_error
    threading.excepthook = _end_beside
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the window, which then ends this
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no answer
    application = QCoreApplication(["confidentiality-guide"])
    process = VoiceProcess(os.fdopen(0, "rb", closefd=False), answers, hangs_s)
    QTimer.singleShot(0, process.open)
    return application.exec()


def _end_at_error(_kind: type[BaseException], _error: BaseException, _trace: TracebackType | None) -> None:
    os._exit(_BROKEN)  # the window says that there is no answer


def _end_beside(_told: threading.ExceptHookArgs) -> None:
    os._exit(_BROKEN)
