"""What no widget does: bring its own colours and sizes, open a window of its own, leave the program."""

import ast
from functools import cache
from pathlib import Path

import confidentiality_guide.ui
from tests.source_names import names_in

UI = Path(confidentiality_guide.ui.__file__).parent
MODULES = sorted(UI.rglob("*.py"))
DRAWN = [module for module in MODULES if UI / "theme" not in module.parents]
SIZES = {
    "resize",
    "setContentsMargins",
    "setFixedHeight",
    "setFixedSize",
    "setFixedWidth",
    "setHorizontalSpacing",
    "setMaximumHeight",
    "setMaximumWidth",
    "setMinimumHeight",
    "setMinimumSize",
    "setMinimumWidth",
    "setPixelSize",
    "setPointSize",
    "setSpacing",
    "setVerticalSpacing",
    "addSpacing",
}
# A kiosk has one window and no way out of it; a desktop needs no more.
WINDOWS = {
    "QColorDialog",
    "QComboBox",
    "QDesktopServices",
    "QDialog",
    "QErrorMessage",
    "QFileDialog",
    "QFontDialog",
    "QInputDialog",
    "QMenu",
    "QMenuBar",
    "QMessageBox",
    "QPrintDialog",
    "QProcess",
    "QProgressDialog",
    "QSystemTrayIcon",
    "QTextBrowser",
    "QTextEdit",
    "QToolTip",
    "QWebEngineView",
    "QWhatsThis",
    "QtNetwork",
    "subprocess",
    "urllib",
    "webbrowser",
}
# The program itself, once more, since a voice may hang. A desktop's reader chooses a printer or a file in the system's own
# dialog, which a kiosk never imports; a kiosk's list is handed to the practice's printer by programs of CUPS, with nothing
# to be seen. See tests/ui/kiosk/test_what_a_kiosk_reaches.py.
LEAVES = {
    "child.py": {"QProcess"},
    "desk_paper.py": {"QDialog", "QFileDialog", "QPrintDialog"},
    "front_desk.py": {"subprocess"},
}
CODE_IS_BLACK_ON_WHITE = "quick_code.py"  # phones read no other as well
DRAWS_LEFT_TO_RIGHT = {"english_line.py", "map_canvas.py"}  # English, and a map


@cache
def _tree(module: Path) -> ast.Module:
    return ast.parse(module.read_text(encoding="utf-8"))


@cache
def _calls(module: Path) -> list[tuple[str, ast.Call]]:
    found = [node for node in ast.walk(_tree(module)) if isinstance(node, ast.Call)]
    return [(_called(node.func), node) for node in found]


def _called(function: ast.expr) -> str:
    """The last name of what is called."""
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _literals(call: ast.Call) -> list[object]:
    return [part.value for part in call.args if isinstance(part, ast.Constant)]


def _where(module: Path, node: ast.AST) -> str:
    return f"{module.relative_to(UI)}:{getattr(node, 'lineno', 0)}: {ast.unparse(node)}"


@cache
def _names(module: Path) -> set[str]:
    return names_in(_tree(module))


def test_colours_are_asked_of_the_theme() -> None:
    assert not [
        _where(module, call)
        for module in DRAWN
        for name, call in _calls(module)
        if name in {"QColor", "QBrush", "QPen"} and any(_literals(call))
    ]
    named = [module.name for module in DRAWN if _names(module) & {"black", "white", "red", "gray", "setStyleSheet"}]
    assert set(named) <= {CODE_IS_BLACK_ON_WHITE}


def test_words_that_are_drawn_run_as_the_language_does() -> None:
    """A painter of its own goes by the application’s direction: a quoted Arabic sentence began with its end."""
    words = [module for module in MODULES if "drawText" in _names(module)]
    own = {
        module.name
        for module in words
        for name, call in _calls(module)
        if name == "QPainter" and [ast.unparse(part) for part in call.args] == ["self"]
    }
    assert own == DRAWS_LEFT_TO_RIGHT


def test_sizes_are_asked_of_the_theme() -> None:
    assert not [
        _where(module, call)
        for module in DRAWN
        for name, call in _calls(module)
        if name in SIZES and any(isinstance(one, int | float) and one not in {0, 1} for one in _literals(call))
    ]


def test_nothing_opens_a_window_or_leaves_the_program() -> None:
    assert {module.name: found for module in MODULES if (found := _names(module) & WINDOWS)} == LEAVES


def test_no_closure_keeps_a_closed_widget_alive() -> None:
    assert not [
        _where(module, call)
        for module in MODULES
        for name, call in _calls(module)
        if name == "connect"
        for given in call.args
        if isinstance(given, ast.Lambda) or (isinstance(given, ast.Call) and ast.unparse(given.func) == "partial")
    ]


def test_words_are_wrapped_and_never_shortened() -> None:
    assert not [module.name for module in MODULES if {name for name in _names(module) if "elide" in name.lower()}]


def test_a_literal_would_be_found(tmp_path: Path) -> None:
    module = tmp_path / "odd.py"
    module.write_text('row.setSpacing(12)\npen = QColor("#123456")\n', encoding="utf-8")
    assert [(name, _literals(call)) for name, call in _calls(module)] == [
        ("setSpacing", [12]),
        ("QColor", ["#123456"]),
    ]
