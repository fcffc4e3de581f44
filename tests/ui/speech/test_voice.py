"""The computer's own voice: with a real engine, without one, and with one that never ends."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from confidentiality_guide.i18n.languages import ENGLISH, MIRRORED
from confidentiality_guide.kiosk.read_aloud import Manner
from confidentiality_guide.teaching.ids import LanguageTag
from confidentiality_guide.ui.speech.engine import real_engines
from confidentiality_guide.ui.speech.offered import is_offered
from confidentiality_guide.ui.speech.strip import Strip
from confidentiality_guide.ui.speech.voice import Trouble, Voice
from confidentiality_guide.visits.route import Place, Route
from tests.opening import OpenGuide
from tests.ui.seen import bar, shown
from tests.ui.speech.server import ONE_VOICE, SpeechServer, speech_server


def test_a_real_engine_begins_a_sentence_and_ends_it(qtbot: QtBot, server: SpeechServer, voice: Voice) -> None:
    with qtbot.waitSignal(voice.ready, timeout=20_000):
        voice.open()
    assert voice.speaks(ENGLISH)
    assert voice.speaks(LanguageTag("es"))
    assert voice.speaks(MIRRORED)  # it is English, made up to look like another language
    assert not voice.speaks(LanguageTag("zh-Hans"))
    for _sentence in range(2):
        with qtbot.waitSignal(voice.ended, timeout=20_000):
            voice.say("Your therapist may keep private notes.", ENGLISH, Manner())
    ended: list[bool] = []
    voice.ended.connect(lambda: ended.append(True))
    voice.say("A long sentence that is cut short, as anyone may wish, " * 200, ENGLISH, Manner())
    qtbot.wait(100)
    with qtbot.waitSignal(voice.ended, timeout=20_000):
        voice.say("The next one is heard.", LanguageTag("es"), Manner().faster())
    qtbot.wait(300)
    assert len(ended) == 1  # what was cut short has not been read


def test_a_page_is_read_to_its_end_by_a_real_engine(qtbot: QtBot, server: SpeechServer, open_guide: OpenGuide) -> None:
    guide = open_guide(Route(Place.TOPIC, "hipaa"), kiosk=True)
    with qtbot.waitSignal(guide.window.speaking_changed, timeout=20_000):
        bar(guide.window).aloud.click()
    with qtbot.waitSignal(guide.window.speaking_changed, timeout=60_000) as done:
        pass
    assert done.args == [False]
    assert shown(guide.window, Strip)[0].pause.text() == "Replay"


def test_a_machine_that_names_no_language_of_its_own_has_a_voice(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, voice: Voice
) -> None:
    with speech_server(tmp_path, ONE_VOICE) as server:
        monkeypatch.setenv("SPEECHD_ADDRESS", server.address)
        monkeypatch.setenv("LC_ALL", "C.UTF-8")
        with qtbot.waitSignal(voice.ready, timeout=20_000):
            voice.open()
        with qtbot.waitSignal(voice.ended, timeout=20_000):
            voice.say("It is heard.", ENGLISH, Manner())


def test_where_no_server_answers_it_is_said_and_the_mock_engine_never_speaks(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, voice: Voice
) -> None:
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{tmp_path}/nobody")
    with qtbot.waitSignal(voice.failed, timeout=20_000) as failed:
        voice.open()
    assert failed.args == [Trouble.NO_ENGINE]
    assert real_engines(["mock", "speechd"]) == ["speechd"]
    assert real_engines(["mock"]) == []


def test_an_engine_that_never_ends_a_sentence_is_given_up(qtbot: QtBot, server: SpeechServer, voice: Voice) -> None:
    with qtbot.waitSignal(voice.ready, timeout=20_000):
        voice.open()
    with qtbot.waitSignal(voice.failed, timeout=5_000) as failed:
        voice.say("This is longer than it is given time for.", ENGLISH, Hasty())
    assert failed.args == [Trouble.MUTE]


class Hasty(Manner):
    """Waits for nothing."""

    def longest(self, said: str) -> float:
        return 0.0


def test_the_bar_offers_it_only_where_it_is_installed(open_guide: OpenGuide) -> None:
    for kiosk in (True, False):
        floor = bar(open_guide(kiosk=kiosk).window)
        assert (floor.aloud in shown(floor, type(floor.aloud))) == is_offered()


def test_a_start_imports_no_speech(open_guide: OpenGuide) -> None:
    import subprocess
    import sys

    code = (
        "import sys; from confidentiality_guide.app import Guide; from confidentiality_guide.ui.shell import screens; "
        "print([name for name in sys.modules if 'TextToSpeech' in name or 'ui.speech' in name])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert set(eval(told)) <= {"confidentiality_guide.ui.speech", "confidentiality_guide.ui.speech.offered"}
