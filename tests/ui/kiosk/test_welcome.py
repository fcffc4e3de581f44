"""The welcome calls from across the room, offers the languages, and promises what is true."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from confidentiality_guide.i18n.languages import Language
from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.practice import Clinic, Practice
from confidentiality_guide.teaching.ids import IdeaId, LanguageTag, TopicId
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.teaching.topics import TopicKind
from confidentiality_guide.ui.blocks.passage import Passage
from confidentiality_guide.ui.kiosk.myth_frame import TURNS_MS, MythFrame
from confidentiality_guide.ui.kiosk.welcome import ON_THE_WALL
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.visits.history import History
from confidentiality_guide.visits.route import HOME, WELCOME, Place, Route
from tests.opening import STAND, WALL
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk
from tests.ui.seen import bar, button, cut_passages, every_word, outside, paint_whole, said, shown, told_of_cut_words

LAPTOP = (1366, 768)


def _frame(kiosk: Kiosk) -> MythFrame:
    return shown(kiosk.window, MythFrame)[0]


def test_it_says_welcome_and_what_is_promised(kiosk: Kiosk) -> None:
    words = said(kiosk.window)
    assert "Welcome" in words
    assert "Nothing you do here is saved." in words
    assert "Lakeside Counseling" in {word for _widget, word in every_word(kiosk.window)}


def test_what_only_a_visit_has_a_use_for_is_absent_and_has_kept_its_place(kiosk: Kiosk) -> None:
    row = bar(kiosk.window)
    before = row.help.geometry()
    for absent in (row.back, row.home, row.hide_page, row.done):
        assert not absent.isVisible()
    for present in (row.language, row.display, row.help):
        assert present.isVisible()
    kiosk.touch(button(kiosk.window, "Begin"))
    row = bar(kiosk.window)
    assert row.help.geometry() == before
    for there in (row.back, row.home, row.hide_page, row.done):
        assert there.isVisible()
    assert "Lakeside Counseling" not in {word for _widget, word in every_word(kiosk.window)}


def test_a_touch_anywhere_begins(kiosk: Kiosk) -> None:
    kiosk.touch_at(QPoint(500, 850))  # the rug
    assert kiosk.guide.visit.history == History((HOME,))
    assert not bar(kiosk.window).back.isEnabled()


def test_the_myth_leads_to_itself_and_back_to_home(kiosk: Kiosk) -> None:
    frame = _frame(kiosk)
    kiosk.touch(frame)
    assert kiosk.guide.visit.history == History((HOME, Route(Place.MYTHS, idea=ON_THE_WALL[0])), 1)
    kiosk.touch(bar(kiosk.window).back)
    assert kiosk.guide.visit.history.present == HOME


def test_the_myths_take_turns(kiosk: Kiosk) -> None:
    frame = _frame(kiosk)
    seen = []
    for _turn in ON_THE_WALL:
        seen.append(frame.myth)
        frame.turn()
    assert len(set(seen)) == len(ON_THE_WALL)
    assert frame.myth == seen[0]
    frame.turn()
    assert frame.myth in frame.accessibleName()
    kiosk.touch(frame)
    assert kiosk.guide.visit.history.present.idea == ON_THE_WALL[1]


def test_a_myth_hangs_for_eight_seconds_and_stays_while_the_keyboard_is_on_it(kiosk: Kiosk) -> None:
    frame = _frame(kiosk)
    assert TURNS_MS == 8_000
    assert frame.is_turning
    kiosk.window.activateWindow()
    frame.setFocus()
    assert not frame.is_turning


def test_nothing_on_the_wall_is_larger_or_harder_than_a_stranger_may_read(pack: Pack) -> None:
    ideas = {idea.id: idea for idea in pack.topic(_myths(pack), LanguageTag("en")).ideas}
    assert set(ON_THE_WALL) <= set(ideas)
    hard = ("death", "die", "suicide", "hurt", "hospital", "abuse", "crime", "police", "kill")
    for id_ in ON_THE_WALL:
        words = plain(ideas[IdeaId(id_)].heading.text).lower()
        assert not [one for one in hard if one in words]


def _myths(pack: Pack) -> TopicId:
    return next(topic.id for topic in pack.contents(LanguageTag("en")).topics if topic.kind is TopicKind.MYTHS)


def _mirrored(kiosk: Kiosk) -> bool:
    return kiosk.window.theme.right_to_left


def _several(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Offer the made-up languages as if they were real ones."""
    names = [Language(LanguageTag("en"), "English"), Language(LanguageTag("ar-XB"), "العربية", True)]
    monkeypatch.setattr("confidentiality_guide.ui.kiosk.welcome.languages_to_choose", lambda *_given: tuple(names))
    kiosk.window.build()
    kiosk.settle()
    return [language.name for language in names]


