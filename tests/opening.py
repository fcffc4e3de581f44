"""The guide, opened for a test on a pack of the real content, and closed after it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from confidentiality_guide.app import Guide, Options
from confidentiality_guide.locations import Locations
from confidentiality_guide.packs.reading.store import open_pack
from confidentiality_guide.practice import Practice
from confidentiality_guide.visits.route import HOME, Route

DESK, WALL, STAND = (1366, 768), (1920, 1080), (1080, 1920)  # a laptop, a kiosk lying and a kiosk standing
_ROUNDS = 5  # a layout asks for another at most twice; what a timer of no time does comes one round later


@dataclass(frozen=True, slots=True)
class Program:
    """The program's own folder, as it is installed: a pack of the real content, and the words of the screen."""

    folder: Path

    @property
    def pack(self) -> Path:
        """The pack, in English and both made-up languages."""
        return self.folder / "data" / "guide.pack"

    def locations(self, account: Path) -> Locations:
        """Where files live for an account that keeps everything in one folder."""
        return Locations(self.folder, account / "data", account / "cache", account / "settings")


class OpenGuide:
    """Opens the guide as `confidentiality-guide` does, and closes what it opened."""

    def __init__(self, application: QApplication, locations: Locations) -> None:
        self._application, self.locations = application, locations
        self._opened: list[Guide] = []

    def __call__(
        self,
        route: Route = HOME,
        *,
        kiosk: bool = False,
        size: tuple[int, int] = (0, 0),
        language: str = "en",
        theme: str = "light",
        text_size: int = 100,
        remember: bool = False,
        pack: Path | None = None,
        practice: Practice | None = None,
    ) -> Guide:
        """The guide, open and settled. An empty or zero choice is left to the program."""
        room = size if size[0] else WALL if kiosk else DESK
        options = Options(kiosk, language, theme, text_size, route, room, practice)
        guide = Guide(open_pack(pack or self.locations.shipped_pack), self.locations, options, remember=remember)
        self._opened.append(guide)
        guide.show()
        guide.window.activateWindow()
        self.settle()
        return guide

    def settle(self) -> None:
        """Let everything that was begun be done: gradual building, layouts, deletions."""
        for _round in range(_ROUNDS):
            for guide in self._opened:
                guide.window.screen_shown.finish()
            self._application.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self) -> None:
        """Close every guide that was opened."""
        for guide in self._opened:
            guide.close()
        self._opened.clear()
