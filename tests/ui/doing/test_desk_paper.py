"""On a desktop a list is printed or saved where its reader says, and nothing else is written down."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from confidentiality_guide.app import Guide
from confidentiality_guide.teaching.ids import TopicId
from confidentiality_guide.teaching.inline import Scheme, Target
from confidentiality_guide.ui.doing.questions.paper_card import PaperCard
from confidentiality_guide.visits.questions import Marked
from confidentiality_guide.visits.route import HOME, Place, Route
from tests.opening import OpenGuide
from tests.ui.conftest import StartPrinting
from tests.ui.printing.paper import Paper
from tests.ui.seen import button, cut_passages, outside, said, shown

PATIENCE_S = 30
# What a dialog asks of a screen, and that of the tests has not.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
# What Qt knows of printers it asks once for a process: so the real one is asked in a program of its own.
PRINTS = """
import sys
from pathlib import Path
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication
from confidentiality_guide.app import start_qt
from confidentiality_guide.locations import Locations
from tests.opening import OpenGuide
from tests.ui.doing.test_desk_paper import card, put
from tests.ui.seen import button, said

folder = Path(sys.argv[1])
opener = OpenGuide(start_qt(()), Locations(folder, *[Path(sys.argv[2]) / name for name in ("data", "cache", "set")]))
guide = opener()
put(guide, opener)
button(card(guide), "Print…").click()
opener.settle()
(dialog,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, QPrintDialog)]
assert dialog.printer().docName() == "Guide"
dialog.accept()
opener.settle()
print(said(card(guide)))
opener.close()
"""


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path) -> Iterator[Path]:
    """Where Qt would write what it remembers of dialogs."""
    folder = tmp_path / "config"
    folder.mkdir()
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folder))
    yield folder
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)


def put(guide: Guide, opener: OpenGuide) -> None:
    """Put a question on the list, and show it."""
    doing = guide.visit.doing
    target = Target(Scheme.TOPIC, "your-record")
    doing.questions = doing.questions.put(Marked(target, "“Who reads it?”", TopicId("your-record")))
    guide.window.go(HOME)
    guide.window.go(Route(Place.QUESTIONS))
    opener.settle()


def card(guide: Guide) -> PaperCard:
    """The card for paper."""
    (found,) = shown(guide.window.screen_shown, PaperCard)
    return found


def _file_dialog() -> QFileDialog:
    (dialog,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog) and one.isVisible()]
    return dialog


def _save(guide: Guide, opener: OpenGuide, path: Path) -> None:
    """Save the list in a file that is named as a person names it."""
    button(card(guide), "Save as PDF…").click()
    opener.settle()
    dialog = _file_dialog()
    (name,) = shown(dialog, QLineEdit)
    name.selectAll()
    QTest.keyClicks(name, str(path))
    QTest.keyClick(name, Qt.Key.Key_Return)
    opener.settle()


def test_a_list_is_saved_as_a_pdf_where_the_reader_says(open_guide: OpenGuide, tmp_path: Path) -> None:
    guide = open_guide()
    put(guide, open_guide)
    _save(guide, open_guide, tmp_path / "mine.pdf")
    assert "1. “Who reads it?”" in Paper((tmp_path / "mine.pdf").read_bytes()).words(0)
    assert "Your list was saved." in said(card(guide))
    now = guide.window.focusWidget()
    assert now is not None
    assert now.accessibleName() == "Your list was saved."


def test_the_name_that_is_offered_says_nothing(open_guide: OpenGuide) -> None:
    guide = open_guide()
    put(guide, open_guide)
    button(card(guide), "Save as PDF…").click()
    open_guide.settle()
    dialog = _file_dialog()
    assert [Path(name).name for name in dialog.selectedFiles()] == ["Guide.pdf"]
    dialog.reject()
    open_guide.settle()
    assert "Print your list, or keep it as a file." in said(card(guide))


def test_which_folders_were_looked_at_is_not_written_down(
    open_guide: OpenGuide, tmp_path: Path, own_settings: Path
) -> None:
    guide = open_guide()
    put(guide, open_guide)
    _save(guide, open_guide, tmp_path / "mine.pdf")
    assert (tmp_path / "mine.pdf").exists()
    assert list(own_settings.rglob("*")) == []


def test_a_file_that_cannot_be_written_is_told(open_guide: OpenGuide, tmp_path: Path) -> None:
    guide = open_guide()
    put(guide, open_guide)
    (tmp_path / "mine.pdf.new").mkdir()  # what a file is written to, beside the one that is there
    (tmp_path / "mine.pdf.new" / "in the way").touch()
    _save(guide, open_guide, tmp_path / "mine.pdf")
    assert "It could not be saved there. Try another folder." in said(card(guide))
    assert not (tmp_path / "mine.pdf").exists()


def test_a_list_is_printed_on_the_printer_that_is_chosen(
    start_printing: StartPrinting, open_guide: OpenGuide, tmp_path: Path
) -> None:
    system = start_printing()
    told = os.environ | {"HOME": str(tmp_path), "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", PRINTS, str(open_guide.locations.package), str(tmp_path)]
    done = subprocess.run(command, env=told, capture_output=True, text=True, check=False)
    assert "Your list was sent to the printer." in done.stdout, done.stderr
    ends = time.monotonic() + PATIENCE_S
    while not system.papers() and time.monotonic() < ends:
        time.sleep(0.05)
    ((job, pdf),) = system.papers().items()
    assert job == "1.Guide"
    assert "1. “Who reads it?”" in Paper(pdf).words(0)


def test_where_no_printer_is_set_up_the_file_is_offered(
    open_guide: OpenGuide, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nobody.sock"))
    guide = open_guide()
    put(guide, open_guide)
    button(card(guide), "Print…").click()
    open_guide.settle()
    assert "No printer is set up on this computer. You can save your list as a PDF." in said(card(guide))


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("language", ["en-XA", "ar-XB"])
def test_what_it_says_fits(open_guide: OpenGuide, text_size: int, language: str) -> None:
    guide = open_guide(language=language, text_size=text_size)
    put(guide, open_guide)
    assert list(cut_passages(card(guide))) == []
    assert list(outside(card(guide))) == []