def test_a_language_is_chosen_by_its_own_name_and_the_visit_begins_in_it(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = _several(kiosk, monkeypatch)
    assert {one.text() for one in shown(kiosk.window.screen_shown, Button)} == set(names)
    assert "Choose your language to begin." in said(kiosk.window)
    kiosk.touch(button(kiosk.window, "العربية"))
    assert kiosk.guide.visit.history == History((HOME,))
    assert _mirrored(kiosk) is True
    kiosk.touch(bar(kiosk.window).done)
    assert _mirrored(kiosk) is False
    assert "Welcome" in said(kiosk.window)


def test_only_reviewed_languages_are_offered_by_the_bar_too(kiosk: Kiosk) -> None:
    kiosk.touch(bar(kiosk.window).language)
    sheet = kiosk.window.overlays.on_top
    assert sheet is not None
    assert {one.text() for one in shown(sheet, Button)} == {"English", "Close"}


def test_the_practices_state_is_where_a_visit_starts(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(Practice(state="ca"))
    assert kiosk.guide.visit.state == "ca"
    assert any(name.startswith("state.") for name in kiosk.guide.visit.circumstances.values)
    assert open_kiosk(Practice(state="zz")).guide.visit.state == ""


def test_help_has_the_practices_own_numbers(open_kiosk: OpenKiosk) -> None:
    clinic = Clinic(name="Lakeside Counseling", phone="555-0100")
    kiosk = open_kiosk(Practice(help_line="Our crisis line: 555-0134", practice=clinic))
    kiosk.touch(bar(kiosk.window).help)
    assert {"Our crisis line: 555-0134", "Lakeside Counseling: 555-0100"} <= set(said(kiosk.window))
    assert "Call or text 988" in said(kiosk.window)


def test_a_screen_that_was_measured_is_believed(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(Practice(screen_mm=(531, 299)))
    assert kiosk.window.theme.metrics.px_per_mm == pytest.approx(1920 / 531)
    larger = open_kiosk(Practice(screen_mm=(345, 194)))
    assert larger.window.theme.metrics.px_per_mm == pytest.approx(1920 / 345)


@pytest.mark.parametrize("text_size", [100, 125, 150, 200])
@pytest.mark.parametrize("size", [WALL, STAND, LAPTOP])
@pytest.mark.parametrize("language", ["en", "en-XA", "ar-XB"])
def test_nothing_is_cut_off(open_kiosk: OpenKiosk, size: tuple[int, int], language: str, text_size: int) -> None:
    clinic = Clinic(name="Lakeside Counseling and Family Services of the Valley")
    kiosk = open_kiosk(Practice(practice=clinic), size=size, language=language, text_size=text_size)
    with told_of_cut_words() as cut:
        paint_whole(kiosk.window)
    assert cut == []
    assert list(cut_passages(kiosk.window)) == []
    assert list(outside(kiosk.window)) == []


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("size", [WALL, STAND])
def test_what_can_be_pressed_is_large_enough(open_kiosk: OpenKiosk, size: tuple[int, int], theme: str) -> None:
    kiosk = open_kiosk(size=size, theme=theme)
    least = kiosk.window.theme.metrics.target
    for one in (*shown(kiosk.window.screen_shown, Button), _frame(kiosk)):
        assert one.height() >= least
        assert one.width() >= least


def test_a_screen_reader_finds_every_control_by_a_name(kiosk: Kiosk) -> None:
    stops = [one for one in shown(kiosk.window, QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert all(one.accessibleName() for one in stops)
    heads = [one for one in shown(kiosk.window, Passage) if one.look.heading]
    assert [one.words for one in heads] == ["Welcome"]


def test_a_practice_without_speech_has_no_button_for_it(open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("confidentiality_guide.ui.shell.frame.is_offered", lambda: True)
    practice = Practice()
    assert bar(open_kiosk(practice).window).aloud.isVisible()
    silent = replace(practice, kiosk=replace(practice.kiosk, speech=False))
    assert not bar(open_kiosk(silent).window).aloud.isVisible()


def test_the_welcome_is_there_again_in_another_shape_when_the_screen_is_turned(kiosk: Kiosk) -> None:
    kiosk.window.resize(*STAND)
    kiosk.settle()
    assert kiosk.guide.visit.history.present == WELCOME
    frame = _frame(kiosk)
    assert frame.geometry().bottom() < kiosk.window.height() // 2
    assert list(outside(kiosk.window)) == []
