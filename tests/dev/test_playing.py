"""Many visits leave nothing behind in the process, and no touch, key or turn of the screen disturbs the guide."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog

from confidentiality_guide.locations import Locations
from confidentiality_guide.ui.shell.bar import Bar
from confidentiality_guide.ui.shell.main_window import MainWindow
from tools.dev.monkey import play
from tools.dev.soak import soak, table

VISITS, WARM, EVENTS, SEED = 20, 10, 600, 4


def test_twenty_visits_leave_nothing_behind(locations: Locations) -> None:
    outcome = soak(locations, visits=VISITS, seed=SEED, warm=WARM)
    assert not [one for one in outcome.broken if not one.startswith("memory")], table(outcome.rows)
    assert outcome.rows[-1].visits == VISITS


def test_what_is_kept_of_a_visit_is_noticed(locations: Locations, monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[object] = []
    forget = MainWindow.forget

    def keep_and_forget(window: MainWindow) -> None:
        kept.append(window.visit)
        forget(window)

    monkeypatch.setattr(MainWindow, "forget", keep_and_forget)
    outcome = soak(locations, visits=6, seed=SEED, warm=3)
    assert any("objects grew" in one and "Visit" in one for one in outcome.broken)


@pytest.mark.parametrize("kiosk", [True, False], ids=["kiosk", "desktop"])
def test_the_guide_does_not_mind_a_monkey(locations: Locations, kiosk: bool) -> None:
    assert play(locations, seed=SEED, events=EVENTS, kiosk=kiosk) == ""


def test_an_error_under_the_monkey_is_told_with_its_seed(locations: Locations, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_bar: Bar, *, back: bool, **_other: bool) -> None:
        if back:
            raise ValueError("no way back")

    monkeypatch.setattr(Bar, "show_way", fail)
    told = play(locations, seed=SEED, events=EVENTS, kiosk=False)
    assert f"seed {SEED}" in told
    assert "no way back" in told
    assert "the last events" in told


def test_another_window_under_the_monkey_is_told(locations: Locations, monkeypatch: pytest.MonkeyPatch) -> None:
    others: list[QDialog] = []
    build = MainWindow.build

    def build_and_ask(window: MainWindow, *setting: object) -> None:
        build(window, *setting)  # type: ignore[arg-type]
        others.append(QDialog())
        QTimer.singleShot(0, others[-1].show)

    monkeypatch.setattr(MainWindow, "build", build_and_ask)
    assert "another window: QDialog" in play(locations, seed=SEED, events=EVENTS, kiosk=False)
    for other in others:
        other.close()
