"""A ladder or a party is taken along as a whole, under the topic it belongs to."""

import pytest

from confidentiality_guide.teaching.ids import PartyId
from confidentiality_guide.teaching.inline import Scheme, Target
from confidentiality_guide.ui.blocks.mark_button import MarkButton
from confidentiality_guide.ui.doing.parts.page_marks import ladder_mark, party_mark, topic_of_party
from confidentiality_guide.visits.route import Place, Route
from tests.opening import OpenGuide


def test_a_ladder_is_taken_along_under_its_topic(open_guide: OpenGuide) -> None:
    guide = open_guide()
    setting = guide.window.setting
    entry = next(one for one in setting.shelf.ladders() if one.id == "a-subpoena")
    mark = ladder_mark(entry, setting)
    mark.click()
    (marked,) = guide.visit.doing.questions.marked
    assert marked.target == Target(Scheme.LADDER, "a-subpoena")
    assert marked.topic == entry.topic
    assert entry.title in marked.words
    assert mark.isChecked()
    assert ladder_mark(entry, setting).isChecked()


def test_every_party_belongs_to_a_topic_that_a_code_can_name(open_guide: OpenGuide) -> None:
    setting = open_guide().window.setting
    book = setting.shelf.code_book()
    topics = {party.id: topic_of_party(party, setting.shelf) for party in setting.shelf.parties()}
    assert topics[PartyId("insurer")] == "insurance-and-billing"
    assert set(topics.values()) <= set(book.topics)


def test_a_party_is_taken_along_and_left_again(open_guide: OpenGuide) -> None:
    guide = open_guide()
    entry = guide.window.setting.shelf.parties()[0]
    mark = party_mark(entry, guide.window.setting)
    mark.click()
    assert guide.visit.doing.questions.has(Target(Scheme.PARTY, entry.id), mark.what.words)
    mark.click()
    assert not guide.visit.doing.questions.marked


@pytest.mark.parametrize("kiosk", [False, True], ids=["desktop", "kiosk"])
@pytest.mark.parametrize(
    "route", [Route(Place.LADDER, "a-subpoena"), Route(Place.WHO_CAN_KNOW, "insurer", "diagnosis")], ids=str
)
def test_their_pages_have_the_mark(open_guide: OpenGuide, route: Route, kiosk: bool) -> None:
    guide = open_guide(route, kiosk=kiosk)
    marks = guide.window.screen_shown.findChildren(MarkButton)
    whole = [mark for mark in marks if " I want to " in mark.accessibleName()]
    assert len(whole) == 1
    whole[0].click()
    (marked,) = guide.visit.doing.questions.marked
    assert marked.target.id == route.id
