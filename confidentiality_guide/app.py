"""Builds everything and joins it: the only place that knows all parts."""

import sys
import threading
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from confidentiality_guide.i18n.languages import ENGLISH, best_language, is_pseudo
from confidentiality_guide.i18n.words import set_language
from confidentiality_guide.locations import Locations
from confidentiality_guide.packs.file.errors import PackError
from confidentiality_guide.packs.reading.library import NoPackError, Opened, choose_pack
from confidentiality_guide.packs.reading.shelf import Shelf
from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.preferences import Preferences, read_preferences, write_preferences
from confidentiality_guide.teaching.ids import LanguageTag
from confidentiality_guide.ui import quick_start
from confidentiality_guide.ui.blocks.accessible import install_descriptions
from confidentiality_guide.ui.shell.main_window import MainWindow
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Metrics, Shape, kiosk_px_per_mm
from confidentiality_guide.ui.theme.theme import Theme
from confidentiality_guide.visits.history import History
from confidentiality_guide.visits.route import HOME, Route
from confidentiality_guide.visits.visit import Visit

if TYPE_CHECKING:  # imported in a kiosk
    from confidentiality_guide.practice import Practice
    from confidentiality_guide.ui.kiosk.waiting_room import WaitingRoom
    from confidentiality_guide.ui.kiosk_heartbeat import Heartbeat
    from confidentiality_guide.ui.scanning.scanner import Scanner

LEFT_BY_PIN = 10  # the exit status of a kiosk that its practice left: packaging/debian/ knows it, too


class Options(NamedTuple):
    """What was asked for at the start; an empty one was not."""

    kiosk: bool = False
    language: str = ""
    theme: str = ""
    text_size: int = 0
    route: Route = HOME
    size: tuple[int, int] = (0, 0)  # of the window, in pixels; (0, 0): the program's own choice
    practice: "Practice | None" = None  # whose waiting room it stands in; none: it is no waiting room


def start_qt(arguments: Sequence[str]) -> QApplication:
    """The one application object, with what every window needs. A second call returns the first one's."""
    present = QApplication.instance()
    if isinstance(present, QApplication):
        return present
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    program = sys.argv[0] if sys.argv else "confidentiality-guide"
    # As an argument: `setStyle` gives the style back, and Qt's style enums take Python 10 ms to make.
    application = QApplication([program, "-style", "fusion", *arguments])
    application.setApplicationName("Confidentiality Guide")
    application.setDesktopFileName("confidentiality-guide")
    install_descriptions()
    return application


