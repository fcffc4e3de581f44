"""A page stands still: nothing on it moves, blinks or comes and goes by itself."""

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

import confidentiality_guide.ui
from confidentiality_guide.tour import Stop
from confidentiality_guide.visits.route import HOME, Place, Route
from tests.opening import OpenGuide
from tests.ui.drawn import luminance
from tests.ui.walks import LAYOUTS, go

UI = Path(confidentiality_guide.ui.__file__).parent
# Everything by which Qt moves things or lets them come and go.
MOVING = {
    "QAbstractAnimation",
    "QGraphicsOpacityEffect",
    "QMovie",
    "QParallelAnimationGroup",
    "QPropertyAnimation",
    "QScroller",
    "QSequentialAnimationGroup",
    "QTimeLine",
    "QVariantAnimation",
}
QUIET_MS = 1_200
SEEN = 0.1  # of the way from black to white: what is drawn twice may differ by less at an edge, dark words on light by far more
STILL = [
    Stop("home", "", HOME),
    Stop("topic", "", Route(Place.TOPIC, "hipaa")),
    Stop("story", "", Route(Place.STORY, "grocery-store"), "answer"),
    Stop("ladder", "", Route(Place.LADDER, "thoughts-of-suicide")),
    Stop("question", "", Route(Place.CHECK, "minimum-necessary", "clerk-and-screen+1")),
    Stop("help", "", HOME, "help"),
    Stop("hidden", "", HOME, "hide"),
]


def test_one_thing_moves_in_the_whole_program() -> None:
    moving = set()
    for module in sorted(UI.rglob("*.py")):
        tree = ast.parse(module.read_text(encoding="utf-8"))
        names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        names |= {node.name for node in ast.walk(tree) if isinstance(node, ast.alias)}
        moving |= {module.name} if names & MOVING else set()
    assert moving == {"myth_frame.py"}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("stop", STILL, ids=lambda stop: stop.name)
def test_a_page_that_nobody_touches_stays_as_it_is(open_guide: OpenGuide, stop: Stop, layout: str) -> None:
    guide = open_guide(kiosk=layout == "kiosk")
    go(guide, stop, open_guide)
    QTest.qWait(100)
    before = guide.window.grab().toImage()
    QTest.qWait(QUIET_MS)
    assert _largest_change(before, guide.window.grab().toImage()) < SEEN


def _largest_change(one: QImage, other: QImage) -> float:
    """By how much any place became lighter or darker; what is drawn twice may differ a little at an edge."""
    changed = [y for y in range(one.height()) if one.constScanLine(y) != other.constScanLine(y)]
    changes = (
        abs(luminance(one.pixel(x, y)) - luminance(other.pixel(x, y))) for y in changed for x in range(one.width())
    )
    return max(changes, default=0.0)
