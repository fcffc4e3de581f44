"""A page read aloud: what is said, what is marked, what the strip does, and when it falls silent."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from confidentiality_guide.kiosk.read_aloud import Manner, State
from confidentiality_guide.ui.blocks.passage import Passage
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.ui.speech.player import RECORDING
from confidentiality_guide.ui.speech.read_frame import ReadFrame
from confidentiality_guide.ui.speech.strip import Strip
from confidentiality_guide.ui.speech.voice import Trouble
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.visits.route import HOME, Place, Route
from tests.opening import STAND, OpenGuide
from tests.ui.seen import bar, press, said, shown
from tests.ui.speech.quiet import QuietVoice, ask, listen

HIPAA = Route(Place.TOPIC, "hipaa")


def marked(root: QWidget) -> list[str]:
    """The passages of which something is marked."""
    return [passage.words for passage in shown(root, Passage) if passage.read_rects]


def test_it_is_silent_until_it_is_asked(open_guide: OpenGuide) -> None:
    guide, voice = open_guide(HIPAA, kiosk=True), QuietVoice()
    listen(guide, voice)
    open_guide.settle()
    assert not voice.said
    assert not shown(guide.window, Strip)


@pytest.mark.parametrize("kiosk", [True, False], ids=["kiosk", "desktop"])
def test_a_page_is_read_from_its_top_in_order_without_its_sources(open_guide: OpenGuide, *, kiosk: bool) -> None:
    guide, voice = open_guide(HIPAA, kiosk=kiosk), QuietVoice()
    aloud = listen(guide, voice)
    ask(guide, open_guide)
    voice.end(200)
    assert aloud.reading.state is State.DONE
    assert voice.said[0] == "HIPAA in plain words"
    read = " ".join(voice.said)
    assert read.index("What it guards") < read.index("Protected") < read.index("What HIPAA leaves out")
    assert not [one for one in voice.said if "CFR" in one or one == "Source"]
    assert not [one for one in voice.said if one in {"More", "Next", "Back", "Help now 988"}]
    every = {word for words in said(guide.window.screen_shown) for word in words.split()}
    assert {"schedule", "leaves"} <= every & set(read.split())


def test_the_sentence_being_read_is_marked_and_no_other(open_guide: OpenGuide) -> None:
    guide, voice = open_guide(HIPAA, kiosk=True), QuietVoice()
    ask_and = listen(guide, voice)
    ask(guide, open_guide)
    voice.end(3)
    sentence = ask_and.sentence
    assert sentence is not None
    found = [passage for passage in shown(guide.window, Passage) if passage.read_rects]
    assert len(found) == 1
    start, end = sentence.marks[0].span
    assert "".join(run.text for run in found[0].runs)[start:end] == "HIPAA is a federal law."
    rect = found[0].read_rects[0]
    picture = found[0].grab().toImage()
    theme = guide.window.theme
    under = QColor(picture.pixel(int(rect.center().x()), int(rect.bottom()) - 1))
    assert under == theme.colour(Role.ACCENT)
    assert QColor(picture.pixel(int(rect.left()) + 2, int(rect.center().y()))) == theme.colour(Role.ACCENT_TINT)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("language", ["en", "ar-XB"])
def test_the_mark_lies_under_its_own_letters(open_guide: OpenGuide, theme: str, language: str) -> None:
    guide, voice = open_guide(HIPAA, language=language, theme=theme), QuietVoice(languages=("en", language))
    listen(guide, voice)
    ask(guide, open_guide)
    voice.end(4)
    passage = next(passage for passage in shown(guide.window, Passage) if passage.read_rects)
    first = passage.read_rects[0]
    right_to_left = language == "ar-XB"
    assert (first.right() > passage.width() - 3) if right_to_left else (first.left() < 3)
    assert all(passage.rect().adjusted(-2, 0, 2, 2).contains(rect.toAlignedRect()) for rect in passage.read_rects)


def test_letters_can_be_read_on_the_mark_in_every_theme(open_guide: OpenGuide) -> None:
    for name in ("light", "dark", "contrast"):
        theme = open_guide(theme=name).window.theme
        ground = theme.colour(Role.ACCENT_TINT)
        assert _contrast(theme.colour(Role.INK), ground) >= 7
        for role in (Role.INK_MUTED, Role.ACCENT, Role.PROTECTED_INK, Role.DEPENDS_INK, Role.NOT_PROTECTED_INK):
            assert _contrast(theme.colour(role), ground) >= (7 if name == "contrast" else 4.5)


def _contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_a_kiosks_page_turns_to_what_is_read_and_a_desktops_scrolls(open_guide: OpenGuide) -> None:
    for kiosk in (True, False):
        guide, voice = open_guide(HIPAA, kiosk=kiosk, text_size=200), QuietVoice()
        aloud = listen(guide, voice)
        ask(guide, open_guide)
        for _sentence in range(12):
            if aloud.reading.is_speaking:
                voice.end()
                open_guide.settle()
        assert guide.window.screen_shown.scroll_place() > 0
        passage = next(passage for passage in shown(guide.window, Passage) if passage.read_rects)
        assert not passage.visibleRegion().isEmpty()


def test_reading_begins_at_what_is_in_sight(open_guide: OpenGuide) -> None:
    guide, voice = open_guide(HIPAA), QuietVoice()
    listen(guide, voice)
    guide.window.screen_shown.return_to(900)
    open_guide.settle()
    ask(guide, open_guide)
    assert voice.said[0] not in {"HIPAA in plain words", "What it guards"}


def test_choices_are_read_and_framed(open_guide: OpenGuide) -> None:
    guide, voice = open_guide(Route(Place.STORIES), kiosk=True), QuietVoice()
    listen(guide, voice)
    ask(guide, open_guide)
    while not shown(guide.window, ReadFrame):
        voice.end()
    row = shown(guide.window.screen_shown, RowButton)[0]
    assert voice.said[-1].rstrip(".") == row.text().rstrip(".")
    frame = shown(guide.window, ReadFrame)[0]
    assert frame.geometry().topLeft() == row.mapTo(frame.parentWidget() or row, frame.rect().topLeft())
    voice.end(2)
    open_guide.settle()
    assert len(shown(guide.window, ReadFrame)) == 1


# -- the strip


def test_the_strip_stands_above_a_kiosks_bar_and_below_a_desktops(open_guide: OpenGuide) -> None:
    for kiosk in (True, False):
        guide, voice = open_guide(HIPAA, kiosk=kiosk), QuietVoice()
        listen(guide, voice)
        strip, floor = ask(guide, open_guide), bar(guide.window)
        assert (strip.geometry().bottom() + 1 == floor.y()) if kiosk else (strip.y() == floor.geometry().bottom() + 1)
        press(guide.window, "Stop")
        open_guide.settle()
        assert not shown(guide.window, Strip)


def test_pausing_says_no_more_and_going_on_says_the_same_sentence(open_guide: OpenGuide) -> None:
    guide, voice = open_guide(HIPAA, kiosk=True), QuietVoice()
    listen(guide, voice)
    ask(guide, open_guide)
    voice.end(2)
    press(guide.window, "Pause")
    assert not voice.speaking
    assert marked(guide.window) == ["What it guards"]
    press(guide.window, "Go on")
    assert voice.said[-2:] == ["What it guards", "What it guards"]


def test_previous_and_repeat_say_what_they_say(open_guide: OpenGuide) -> None:
    guide, voice = open_guide(HIPAA, kiosk=True), QuietVoice()
    listen(guide, voice)
    ask(guide, open_guide)
    voice.end(2)
    press(guide.window, "Repeat")
    assert voice.said[-1] == "What it guards"
    press(guide.window, "Previous")
    assert voice.said[-1] == voice.said[1]


def test_speed_and_volume_are_heard_at_once_and_end_where_they_end(open_guide: OpenGuide) -> None:
    guide, voice = open_guide(HIPAA, kiosk=True), QuietVoice()
    aloud = listen(guide, voice)
    strip = ask(guide, open_guide)
    for _press in range(2):
        press(guide.window, "Faster")
    assert [manner.rate for manner in voice.manners] == [1, 2, 3]
    assert not strip.speed.more.isEnabled()
    press(guide.window, "Quieter")
    assert aloud.manner == Manner(rate=3, volume=1)
    assert set(voice.said) == {"HIPAA in plain words"}


def test_the_sources_are_read_when_they_are_asked_for(open_guide: OpenGuide) -> None:
    guide, voice = open_guide(HIPAA), QuietVoice()
    listen(guide, voice)
    ask(guide, open_guide)
    voice.end(5)
    press(guide.window, "Sources")
    before = len(voice.said)
    voice.end(4)
    assert any("CFR" in one for one in voice.said[before:])
    assert "A federal law guards health facts." not in voice.said[before:]


def test_after_the_last_sentence_the_page_can_be_heard_again(open_guide: OpenGuide) -> None:
    guide, voice = open_guide(HIPAA, kiosk=True), QuietVoice()
    listen(guide, voice)
    ask(guide, open_guide)
    voice.end(200)
    assert not marked(guide.window)
    press(guide.window, "Replay")
    assert voice.said[-1] == "HIPAA in plain words"


def test_keys_alone_steer_it(open_guide: OpenGuide) -> None:
    guide, voice = open_guide(HIPAA, kiosk=True), QuietVoice()
    aloud = listen(guide, voice)
    strip = ask(guide, open_guide)
    on = QApplication.focusWidget()
    assert on is strip.pause
    QTest.keyClick(on, Qt.Key.Key_Return)
    assert aloud.reading.state is State.PAUSED
    QTest.keyClick(guide.window, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is strip.stop
    QTest.keyClick(strip.stop, Qt.Key.Key_Space)
    open_guide.settle()
    assert not shown(guide.window, Strip)
    left = QApplication.focusWidget()
    assert left is not None
    assert guide.window.isAncestorOf(left)


# -- when it falls silent


def test_it_falls_silent_on_another_screen_on_hide_and_when_the_visit_ends(open_guide: OpenGuide) -> None:
    for leave in ("go", "hide", "done", "colours"):
        guide, voice = open_guide(HIPAA, kiosk=True), QuietVoice()
        aloud = listen(guide, voice)
        ask(guide, open_guide)
        press(guide.window, "Louder")
        if leave == "go":
            guide.window.go(HOME)
        elif leave == "colours":
            guide.window.choose_theme("dark")
        else:
            press(guide.window, {"hide": "Hide", "done": "I’m done"}[leave])
        open_guide.settle()
        assert not voice.speaking, leave
        assert not guide.window.findChildren(Strip), leave
        assert aloud.manner.volume == (2 if leave == "done" else 3)


def test_what_opens_over_the_page_makes_it_wait(open_guide: OpenGuide) -> None:
    guide, voice = open_guide(HIPAA, kiosk=True), QuietVoice()
    aloud = listen(guide, voice)
    ask(guide, open_guide)
    press(guide.window, "Help now 988")
    open_guide.settle()
    assert aloud.reading.state is State.PAUSED
    assert not voice.speaking


def test_the_idle_rule_is_told_while_something_is_said(open_guide: OpenGuide) -> None:
    guide, voice = open_guide(HIPAA, kiosk=True), QuietVoice()
    listen(guide, voice)
    told: list[bool] = []
    guide.window.speaking_changed.connect(told.append)
    ask(guide, open_guide)
    voice.end(2)
    press(guide.window, "Pause")
    press(guide.window, "Go on")
    guide.window.go(HOME)
    assert told == [True, False, True, False]


def test_someone_who_listens_and_chooses_hears_what_comes_of_it(open_guide: OpenGuide) -> None:
    guide, voice = open_guide(Route(Place.STORY, "grocery-store"), kiosk=True), QuietVoice()
    listen(guide, voice)
    ask(guide, open_guide)
    voice.end(3)
    press(guide.window, "Look at your phone and wait")
    open_guide.settle()
    assert voice.speaking
    answer = voice.said[-1]
    assert answer in {"Protected", "It depends", "Not protected"} or answer in " ".join(said(guide.window.screen_shown))
    assert answer not in {"Story: The checkout line", "Say hello"}
    voice.end(20)
    heard = len(voice.said)
    press(guide.window, "Replay")
    assert voice.said[heard] == "Story: The checkout line"


# -- what is told


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (Trouble.NOT_INSTALLED, "Reading aloud is not installed on this computer."),
        (Trouble.NO_ENGINE, "This computer has no voice to read aloud with."),
        (Trouble.NO_ANSWER, "The voice does not answer. Close this, and try again."),
        (Trouble.MUTE, "The voice does not answer. Perhaps no loudspeaker or headset is connected."),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence_and_can_be_closed(
    open_guide: OpenGuide, trouble: Trouble, words: str
) -> None:
    guide, voice = open_guide(HIPAA, kiosk=True, size=STAND), QuietVoice()
    voice.trouble = trouble
    listen(guide, voice)
    strip = ask(guide, open_guide)
    assert said(strip) == [words]
    press(strip, "Close")
    open_guide.settle()
    assert not shown(guide.window, Strip)


def test_a_language_without_a_voice_is_named_and_nothing_is_read_in_a_wrong_one(open_guide: OpenGuide) -> None:
    guide, voice = open_guide(HIPAA, kiosk=True, language="ar-XB"), QuietVoice(languages=("en",))
    listen(guide, voice)
    strip = ask(guide, open_guide)
    assert not voice.said
    assert len(said(strip)) == 1


# -- recordings


class Recordings:
    """A player without a sound."""

    def __init__(self, *recordings: str) -> None:
        self.recordings, self.played = recordings, list[str]()
        self.end: object = None

    def has(self, recording: str) -> bool:
        """Whether it has it."""
        return recording in self.recordings

    def play(self, recording: str, volume: float, ended: object) -> None:
        """Begin."""
        self.played.append(recording)
        self.end = ended

    def stop(self) -> None:
        """End."""
        self.end = None


def test_a_recording_of_a_block_wins_over_the_voice(open_guide: OpenGuide) -> None:
    guide, voice = open_guide(HIPAA, kiosk=True), QuietVoice()
    player = Recordings("hipaa/what-it-guards")
    listen(guide, voice, player=player)
    block = next(p for p in shown(guide.window.screen_shown, Passage) if p.words.startswith("HIPAA is a federal law"))
    block.setProperty(RECORDING, "hipaa/what-it-guards")
    ask(guide, open_guide)
    voice.end(3)
    assert player.played == ["hipaa/what-it-guards"]
    assert not voice.speaking
    assert len(block.read_rects) > 1
    assert callable(player.end)
    player.end()
    assert voice.said[-1] == "Protected"
    assert not [one for one in voice.said if "federal law" in one]