class Guide(QObject):
    """The program: one pack, one visit, one window."""

    _file_is_bad = Signal()

    def __init__(
        self,
        pack: Pack,
        locations: Locations,
        options: Options,
        *,
        remember: bool = True,
        bad: Iterable[Path] = (),
        clock: Callable[[], float] | None = None,  # of a waiting room; none: the machine's own
    ) -> None:
        super().__init__()
        self._pack, self._locations, self._options = pack, locations, options
        self._remembers = remember and not options.kiosk
        self._remembered = read_preferences(locations.settings_file) if self._remembers else Preferences()
        self.visit = self._new_visit()
        self.window = MainWindow(self._setting())
        self.window.choices_changed.connect(self._choices_changed)
        self.window.visit_ended.connect(self._end_visit)
        self.window.opening.one_switch_chosen.connect(self._choose_one_switch)
        self.window.painted.connect(self._follow_one_switch)
        self._file_is_bad.connect(self._leave_bad_pack)
        self._scanner: Scanner | None = None  # made for whoever uses one switch
        self._bad = set(bad)  # packs not to be tried again
        self._size_window()
        self.window.build()
        self.waiting_room = self._open_waiting_room(clock)

    def _open_waiting_room(self, clock: Callable[[], float] | None) -> "WaitingRoom | None":
        practice = self._options.practice
        if practice is None:
            return None
        from confidentiality_guide.ui.kiosk.waiting_room import WaitingRoom

        room = WaitingRoom(self.window, practice.kiosk, clock)
        room.visit_over.connect(self._end_visit)
        room.let_go.connect(self._leave)
        return room

    def _leave(self) -> None:
        """Close the program for the practice: with a status by which a service knows not to start it again."""
        QCoreApplication.exit(LEFT_BY_PIN)

    def _new_visit(self) -> Visit:
        options, remembered = self._options, self._remembered
        if options.practice is not None:
            from confidentiality_guide.ui.kiosk.beginning import visit_begins

            return visit_begins(
                self._pack,
                options.practice,
                language=options.language,
                theme=options.theme,
                text_size=options.text_size,
                route=options.route,
            )
        wanted = options.language or remembered.language or QLocale.system().bcp47Name()
        offered = [tag for tag in self._pack.tags if not is_pseudo(tag) or tag == options.language]
        return Visit(
            language=best_language(LanguageTag(wanted), offered),
            theme=options.theme or remembered.theme or self._system_theme(),
            text_size=options.text_size or remembered.text_size,
            one_switch=remembered.one_switch,
            history=History((options.route,)),
        )

    def _system_theme(self) -> str:
        if self._options.kiosk:
            return "light"
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def _setting(self) -> Setting:
        set_language(self.visit.language, self._locations.locale_dir)
        QLocale.setDefault(QLocale(self.visit.language))  # what a screen reader is told all words are in
        if self.visit.language != ENGLISH:
            from confidentiality_guide.ui.theme.scripts import load_scripts

            load_scripts([self.visit.language])
        shelf, practice = self._shelf(), self._options.practice
        metrics = Metrics(
            kiosk=self._options.kiosk,
            text=self.visit.text_size / 100,
            px_per_mm=self._px_per_mm(),
            contrast=self.visit.theme == "contrast",
            shape=Shape(practice.kiosk.layout) if practice is not None else Shape.AUTO,
        )
        right_to_left = self._pack.right_to_left(self.visit.language)
        tall = self.visit.language.partition("-")[0] in {"ar", "fa", "ur"} and not is_pseudo(self.visit.language)
        theme = Theme(self.visit.theme, metrics, right_to_left=right_to_left, tall_script=tall)
        return Setting(theme, shelf, self.visit, date.today().strftime("%Y-%m"), practice)

    def _shelf(self) -> Shelf:
        """The pack in the language of the visit, with the English beside it where that is wanted."""
        if not self.visit.two_languages or self.visit.language == ENGLISH:
            return Shelf(self._pack, self.visit.language)
        from confidentiality_guide.packs.reading.both_languages import BothLanguages

        return BothLanguages(self._pack, self.visit.language)

    def _px_per_mm(self) -> float:
        if not self._options.kiosk:
            return 1.0
        wide, high = self._options.size
        told = self._options.practice.screen_mm if self._options.practice is not None else None
        if wide:
            return kiosk_px_per_mm(wide, high, *(told or (0, 0)))
        screen = QGuiApplication.primaryScreen()
        size, millimetres = screen.size(), screen.physicalSize()
        return kiosk_px_per_mm(size.width(), size.height(), *(told or (millimetres.width(), millimetres.height())))

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
        """Open the window."""
        if self._options.kiosk and not self._options.size[0]:
            self.window.showFullScreen()
        else:
            self.window.show()
        if self.waiting_room is not None:
            self.waiting_room.begin()

    def close(self) -> None:
        """Take the window away, whole and in order; Python's own end would take it apart piece by piece."""
        if self.waiting_room is not None:
            self.waiting_room.end()
            self.waiting_room = None
        if self._scanner is not None:
            self._scanner.follow("")
        self.window.dismiss()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._pack.close()

    def check_pack(self) -> None:
        """Compare the whole pack with its seal, in a worker beside the program's own work."""
        threading.Thread(target=self._check_pack, args=(self._pack.path,), daemon=True).start()

    def _check_pack(self, path: Path) -> None:
        from confidentiality_guide.packs.file.seal import check_seal

        try:
            check_seal(path)
        except (PackError, OSError):
            self._file_is_bad.emit()

    def _leave_bad_pack(self) -> None:
        """Go on with another pack, if there is one; the reader keeps the place, and is told."""
        self._bad.add(self._pack.path)
        try:
            self._pack = choose_pack(self._locations.packs, self._bad).pack
        except NoPackError:
            from confidentiality_guide.ui.shell.notices import damaged_without_another

            self.window.opening.notice(damaged_without_another())
            return
        self._remake()
        self.tell_of_refused()

    def tell_of_refused(self) -> None:
        """Say that an earlier edition is shown, and why."""
        from confidentiality_guide.ui.shell.notices import damaged_with_another

        self.window.opening.notice(damaged_with_another())

    def _remake(self) -> None:
        self.window.build(self._setting())

    def _choices_changed(self) -> None:
        self._remake()
        self._remember()

    def _choose_one_switch(self, pace: str) -> None:
        self.visit.one_switch = pace
        self._follow_one_switch()
        self._remember()

    def _follow_one_switch(self) -> None:
        """Have the ring go, or go no more, as the visit says."""
        if self._scanner is None and self.visit.one_switch:
            from confidentiality_guide.ui.scanning.scanner import Scanner

            self._scanner = Scanner(self.window)
            self._scanner.pace_wanted.connect(self._choose_one_switch)
        if self._scanner is not None:
            self._scanner.follow(self.visit.one_switch)

    def _remember(self) -> None:
        if not self._remembers:
            return
        chosen = Preferences(str(self.visit.language), self.visit.theme, self.visit.text_size, self.visit.one_switch)
        try:
            write_preferences(self._locations.settings_file, chosen)
        except OSError:
            return  # a home folder that cannot be written to: the choice holds until the program is closed
        self._remembered = chosen

    def _end_visit(self) -> None:
        """Forget the person: the visit is dropped, and the next one begins as the program began."""
        self._options = self._options._replace(route=HOME)
        self.visit = self._new_visit()
        self._follow_one_switch()
        self.window.forget()
        self._remake()
        if self.waiting_room is not None:
            self.waiting_room.forget()


