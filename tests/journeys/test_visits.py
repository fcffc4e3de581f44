"""Whole visits, through the real window, by pressing what a person presses."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from confidentiality_guide.app import Guide
from confidentiality_guide.i18n.languages import ENGLISH
from confidentiality_guide.locations import Locations
from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.preferences import read_preferences
from confidentiality_guide.teaching.ids import TopicId
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.ui.blocks.passage import Passage
from confidentiality_guide.ui.client.search_page import SearchPage
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.chip import SourceChip
from confidentiality_guide.ui.shell.hide_cover import HideCover
from confidentiality_guide.visits.history import History
from confidentiality_guide.visits.route import HOME, Place, Route
from tests.opening import STAND, WALL, OpenGuide
from tests.ui.seen import bar, press, said, shown

TOPIC = Route(Place.TOPIC, "hipaa")


class Watch(QObject):
    """Notices every window that appears."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[Watch]:
    """From now on, whatever window appears is noticed."""
    watch = Watch()
    qapp.installEventFilter(watch)
    yield watch
    qapp.removeEventFilter(watch)


class Person:
    """Somebody at the screen."""

    def __init__(self, guide: Guide, open_guide: OpenGuide) -> None:
        self.guide, self._settle = guide, open_guide.settle

    @property
    def place(self) -> Route:
        """Where they are."""
        return self.guide.visit.history.present

    @property
    def reads(self) -> list[str]:
        """What they can read."""
        return said(self.guide.window)

    def presses(self, words: str) -> None:
        """Press what says this on the page, or on what is over it."""
        over = self.guide.window.overlays.on_top
        press(over if over is not None else self.guide.window, words)
        self._settle()

    def goes_on(self) -> None:
        """Press the button that leads on."""
        while any(button.text() == "More" for button in shown(self.guide.window.screen_shown, Button)):
            self.presses("More")
        offered = [button.text() for button in shown(self.guide.window.screen_shown, Button)]
        self.presses("Next" if "Next" in offered else "More topics")

    def types(self, words: str) -> None:
        """Type on the keyboard, wherever it is."""
        QTest.keyClicks(self.guide.window.focusWidget(), words)
        self._settle()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key."""
        QTest.keyClick(self.guide.window.focusWidget(), key, modifiers)
        self._settle()


def _names(pack: Pack) -> tuple[str, str]:
    """What the topic is called, and its section."""
    contents = pack.contents(ENGLISH)
    topic = contents.topic(TopicId(TOPIC.id))
    assert topic is not None
    section = contents.section(topic.section)
    assert section is not None
    return topic.title, section.title


@pytest.mark.parametrize("size", [WALL, STAND])
def test_a_client_in_a_waiting_room(
    open_guide: OpenGuide, locations: Locations, pack: Pack, watch: Watch, size: tuple[int, int]
) -> None:
    title, section = _names(pack)
    client = Person(open_guide(kiosk=True, size=size), open_guide)
    window = client.guide.window
    client.presses("All topics")
    client.presses(section)
    client.presses(title)
    assert client.place == TOPIC
    for _idea in range(3):
        client.goes_on()
    chips = shown(window.screen_shown, SourceChip)
    links = [link for passage in shown(window.screen_shown, Passage) for link in passage.links]
    target = links[0].target if links else None
    if chips:
        chips[0].click()
    elif target is not None:
        window.open_target(target)
    open_guide.settle()
    assert window.overlays.has_sheet
    assert "Read it on your own phone:" in client.reads
    client.presses("Close")
    client.presses("Text size and colors")
    client.presses("150 %")
    client.presses("Dark")
    client.presses("Close")
    assert (client.guide.visit.text_size, client.guide.visit.theme) == (150, "dark")
    # Somebody sits down beside them.
    client.presses("Hide this page")
    assert client.reads == []
    QTest.mouseClick(window.findChildren(HideCover)[0], Qt.MouseButton.LeftButton)
    open_guide.settle()
    assert client.reads
    client.presses("Help now 988")
    assert "Call or text 988" in client.reads
    client.presses("Close")
    client.presses("Home")
    client.presses("Myths")
    client.presses("Find out")
    client.presses("I’m done")
    assert client.place == HOME
    assert client.guide.visit.history == History()
    assert (client.guide.visit.text_size, client.guide.visit.theme) == (100, "light")
    assert not [path for path in locations.settings.parent.iterdir() if path.name in {"data", "cache", "settings"}]
    assert watch.windows == ["MainWindow"]


def test_a_teenager_reads_one_topic_to_its_end_and_finds_the_way_on(open_guide: OpenGuide) -> None:
    teenager = Person(open_guide(kiosk=True), open_guide)
    teenager.presses("A to Z")
    teenager.presses("T")
    name = next(
        words for words in (row.accessibleName() for row in shown(teenager.guide.window, QWidget)) if "Teen" in words
    )
    teenager.presses(name)
    read = []
    while teenager.place.place is Place.TOPIC:
        read.append(teenager.place)
        teenager.goes_on()
    assert len(read) == len(set(read)) >= 4
    assert teenager.place.place is Place.SECTION
    for _idea in read:
        teenager.presses("Back")
    assert teenager.place == read[0]


def test_a_therapist_looks_up_a_rule_during_intake(
    open_guide: OpenGuide, locations: Locations, pack: Pack, watch: Watch
) -> None:
    title, _section = _names(pack)
    therapist = Person(open_guide(HOME, language="", remember=True), open_guide)
    therapist.presses("For therapists")
    assert therapist.guide.visit.reader is Reader.THERAPISTS
    therapist.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    therapist.types(title)
    page = therapist.guide.window.screen_shown
    assert isinstance(page, SearchPage)
    therapist.key(Qt.Key.Key_Return)
    assert therapist.place == TOPIC
    words = therapist.reads
    assert "Talking point" in words
    assert "For professionals" in words
    shown(therapist.guide.window.screen_shown, SourceChip)[0].click()
    open_guide.settle()
    assert "How we checked" in therapist.reads
    therapist.key(Qt.Key.Key_Escape)
    assert "How we checked" not in therapist.reads
    therapist.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    page = therapist.guide.window.screen_shown
    assert isinstance(page, SearchPage)
    assert page.field.edit.text() == title
    bar(therapist.guide.window).display.click()
    open_guide.settle()
    therapist.presses("High contrast")
    therapist.presses("Close")
    assert read_preferences(locations.settings_file).theme == "contrast"
    assert title not in locations.settings_file.read_text()
    assert watch.windows == ["MainWindow"]


def test_a_trainee_reads_with_the_keyboard_alone(open_guide: OpenGuide, watch: Watch) -> None:
    trainee = Person(open_guide(HOME), open_guide)
    window = trainee.guide.window

    def tab_to(words: str) -> None:
        for _step in range(200):
            trainee.key(Qt.Key.Key_Tab)
            if window.focusWidget().accessibleName() == words:
                return
        pytest.fail(f"the keyboard does not reach “{words}”")

    tab_to("For trainees")
    trainee.key(Qt.Key.Key_Space)
    assert trainee.guide.visit.reader is Reader.TRAINEES
    first = trainee.guide.window.setting.shelf.contents().topics[0].title
    tab_to(first)
    trainee.key(Qt.Key.Key_Return)
    assert trainee.place.place is Place.TOPIC
    assert "For professionals" in trainee.reads
    assert "Talking point" not in trainee.reads
    trainee.key(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert trainee.place == HOME
    assert watch.windows == ["MainWindow"]


def test_a_reader_of_another_language_stays_where_they_are(open_guide: OpenGuide, pack: Pack) -> None:
    reader = Person(open_guide(TOPIC, language="ar-XB", kiosk=True), open_guide)
    place = reader.place
    bar(reader.guide.window).language.click()
    open_guide.settle()
    reader.presses("English")
    assert reader.place == place
    assert _names(pack)[0] in reader.reads
    assert not reader.guide.window.theme.right_to_left
