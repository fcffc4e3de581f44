"""The process that speaks, seen from the window: started, written to, read from, and ended without ever waiting for it."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal

import confidentiality_guide
from confidentiality_guide.ui.speech.messages import Wish, read_answer, written

_OPTION = "--voice-process"  # cli.py knows it
_ENDING_MS = 1000
_LEAVING_MS = 100  # to fall silent, where the whole program ends
_KILLED_MS = 50  # what the system takes to end it


def own_command() -> list[str]:
    """This program, as a process that speaks: after the interpreter, or in a bundle by itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, _OPTION]
    quiet = ["-B"] if sys.dont_write_bytecode else []
    return [sys.executable, *quiet, "-m", confidentiality_guide.__name__, _OPTION]


class Child(QObject):
    """One process that speaks. It belongs to the application, so that it may end after what asked for it is gone.

    Args:
        command: The program to start and its arguments.

    Signals:
        told: It answers; carries the `Answer`.
        broke: It has ended, or speaks nonsense, and was not told to end.
    """

    told = Signal(object)
    broke = Signal()

    def __init__(self, command: Sequence[str]) -> None:
        application = QCoreApplication.instance()
        super().__init__(application)
        self._ending = False
        self._process = QProcess(self)
        self._process.setProgram(command[0])
        self._process.setArguments(command[1:])
        # Where the program is imported from, whatever folder it was started in.
        self._process.setWorkingDirectory(str(Path(confidentiality_guide.__file__).parents[1]))
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._fail)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(_ENDING_MS)
        self._limit.timeout.connect(self._process.kill)
        if application is not None:
            application.aboutToQuit.connect(self._leave)

    def start(self) -> None:
        """Start it; its first answer comes when it comes."""
        self._process.start()

    def tell(self, wish: Wish) -> None:
        """Write to it; it is sent when the process takes it."""
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.write(written(wish))

    def end(self) -> None:
        """Let it fall silent and end, and kill it if it does not."""
        if self._ending:
            return
        self._ending = True
        if self._process.state() is QProcess.ProcessState.NotRunning:
            self.deleteLater()
            return
        self._process.closeWriteChannel()
        self._limit.start()

    def kill(self) -> None:
        """End it at once: it hangs."""
        self.end()
        self._process.kill()

    def _read(self) -> None:
        while self._process.canReadLine() and not self._ending:
            try:
                answer = read_answer(bytes(self._process.readLine().data()))
            except ValueError:
                self._break()
                return
            self.told.emit(answer)

    def _fail(self, error: QProcess.ProcessError) -> None:
        """A process that did not start never finishes."""
        if error is QProcess.ProcessError.FailedToStart:
            self._finish()

    def _finish(self) -> None:
        self._limit.stop()
        if self._ending:
            self.deleteLater()
        else:
            self._break()

    def _break(self) -> None:
        self.kill()
        self.broke.emit()

    def _leave(self) -> None:
        """The program ends, and no timer will come any more."""
        self.end()
        if not self._process.waitForFinished(_LEAVING_MS):
            self._process.kill()
            self._process.waitForFinished(_KILLED_MS)
