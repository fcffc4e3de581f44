"""The bar: the same things in the same place on every screen, and words for all of them."""

from PySide6.QtWidgets import QWidget

from confidentiality_guide.ui.shell.bar import Brand
from confidentiality_guide.ui.shell.bar_button import BarButton
from confidentiality_guide.visits.route import HOME, Place, Route
from tests.opening import STAND, WALL, OpenGuide
from tests.ui.seen import bar, shown

DESKTOP = ["Back", "Home", "Search", "English", "Text size", "Read aloud", "Hide", "Help now 988"]
KIOSK = ["Back", "Home", "English", "Text size", "Read aloud", "Help now 988", "Hide", "I’m done"]


def _in_reading_order(buttons: list[BarButton], *, right_to_left: bool = False) -> list[str]:
    side = -1 if right_to_left else 1
    return [b.text() for b in sorted(buttons, key=lambda b: (b.y(), side * b.x()))]


def test_a_desktop_has_search_and_a_kiosk_has_hide_and_done(open_guide: OpenGuide) -> None:
    assert _in_reading_order(shown(open_guide().window, BarButton)) == DESKTOP
    assert _in_reading_order(shown(open_guide(kiosk=True).window, BarButton)) == KIOSK


def test_a_standing_kiosk_has_two_rows_in_the_same_order(open_guide: OpenGuide) -> None:
    buttons = shown(open_guide(kiosk=True, size=STAND).window, BarButton)
    assert _in_reading_order(buttons) == KIOSK
    assert len({button.y() for button in buttons}) == 2


def test_from_right_to_left_the_order_is_turned_round(open_guide: OpenGuide) -> None:
    buttons = shown(open_guide(kiosk=True, language="ar-XB").window, BarButton)
    names = {b: b.text().replace("\u200f", "").replace("\u202e", "").replace("\u202c", "") for b in buttons}
    order = [names[b] for b in sorted(buttons, key=lambda b: -b.x())]
    assert (order[0], order[-1]) == ("Back", "I’m done")


def test_in_a_narrow_window_words_give_way_and_names_stay(open_guide: OpenGuide) -> None:
    guide = open_guide(size=(700, 600))
    assert not shown(guide.window, Brand)
    buttons = shown(guide.window, BarButton)
    assert [button.accessibleName() for button in buttons if not button.accessibleName()] == []
    bare = [button for button in buttons if button.width() < button.fontMetrics().horizontalAdvance(button.text())]
    assert bare
    assert all(button.toolTip() == button.text() for button in bare)
    guide.window.resize(*WALL)
    open_guide.settle()
    assert shown(guide.window, Brand)
    assert not any(button.toolTip() for button in shown(guide.window, BarButton))


def test_each_button_does_what_it_says(open_guide: OpenGuide) -> None:
    guide = open_guide(Route(Place.TOPIC, "hipaa"))
    found = bar(guide.window)
    found.search.click()
    assert guide.visit.history.present == Route(Place.SEARCH)
    bar(guide.window).back.click()
    assert guide.visit.history.present == Route(Place.TOPIC, "hipaa")
    found.home.click()
    assert guide.visit.history.present == HOME
    for button in (found.language, found.display, found.help):
        button.click()
        assert guide.window.overlays.has_sheet
        guide.window.overlays.close_sheet()
    found.hide_page.click()
    assert guide.window.overlays.covered


def test_help_is_one_press_away_and_names_whom_to_call(open_guide: OpenGuide) -> None:
    for kiosk in (False, True):
        guide = open_guide(kiosk=kiosk)
        bar(guide.window).help.click()
        open_guide.settle()
        sheet = guide.window.overlays.on_top
        assert sheet is not None
        said = " ".join(widget.accessibleName() for widget in shown(sheet, QWidget))
        assert "988" in said
        assert "911" in said
        guide.window.overlays.close_sheet()


def test_a_kiosk_does_not_go_to_the_search(open_guide: OpenGuide) -> None:
    guide = open_guide(kiosk=True)
    guide.window.go_search()
    assert guide.visit.history.present == HOME


def test_help_now_is_on_the_bar_even_where_the_page_cannot_be_read(open_guide: OpenGuide) -> None:
    guide = open_guide(Route(Place.TOPIC, "no-such-topic"), kiosk=True)
    assert bar(guide.window).help.isVisible()
    assert bar(guide.window).help.isEnabled()
