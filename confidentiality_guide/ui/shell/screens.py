"""From a route to its screen, in either layout."""

from confidentiality_guide.teaching.ids import IdeaId, SectionId, TopicId
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.visits.route import Place, Route

_DOING = frozenset(
    {
        Place.STORIES,
        Place.STORY,
        Place.STORY_MAP,
        Place.LADDERS,
        Place.LADDER,
        Place.WHO_CAN_KNOW,
        Place.GRID,
        Place.CHECK,
        Place.STATES,
        Place.STATE,
        Place.QUESTIONS,
        Place.SITUATIONS,
        Place.PATHS,
    }
)


def make_screen(route: Route, setting: Setting) -> Screen:
    """The screen of a place. Each kind is imported when it is first shown, so that starting up stays quick.

    Raises:
        NotInPack: The pack has no such topic.
        PackError: The pack turned out to be damaged.
    """
    if route.place in _DOING:
        from confidentiality_guide.ui.shell.doing_screens import DOING

        return DOING[route.place](route, setting)
    return _for_kiosk(route, setting) if setting.theme.metrics.kiosk else _for_desktop(route, setting)


def _for_desktop(route: Route, setting: Setting) -> Screen:
    if route.place is Place.TOPIC:
        from confidentiality_guide.ui.client.topic_page import TopicPage

        return TopicPage(setting, TopicId(route.id))
    if route.place is Place.SECTION and route.id:
        from confidentiality_guide.ui.client.section_page import SectionPage

        return SectionPage(setting, SectionId(route.id))
    if route.place is Place.MYTHS:
        from confidentiality_guide.ui.client.myths_page import MythsPage

        return MythsPage(setting)
    if route.place is Place.GLOSSARY:
        from confidentiality_guide.ui.client.glossary_page import GlossaryPage

        return GlossaryPage(setting)
    if route.place is Place.INDEX:
        from confidentiality_guide.ui.client.index_page import IndexPage

        return IndexPage(setting)
    if route.place is Place.SEARCH:
        from confidentiality_guide.ui.client.search_page import SearchPage

        return SearchPage(setting)
    if route.place is Place.ABOUT:
        from confidentiality_guide.ui.client.about_page import AboutPage

        return AboutPage(setting)
    from confidentiality_guide.ui.client.desktop_home import DesktopHome

    return DesktopHome(setting)


def _for_kiosk(route: Route, setting: Setting) -> Screen:
    if route.place is Place.WELCOME:
        from confidentiality_guide.ui.kiosk.welcome import WelcomeScreen

        return WelcomeScreen(setting)
    if route.place is Place.TOPIC:
        from confidentiality_guide.ui.client.idea_page import IdeaPage

        return IdeaPage(setting, TopicId(route.id), IdeaId(route.idea))
    if route.place is Place.MYTHS:
        from confidentiality_guide.ui.client.myths_page import KioskMyth

        return KioskMyth(setting, route.idea)
    if route.place in {Place.SECTION, Place.GLOSSARY, Place.INDEX}:
        from confidentiality_guide.ui.client import kiosk_lists

        if route.place is Place.GLOSSARY:
            return kiosk_lists.words_list(setting)
        if route.place is Place.INDEX:
            return kiosk_lists.letter_list(setting, route.id) if route.id else kiosk_lists.letters_list(setting)
        return (
            kiosk_lists.section_list(setting, SectionId(route.id)) if route.id else kiosk_lists.sections_list(setting)
        )
    if route.place is Place.ABOUT:
        from confidentiality_guide.ui.client.about_page import KioskAbout

        return KioskAbout(setting)
    from confidentiality_guide.ui.client.kiosk_home import KioskHome

    return KioskHome(setting)
