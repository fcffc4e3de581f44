"""Whatever becomes of the voice, the window goes on, says so in a sentence, and leaves no process behind."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from confidentiality_guide.app import Guide
from confidentiality_guide.i18n.languages import ENGLISH
from confidentiality_guide.kiosk.read_aloud import Manner
from confidentiality_guide.ui.speech.aloud import Aloud
from confidentiality_guide.ui.speech.strip import Strip
from confidentiality_guide.ui.speech.voice import Trouble, Voice
from confidentiality_guide.visits.route import Place, Route
from tests.opening import OpenGuide
from tests.ui.seen import bar, press, shown
from tests.ui.speech.conftest import SOON
from tests.ui.speech.processes import Heart, ends_within, given_to, is_there, speaking_processes
from tests.ui.speech.server import SpeechServer

HIPAA = Route(Place.TOPIC, "hipaa")
SECRET = "What is said to Marguerite stays with Marguerite. "
LONG = SECRET * 400
STUTTER_S = 0.6  # other work on the machine may hold a window up for as long; a hang lasts for ever
NO_ANSWER = ["The voice does not answer. Close this, and try again."]


class Brisk(Manner):
    """Gives a sentence two seconds, however long it is."""

    def longest(self, said: str) -> float:
        return 2.0


def speaking(qtbot: QtBot, voice: Voice) -> int:
    """Have it say something long; returns its process."""
    if not voice.speaks(ENGLISH):
        with qtbot.waitSignal(voice.ready, timeout=20_000):
            voice.open()
    voice.say(LONG, ENGLISH, Brisk())
    qtbot.wait(300)
    (pid,) = speaking_processes()
    return pid


def pressed(guide: Guide, voice: Voice | None = None) -> None:
    """Press the bar's button for it."""
    if voice is not None:
        guide.window.read_with(Aloud(guide.window, voice=voice))
    bar(guide.window).aloud.click()


def told(guide: Guide) -> list[str]:
    """What the strip says in place of its buttons."""
    words = [strip.said.words for strip in shown(guide.window, Strip) if strip.said.isVisible()]
    return [one for one in words if one != "One moment …"]


# -- a server that hangs


def test_the_first_press_does_not_hold_the_window_up(
    qtbot: QtBot, server: SpeechServer, open_guide: OpenGuide, heart: Heart
) -> None:
    guide = open_guide(HIPAA, kiosk=True)
    heart.longest_pause = 0
    with qtbot.waitSignal(guide.window.speaking_changed, timeout=20_000):
        pressed(guide)
    assert heart.longest_pause < STUTTER_S


def test_a_server_that_takes_a_connection_and_says_nothing_does_not_hang_the_window(
    qtbot: QtBot, deaf: None, open_guide: OpenGuide, heart: Heart
) -> None:
    guide = open_guide(HIPAA, kiosk=True)
    pressed(guide, Voice(patience=SOON))
    qtbot.waitUntil(lambda: bool(told(guide)), timeout=10_000)
    assert told(guide) == NO_ANSWER
    assert heart.beats > 20
    assert heart.longest_pause < STUTTER_S
    qtbot.waitUntil(lambda: not speaking_processes())
    press(shown(guide.window, Strip)[0], "Close")
    open_guide.settle()
    assert not shown(guide.window, Strip)


def test_a_server_that_falls_asleep_in_a_sentence_is_given_up_and_asked_again_later(
    qtbot: QtBot, server: SpeechServer, voice: Voice, heart: Heart
) -> None:
    pid = speaking(qtbot, voice)
    server.fall_asleep()
    with qtbot.waitSignal(voice.failed, timeout=10_000) as failed:
        pass
    assert failed.args == [Trouble.MUTE]
    qtbot.waitUntil(lambda: not is_there(pid))
    assert heart.longest_pause < STUTTER_S
    server.wake_up()
    assert speaking(qtbot, voice) != pid


def test_a_server_that_sleeps_when_the_next_sentence_comes_does_not_hang_the_window(
    qtbot: QtBot, server: SpeechServer, qapp: QApplication, heart: Heart
) -> None:
    voice = Voice(qapp, patience=SOON._replace(to_be_ready=20_000))
    pid = speaking(qtbot, voice)
    server.fall_asleep()
    with qtbot.waitSignal(voice.failed, timeout=10_000) as failed:
        voice.say("The next one.", ENGLISH, Manner())
    assert failed.args == [Trouble.NO_ANSWER]
    qtbot.waitUntil(lambda: not is_there(pid))
    assert heart.longest_pause < STUTTER_S


def test_someone_who_stops_listening_is_told_of_no_trouble(
    qtbot: QtBot, server: SpeechServer, qapp: QApplication, heart: Heart
) -> None:
    voice = Voice(qapp, patience=SOON._replace(to_be_ready=20_000))
    failed: list[object] = []
    voice.failed.connect(failed.append)
    pid = speaking(qtbot, voice)
    server.fall_asleep()
    voice.hush()
    qtbot.waitUntil(lambda: not is_there(pid))  # it did not answer, and so has no more to do
    assert not failed
    assert heart.longest_pause < STUTTER_S


# -- a process that breaks


