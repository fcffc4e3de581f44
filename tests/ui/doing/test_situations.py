"""I have a situation: from what happened to a story, a ladder, a party or a topic."""

import shutil
from pathlib import Path

import pytest

from confidentiality_guide.packs.build.compile import compile_pack
from confidentiality_guide.teaching.inline import Scheme
from confidentiality_guide.teaching.situations import SITUATION_GROUPS
from confidentiality_guide.ui.client.kiosk_frame import KioskScreen
from confidentiality_guide.ui.doing.parts.names import kind_of
from confidentiality_guide.ui.doing.situations.situation_groups import ICONS, group_name
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.visits.route import Place, Route
from tests.conftest import CONTENT
from tests.opening import STAND, WALL, OpenGuide
from tests.ui.seen import press, said, shown

SITUATIONS = Route(Place.SITUATIONS)
MEETING = "I may meet my therapist in town"
both_layouts = pytest.mark.parametrize("kiosk", [False, True], ids=["desktop", "kiosk"])


@pytest.fixture(scope="module")
def one_place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pack in which a situation leads to a story, and nowhere else."""
    folder = tmp_path_factory.mktemp("one-place")
    shutil.copytree(CONTENT, folder / "content")
    file = folder / "content" / "situations.toml"
    tables = file.read_text("utf-8").split("\n\n")
    at = next(place for place, table in enumerate(tables) if MEETING in table)
    kept = [line for line in tables[at].splitlines() if not line.startswith(("topic", "ladder", "party"))]
    tables[at] = "\n".join(kept)
    file.write_text("\n\n".join(tables), "utf-8")
    compile_pack(folder / "content", folder / "translations", folder / "guide.pack")
    return folder / "guide.pack"


def test_every_group_has_a_name_and_an_icon() -> None:
    assert set(ICONS) == set(SITUATION_GROUPS)
    assert len({group_name(group) for group in SITUATION_GROUPS}) == len(SITUATION_GROUPS)


@pytest.mark.parametrize("size", [WALL, STAND], ids=["lying", "standing"])
def test_a_kiosk_shows_groups_then_what_is_in_one_each_on_one_screen(
    open_guide: OpenGuide, size: tuple[int, int]
) -> None:
    guide = open_guide(SITUATIONS, kiosk=True, size=size)
    assert [row.text() for row in shown(guide.window.screen_shown, RowButton)] == [
        group_name(group) for group in SITUATION_GROUPS
    ]
    listed: list[str] = []
    for group in SITUATION_GROUPS:
        guide.window.go(SITUATIONS)
        open_guide.settle()
        press(guide.window.screen_shown, group_name(group))
        open_guide.settle()
        screen = guide.window.screen_shown
        assert isinstance(screen, KioskScreen)
        assert screen.turner.at_end, group
        listed += [row.text() for row in shown(screen, RowButton)]
    assert sorted(listed) == sorted(one.title for one in guide.window.setting.shelf.situations())


def test_a_desk_shows_all_of_them_on_one_page(open_guide: OpenGuide) -> None:
    guide = open_guide(SITUATIONS)
    rows = [row.text() for row in shown(guide.window.screen_shown, RowButton)]
    assert sorted(rows) == sorted(one.title for one in guide.window.setting.shelf.situations())


@both_layouts
def test_a_situation_leads_to_all_its_places_the_best_first(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(kiosk=kiosk)
    several = [one for one in guide.window.setting.shelf.situations() if len(one.leads_to) > 1]
    for situation in several:
        guide.window.go(Route(Place.SITUATIONS, situation.group, situation.id))
        open_guide.settle()
        rows = [row.text() for row in shown(guide.window.screen_shown, RowButton)]
        assert rows == [kind_of(target.scheme) for target in situation.leads_to]
        assert situation.title in said(guide.window.screen_shown)


@both_layouts
def test_a_situation_with_one_place_leads_straight_there(open_guide: OpenGuide, one_place: Path, kiosk: bool) -> None:
    guide = open_guide(Route(Place.SITUATIONS, "out-and-about"), kiosk=kiosk, pack=one_place)
    press(guide.window.screen_shown, MEETING)
    assert guide.visit.history.present == Route(Place.STORY, "grocery-store")


def test_the_topic_of_a_situation_opens(open_guide: OpenGuide) -> None:
    guide = open_guide(SITUATIONS, kiosk=True)
    situation = next(one for one in guide.window.setting.shelf.situations() if one.leads_to[-1].scheme is Scheme.TOPIC)
    press(guide.window.screen_shown, group_name(situation.group))
    open_guide.settle()
    press(guide.window.screen_shown, situation.title)
    open_guide.settle()
    press(guide.window.screen_shown, "Read about it")
    open_guide.settle()
    assert guide.visit.history.present == Route.to(situation.leads_to[-1])
    for _step in range(3):
        guide.window.go_back()
    assert guide.visit.history.present == SITUATIONS


def test_a_situation_of_another_edition_shows_all_of_them(open_guide: OpenGuide) -> None:
    guide = open_guide(Route(Place.SITUATIONS, "money", "no-such-thing"), kiosk=True)
    assert said(guide.window.screen_shown)[0] == group_name("money")
    guide.window.go(Route(Place.SITUATIONS, "no-such-group"))
    open_guide.settle()
    assert said(guide.window.screen_shown)[0] == "I have a situation"
