"""From a route to the screens of learning by doing. Each is imported when it is first shown."""

from collections.abc import Callable

from confidentiality_guide.teaching.ids import ConceptId, LadderId, PartyId, ScenarioId, SceneId
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.visits.route import Place, Route


def _stories(route: Route, setting: Setting) -> Screen:
    from confidentiality_guide.ui.doing.stories.story_list import story_list_screen

    return story_list_screen(setting)


def _story(route: Route, setting: Setting) -> Screen:
    from confidentiality_guide.ui.doing.stories.story import story_screen

    return story_screen(setting, ScenarioId(route.id), SceneId(route.idea))


def _story_map(route: Route, setting: Setting) -> Screen:
    from confidentiality_guide.ui.doing.stories.story_map import story_map_screen

    return story_map_screen(setting, ScenarioId(route.id))


def _ladders(route: Route, setting: Setting) -> Screen:
    from confidentiality_guide.ui.doing.ladders.ladder_list import ladder_list_screen

    return ladder_list_screen(setting)


def _ladder(route: Route, setting: Setting) -> Screen:
    from confidentiality_guide.ui.doing.ladders.ladder import ladder_screen

    return ladder_screen(setting, LadderId(route.id))


def _who_can_know(route: Route, setting: Setting) -> Screen:
    from confidentiality_guide.ui.doing.who.who_can_know import who_can_know_screen

    return who_can_know_screen(setting, PartyId(route.id), route.idea)


def _grid(route: Route, setting: Setting) -> Screen:
    from confidentiality_guide.ui.doing.who.grid import grid_screen

    return grid_screen(setting)


def _check(route: Route, setting: Setting) -> Screen:
    from confidentiality_guide.ui.doing.checks.check import check_screen

    return check_screen(setting, ConceptId(route.id))


def _states(route: Route, setting: Setting) -> Screen:
    from confidentiality_guide.ui.doing.states.states import states_screen

    return states_screen(setting)


def _state(route: Route, setting: Setting) -> Screen:
    from confidentiality_guide.ui.doing.states.state import state_screen

    return state_screen(setting, route.id)


def _questions(route: Route, setting: Setting) -> Screen:
    from confidentiality_guide.ui.doing.questions.questions import questions_screen

    return questions_screen(setting)


def _situations(route: Route, setting: Setting) -> Screen:
    from confidentiality_guide.ui.doing.situations.situations import situations_screen

    return situations_screen(setting)


def _paths(route: Route, setting: Setting) -> Screen:
    from confidentiality_guide.ui.doing.paths.paths import paths_screen

    return paths_screen(setting)


DOING: dict[Place, Callable[[Route, Setting], Screen]] = {
    Place.STORIES: _stories,
    Place.STORY: _story,
    Place.STORY_MAP: _story_map,
    Place.LADDERS: _ladders,
    Place.LADDER: _ladder,
    Place.WHO_CAN_KNOW: _who_can_know,
    Place.GRID: _grid,
    Place.CHECK: _check,
    Place.STATES: _states,
    Place.STATE: _state,
    Place.QUESTIONS: _questions,
    Place.SITUATIONS: _situations,
    Place.PATHS: _paths,
}
"""The makers of these screens; each chooses the layout by the setting."""
