"""A voice without a sound: it takes sentences, and ends each when the test says so."""

from PySide6.QtCore import QObject

from confidentiality_guide.app import Guide
from confidentiality_guide.kiosk.read_aloud import Manner
from confidentiality_guide.teaching.ids import LanguageTag
from confidentiality_guide.ui.speech.aloud import Aloud
from confidentiality_guide.ui.speech.player import Player
from confidentiality_guide.ui.speech.strip import Strip
from confidentiality_guide.ui.speech.voice import Trouble, Voice
from tests.opening import OpenGuide
from tests.ui.seen import shown


class QuietVoice(Voice):
    """Stands in for a loudspeaker, which no test has."""

    def __init__(self, parent: QObject | None = None, *, languages: tuple[str, ...] = ("en",)) -> None:
        super().__init__(parent)
        self.said: list[str] = []
        self.tags: list[str] = []
        self.manners: list[Manner] = []
        self.languages = languages
        self.trouble: Trouble | None = None
        self.speaking = False

    def open(self) -> None:
        """It is there at once, or it is not."""
        if self.trouble is not None:
            self.failed.emit(self.trouble)
        else:
            self.ready.emit()

    def speaks(self, tag: LanguageTag) -> bool:
        """Whether it knows the language."""
        return tag in self.languages

    def say(self, said: str, tag: LanguageTag, manner: Manner) -> None:
        """Take a sentence."""
        self.said.append(said)
        self.tags.append(tag)
        self.manners.append(manner)
        self.speaking = True

    def hush(self) -> None:
        """Fall silent."""
        self.speaking = False

    def end(self, sentences: int = 1) -> None:
        """Come to the end of what it says, so many times."""
        for _sentence in range(sentences):
            self.speaking = False
            self.ended.emit()


def listen(guide: Guide, voice: QuietVoice, *, player: Player | None = None) -> Aloud:
    """Have the guide read with this voice; it is silent until it is asked."""
    aloud = Aloud(guide.window, voice=voice, player=player)
    guide.window.read_with(aloud)
    return aloud


def ask(guide: Guide, open_guide: OpenGuide) -> Strip:
    """Ask the window to read its page, and wait until the voice is there."""
    from PySide6.QtTest import QTest

    guide.window.read_aloud()
    QTest.qWait(60)  # a frame, and what it takes on a slow machine
    open_guide.settle()
    return shown(guide.window, Strip)[0]
