"""Builds everything and joins it: the only place that knows all parts."""

import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from confidentiality_guide.i18n.languages import best_language, is_pseudo
from confidentiality_guide.i18n.words import set_language
from confidentiality_guide.locations import Locations
from confidentiality_guide.packs.errors import PackError
from confidentiality_guide.packs.seal import check_seal
from confidentiality_guide.packs.shelf import Shelf
from confidentiality_guide.packs.store import Pack, open_pack
from confidentiality_guide.preferences import Preferences, read_preferences, write_preferences
from confidentiality_guide.teaching.ids import LanguageTag
from confidentiality_guide.ui.blocks.accessible import install_descriptions
from confidentiality_guide.ui.shell.main_window import MainWindow
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Metrics, kiosk_px_per_mm
from confidentiality_guide.ui.theme.theme import Theme
from confidentiality_guide.visits.history import History
from confidentiality_guide.visits.route import HOME, Route
from confidentiality_guide.visits.visit import Visit


@dataclass(frozen=True, slots=True)
class Options:
    """What was asked for at the start; an empty one was not."""

    kiosk: bool = False
    language: str = ""
    theme: str = ""
    text_size: int = 0
    route: Route = HOME
    size: tuple[int, int] = (0, 0)  # of the window, in pixels; (0, 0): the program's own choice


def start_qt(arguments: Sequence[str]) -> QApplication:
    """The one application object, with what every window needs. A second call returns the first one's."""
    present = QApplication.instance()
    if isinstance(present, QApplication):
        return present
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication([sys.argv[0] if sys.argv else "confidentiality-guide", *arguments])
    application.setApplicationName("Confidentiality Guide")
    application.setDesktopFileName("confidentiality-guide")
    application.setStyle("fusion")
    install_descriptions()
    return application


class Guide(QObject):
    """The program: one pack, one visit, one window."""

    _file_is_bad = Signal()

    def __init__(self, pack: Pack, locations: Locations, options: Options, *, remember: bool = True) -> None:
        super().__init__()
        self._pack, self._locations, self._options = pack, locations, options
        self._remembers = remember and not options.kiosk
        self._remembered = read_preferences(locations.settings_file) if self._remembers else Preferences()
        self.visit = self._new_visit()
        self.window = MainWindow(self._setting())
        self.window.choices_changed.connect(self._choices_changed)
        self.window.visit_ended.connect(self._end_visit)
        self._file_is_bad.connect(self._leave_bad_pack)
        self._size_window()
        self.window.build()

    def _new_visit(self) -> Visit:
        options, remembered = self._options, self._remembered
        wanted = options.language or remembered.language or QLocale.system().bcp47Name()
        offered = [tag for tag in self._pack.tags if not is_pseudo(tag) or tag == options.language]
        return Visit(
            language=best_language(LanguageTag(wanted), offered),
            theme=options.theme or remembered.theme or self._system_theme(),
            text_size=options.text_size or remembered.text_size,
            history=History((options.route,)),
        )

    def _system_theme(self) -> str:
        if self._options.kiosk:
            return "light"
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def _setting(self) -> Setting:
        set_language(self.visit.language, self._locations.locale_dir)
        shelf = Shelf(self._pack, self.visit.language)
        metrics = Metrics(
            kiosk=self._options.kiosk,
            text=self.visit.text_size / 100,
            px_per_mm=self._px_per_mm(),
            contrast=self.visit.theme == "contrast",
        )
        right_to_left = self._pack.right_to_left(self.visit.language)
        tall = self.visit.language.partition("-")[0] in {"ar", "fa", "ur"} and not is_pseudo(self.visit.language)
        theme = Theme(self.visit.theme, metrics, right_to_left=right_to_left, tall_script=tall)
        return Setting(theme, shelf, self.visit, date.today().strftime("%Y-%m"))

    def _px_per_mm(self) -> float:
        if not self._options.kiosk:
            return 1.0
        wide, high = self._options.size
        if wide:
            return kiosk_px_per_mm(wide, high, 0, 0)
        screen = QGuiApplication.primaryScreen()
        size, millimetres = screen.size(), screen.physicalSize()
        return kiosk_px_per_mm(size.width(), size.height(), millimetres.width(), millimetres.height())

    def _size_window(self) -> None:
        wide, high = self._options.size
        if wide:
            self.window.resize(wide, high)
            return
        room = QGuiApplication.primaryScreen().availableSize()
        if self._options.kiosk:
            self.window.resize(QGuiApplication.primaryScreen().size())
        else:
            self.window.resize(min(1366, room.width()), min(820, room.height()))

    def show(self) -> None:
        """Open the window. The whole pack is checked by a worker once it has been painted."""
        if self._options.kiosk and not self._options.size[0]:
            self.window.showFullScreen()
        else:
            self.window.show()

    def check_pack_later(self) -> None:
        """Compare the whole pack with its seal, beside the program's own work."""
        threading.Thread(target=self._check_pack, args=(self._pack.path,), daemon=True).start()

    def _check_pack(self, path: Path) -> None:
        try:
            check_seal(path)
        except (PackError, OSError):
            self._file_is_bad.emit()

    def _leave_bad_pack(self) -> None:
        """Go on with another pack; the reader keeps the place."""
        bad = self._pack.path
        for path in self._locations.packs:
            if path == bad:
                continue
            try:
                other = open_pack(path)
            except (PackError, OSError):
                continue
            self._pack = other
            self._remake()
            return

    def _remake(self) -> None:
        self.window.build(self._setting())

    def _choices_changed(self) -> None:
        self._remake()
        self._remember()

    def _remember(self) -> None:
        if not self._remembers:
            return
        chosen = Preferences(str(self.visit.language), self.visit.theme, self.visit.text_size)
        try:
            write_preferences(self._locations.settings_file, chosen)
        except OSError:
            return  # a home folder that cannot be written to: the choice holds until the program is closed
        self._remembered = chosen

    def _end_visit(self) -> None:
        """Forget the person: the visit is dropped, and the next one begins as the program began."""
        self._options = replace(self._options, route=HOME)
        self.visit = self._new_visit()
        self.window.forget()
        self._remake()


def open_first_pack(locations: Locations) -> Pack:
    """The first pack that is sound: the installed one, the last good one, the one that came with the program.

    Raises:
        PackError: None is; the error is that of the last one tried.
        OSError: None can be read.
    """
    failure: PackError | OSError | None = None
    for path in locations.packs:
        try:
            return open_pack(path)
        except (PackError, OSError) as error:
            failure = error
    assert failure is not None
    raise failure


def open_guide(options: Options, locations: Locations) -> int:
    """Open the window and stay until it is closed; returns the exit status."""
    application = start_qt(())
    guide = Guide(open_first_pack(locations), locations, options)
    guide.show()
    guide.check_pack_later()
    return application.exec()
