"""How long a topic takes is said at its head and in lists, for the one who reads."""

import pytest

from confidentiality_guide.learning.reading_time import minutes
from confidentiality_guide.teaching.ids import TopicId
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.ui.parts.time_label import TimeLabel
from confidentiality_guide.visits.route import Place, Route
from tests.opening import OpenGuide
from tests.ui.seen import shown

TOPIC = TopicId("your-record")


def _minutes(open_guide: OpenGuide, reader: Reader) -> int:
    guide = open_guide(Route(Place.TOPIC, TOPIC))
    guide.window.choose_reader(reader)
    open_guide.settle()
    (label,) = shown(guide.window.screen_shown, TimeLabel)
    return int(label.accessibleName().removeprefix("About ").removesuffix(" minutes"))


def test_a_topic_says_at_its_head_how_long_it_takes_each_reader(open_guide: OpenGuide) -> None:
    clients, therapists = (_minutes(open_guide, reader) for reader in (Reader.CLIENTS, Reader.THERAPISTS))
    assert 1 < clients < therapists


@pytest.mark.parametrize("kiosk", [False, True], ids=["desktop", "kiosk"])
def test_a_list_says_how_long_each_topic_takes(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(Route(Place.SECTION, "notes-records"), kiosk=kiosk)
    topic = guide.window.setting.shelf.topic(TOPIC)
    shown_blocks = [b for idea in topic.ideas for b in (idea.heading, *idea.shown(Reader.CLIENTS.layers).blocks)]
    row = next(row for row in shown(guide.window.screen_shown, RowButton) if row.text() == topic.entry.title)
    assert row.accessibleDescription().endswith(f"({minutes(shown_blocks)} min)")
