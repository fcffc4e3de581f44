"""At a kiosk an idea is one screen: nothing is below the fold."""

import pytest

from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.teaching.topics import TopicKind
from confidentiality_guide.ui.client.kiosk_frame import KioskScreen
from confidentiality_guide.visits.route import Place, Route
from tests.opening import STAND, WALL, OpenGuide

LYING, STANDING = pytest.param(WALL, id="lying"), pytest.param(STAND, id="standing")


def _below_the_fold(open_guide: OpenGuide, size: tuple[int, int], routes: list[Route]) -> list[str]:
    """The places whose way on is *More*, each with how much of it is below the fold."""
    guide = open_guide(kiosk=True, size=size)
    too_tall = []
    for route in routes:
        guide.window.go(route)
        open_guide.settle()
        screen = guide.window.screen_shown
        assert isinstance(screen, KioskScreen)
        screen.answer_first()
        open_guide.settle()
        if not screen.turner.at_end:
            hidden = screen.scroller.verticalScrollBar().maximum()
            too_tall.append(f"{route}: {hidden} of {screen.scroller.height()} px below the fold")
    return too_tall


def _ideas(pack: Pack, kind: TopicKind, *, without_figures: bool = False) -> list[Route]:
    english = pack.languages[0].tag
    return [
        Route(Place.MYTHS if kind is TopicKind.MYTHS else Place.TOPIC, topic.id, idea.id)
        for topic in pack.contents(english).topics
        if topic.kind is kind
        for idea in pack.topic(topic.id, english).ideas
        if idea.shown(Reader.CLIENTS.layers).blocks
        if not (without_figures and any(block.kind is Kind.FIGURE for block in idea.blocks))
    ]


@pytest.mark.parametrize("size", [LYING, STANDING])
def test_every_idea_fits_one_screen(open_guide: OpenGuide, pack: Pack, size: tuple[int, int]) -> None:
    """A figure may need a second screen on a standing one, which has less room across."""
    too_tall = _below_the_fold(open_guide, size, _ideas(pack, TopicKind.PAGE, without_figures=size == STAND))
    assert not too_tall, "\n".join(["", *too_tall])


@pytest.mark.parametrize("size", [LYING, STANDING])
def test_every_myth_fits_one_screen_with_its_answer(open_guide: OpenGuide, pack: Pack, size: tuple[int, int]) -> None:
    too_tall = _below_the_fold(open_guide, size, _ideas(pack, TopicKind.MYTHS))
    assert not too_tall, "\n".join(["", *too_tall])