def test_a_process_that_is_killed_in_a_sentence_is_missed_at_once_and_the_next_press_starts_another(
    qtbot: QtBot, server: SpeechServer, open_guide: OpenGuide, heart: Heart
) -> None:
    guide = open_guide(HIPAA, kiosk=True)
    with qtbot.waitSignal(guide.window.speaking_changed, timeout=20_000):
        pressed(guide)
    (pid,) = speaking_processes()
    os.kill(pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: bool(told(guide)), timeout=1_000)
    assert told(guide) == NO_ANSWER
    assert not is_there(pid)
    press(shown(guide.window, Strip)[0], "Close")
    open_guide.settle()
    with qtbot.waitSignal(guide.window.speaking_changed, timeout=20_000):
        pressed(guide)
    assert len(speaking_processes()) == 1
    assert heart.longest_pause < STUTTER_S


def test_a_process_that_breaks_while_nothing_is_said_is_replaced_without_a_word(
    qtbot: QtBot, server: SpeechServer, voice: Voice
) -> None:
    failed: list[object] = []
    voice.failed.connect(failed.append)
    pid = speaking(qtbot, voice)
    voice.hush()
    qtbot.waitUntil(server.was_silenced)
    os.kill(pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: not is_there(pid))
    with qtbot.waitSignal(voice.ended, timeout=20_000):
        voice.say("It goes on.", ENGLISH, Manner())
    assert not failed


@pytest.mark.parametrize(
    "command",
    [["/nonexistent/program"], [sys.executable, "-c", "print('{}')"], [sys.executable, "-c", "raise SystemExit(3)"]],
    ids=["is not there", "speaks nonsense", "ends at once"],
)
def test_a_process_that_cannot_speak_is_told_of(qtbot: QtBot, command: Sequence[str]) -> None:
    voice = Voice(command=command)
    with qtbot.waitSignal(voice.failed, timeout=10_000) as failed:
        voice.open()
    assert failed.args == [Trouble.NO_ANSWER]


# -- nothing is left behind


def test_the_end_of_a_visit_silences_the_voice_and_ends_its_process(
    qtbot: QtBot, server: SpeechServer, open_guide: OpenGuide, heart: Heart
) -> None:
    guide = open_guide(HIPAA, kiosk=True)
    voice = Voice(guide.window)
    guide.window.read_with(Aloud(guide.window, voice=voice))
    pid = speaking(qtbot, voice)
    guide.window.visit_ended.emit()
    qtbot.waitUntil(lambda: not is_there(pid), timeout=3_000)
    qtbot.waitUntil(server.was_silenced)  # or it would speak on without it
    assert heart.longest_pause < STUTTER_S


def test_what_is_said_is_in_no_list_of_processes(qtbot: QtBot, server: SpeechServer, voice: Voice) -> None:
    pid = speaking(qtbot, voice)
    assert b"--voice-process" in given_to(pid)
    assert b"Marguerite" not in given_to(pid) + given_to(pid, "environ")


def test_a_window_that_is_closed_while_the_voice_hangs_closes_at_once(
    qtbot: QtBot, deaf: None, open_guide: OpenGuide, heart: Heart
) -> None:
    guide = open_guide(HIPAA, kiosk=True)
    pressed(guide)
    qtbot.wait(1_500)  # it is in the midst of it
    (pid,) = speaking_processes()
    open_guide.close()
    qtbot.waitUntil(lambda: not is_there(pid), timeout=3_000)
    assert heart.longest_pause < STUTTER_S


QUITS = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from confidentiality_guide.ui.speech.voice import Voice
from tests.ui.speech.processes import speaking_processes
application = QApplication(["guide"])
voice = Voice(application)
voice.open()
def leave():
    print(*speaking_processes(), flush=True)
    application.quit()
QTimer.singleShot(1500, leave)
sys.exit(application.exec())
"""


def test_a_program_that_is_quit_while_the_voice_hangs_ends_at_once(deaf: None) -> None:
    with subprocess.Popen([sys.executable, "-c", QUITS], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        assert program.stdout is not None
        pid = int(program.stdout.readline())
        began = time.monotonic()
        _out, complaints = program.communicate(timeout=20)
    assert time.monotonic() - began < 1.5
    assert not is_there(pid)
    assert complaints == b""
    assert program.returncode == 0


LISTENS = """
from PySide6.QtWidgets import QApplication
from confidentiality_guide.ui.speech.voice import Voice
from tests.ui.speech.processes import speaking_processes
application = QApplication(["guide"])
voice = Voice(application)
voice.ready.connect(lambda: print(*speaking_processes(), flush=True))
voice.open()
application.exec()
"""


def test_a_program_that_is_killed_takes_the_voice_along(server: SpeechServer) -> None:
    with subprocess.Popen([sys.executable, "-c", LISTENS], stdout=subprocess.PIPE) as program:
        assert program.stdout is not None
        pid = int(program.stdout.readline())
        program.kill()
    assert ends_within(pid, 3)


def test_a_process_that_hangs_ends_itself_if_nobody_else_does(deaf: None) -> None:
    code = "from confidentiality_guide.ui.speech.voice_process import run; run(hangs_s=1)"
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", code], stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL) as process:
        assert process.wait(timeout=10) == 1
