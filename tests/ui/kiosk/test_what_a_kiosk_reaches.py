"""Nothing that a kiosk can import calls for a way out: no dialogs, menus, other programs, or the network."""

import ast
from functools import cache
from pathlib import Path

import confidentiality_guide
from tests.source_names import names_in

PACKAGE = Path(confidentiality_guide.__file__).parent
ENTRANCES = (
    "confidentiality_guide.app",
    "confidentiality_guide.ui.kiosk.waiting_room",
    "confidentiality_guide.ui.speech.voice_process",  # which is started by its option, not imported
)
DESKTOP_ONLY = {"_for_desktop"}  # functions whose imports no kiosk ever makes
FORBIDDEN = {
    "QClipboard",
    "QColorDialog",
    "QComboBox",
    "QContextMenuEvent",
    "QDesktopServices",
    "QDialog",
    "QDrag",
    "QErrorMessage",
    "QFileDialog",
    "QFontDialog",
    "QInputDialog",
    "QLineEdit",
    "QMenu",
    "QMenuBar",
    "QMessageBox",
    "QNetworkAccessManager",
    "QPlainTextEdit",
    "QPrintDialog",
    "QPrintPreviewDialog",
    "QPrinter",
    "QProcess",
    "QProgressDialog",
    "QSettings",
    "QSystemTrayIcon",
    "QTextBrowser",
    "QTextEdit",
    "QToolTip",
    "QWebEngineView",
    "QWhatsThis",
    "http",
    "popen",
    "setToolTip",
    "socket",
    "subprocess",
    "system",
    "urlopen",
    "webbrowser",
}
# What is forbidden and yet there, and why it is no way out. tests/ui/kiosk/test_staying_in.py opens every screen of a
# kiosk, and finds none of it.
ALLOWED = {
    ("ui.client.search_page", "QLineEdit"),  # the search, and the field of the list of states: for a desktop
    ("ui.doing.questions.hand_off_reader", "QLineEdit"),  # for a therapist's desktop
    ("ui.shell.bar_button", "setToolTip"),  # the empty one, at a kiosk
    ("ui.kiosk_heartbeat", "socket"),  # to the service manager of this machine, which asked for it
    ("ui.speech.child", "QProcess"),  # this program itself, to read aloud: no command of it can be chosen
    ("ui.printing.front_desk", "subprocess"),  # to the practice's printer: lp, lpstat, cancel; nothing a reader names
    ("ui.printing.pages", "system"),  # where the machine is: Letter or A4
    ("app", "system"),  # the colours the system prefers
}


@cache
def _modules() -> dict[str, ast.Module]:
    """Every module of the program by its name."""
    found = {}
    for path in PACKAGE.rglob("*.py"):
        name = ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__")
        found[name] = ast.parse(path.read_text(encoding="utf-8"))
    return found


def _imported(node: ast.AST) -> set[str]:
    """What is imported in it, at once or later, at a kiosk."""
    found: set[str] = set()
    for inner in ast.iter_child_nodes(node):
        if isinstance(inner, ast.FunctionDef) and inner.name in DESKTOP_ONLY:
            continue
        if isinstance(inner, ast.If) and ast.unparse(inner.test) == "TYPE_CHECKING":
            continue
        if isinstance(inner, ast.Import):
            found.update(alias.name for alias in inner.names)
        elif isinstance(inner, ast.ImportFrom) and inner.module:
            found.add(inner.module)
            found.update(f"{inner.module}.{alias.name}" for alias in inner.names)
        found |= _imported(inner)
    return found


def _reached(entrances: tuple[str, ...]) -> set[str]:
    reached: set[str] = set()
    coming = list(entrances)
    while coming:
        name = coming.pop()
        if name not in reached and name in _modules():
            reached.add(name)
            coming += _imported(_modules()[name])
    return reached


def test_nothing_a_kiosk_can_import_calls_for_a_way_out() -> None:
    found = {
        (name.removeprefix("confidentiality_guide."), forbidden)
        for name in _reached(ENTRANCES)
        for forbidden in names_in(_modules()[name]) & FORBIDDEN
    }
    assert found - ALLOWED == set()


def test_the_screens_of_a_kiosk_are_among_what_is_looked_at() -> None:
    reached = _reached(ENTRANCES)
    for name in (
        "ui.client.idea_page",
        "ui.doing.stories.story",
        "ui.kiosk.welcome",
        "ui.kiosk.pin_pad",
        "ui.printing.front_desk",
        "ui.shell.sheets",
        "ui.speech.child",
        "ui.speech.engine",
    ):
        assert f"confidentiality_guide.{name}" in reached
    assert "confidentiality_guide.ui.kiosk.trials" not in reached  # the check tries what nobody else may
    assert "confidentiality_guide.ui.doing.questions.desk_paper" not in reached  # it opens dialogs


def test_an_import_that_waits_in_a_function_is_found() -> None:
    module = ast.parse("def later():\n    from a.b import c\n\ndef _for_desktop():\n    import d\n")
    assert _imported(module) == {"a.b", "a.b.c"}


def test_a_call_is_found() -> None:
    module = ast.parse("from PySide6 import QtGui\nQtGui.QDesktopServices.openUrl(address)\n")
    assert names_in(module) & FORBIDDEN == {"QDesktopServices"}