def open_guide(options: Options, locations: Locations) -> int:
    """Open the window and stay until it is closed; returns the exit status.

    Raises:
        NoPackError: There is no pack that can be used.
    """
    opened = current_pack(locations)
    application = start_qt(())
    guide, refused = open_first_whole(opened, locations, options)
    guide.show()
    if refused:
        guide.tell_of_refused()
    guide.window.painted.connect(quick_start.end)
    guide.window.painted.connect(guide.check_pack)
    guide.window.painted.connect(_let_go_at_ctrl_c)
    heartbeat = _heartbeat(guide.window) if options.kiosk else None
    status = application.exec()
    if heartbeat is not None:
        heartbeat.end()
    guide.close()
    return status


def _heartbeat(window: MainWindow) -> "Heartbeat | None":
    """What tells whoever started a kiosk that it is alive, if they want to know."""
    from confidentiality_guide.ui.kiosk_heartbeat import heartbeat_of

    heartbeat = heartbeat_of(window)
    if heartbeat is not None:
        window.painted.connect(heartbeat.begin)
    return heartbeat


def _let_go_at_ctrl_c() -> None:
    import signal

    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop would keep Python from ever seeing it


def open_first_whole(opened: Opened, locations: Locations, options: Options) -> tuple[Guide, bool]:
    """The guide on the first pack whose first page can be read, and whether another one was refused before it.

    Raises:
        NoPackError: There is no such pack.
    """
    bad: set[Path] = set()
    while True:
        try:
            return Guide(opened.pack, locations, options, bad=bad), bool(opened.refused or bad)
        except PackError:
            opened.pack.close()
            bad.add(opened.pack.path)
            opened = choose_pack(locations.packs, bad)


def current_pack(locations: Locations) -> Opened:
    """The newest sound pack; in a checkout it is made again first, if what it is made of has changed.

    Raises:
        NoPackError: There is no pack that can be used.
    """
    if locations.checkout is not None:
        _make_again(locations)
    return choose_pack(locations.packs)


def _make_again(locations: Locations) -> None:
    """Make the pack of a checkout again, if need be, and tell the author what is wrong with it."""
    from confidentiality_guide.packs.build.rebuild import rebuild_if_stale

    rebuilt = rebuild_if_stale(locations)
    for finding in rebuilt.findings:
        if finding.level == "error":
            print(finding, file=sys.stderr)
    if rebuilt.failure:
        print(rebuilt.failure, file=sys.stderr)
