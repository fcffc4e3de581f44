"""A story, scene by scene."""

from confidentiality_guide.teaching.ids import ScenarioId, SceneId
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.shell.setting import Setting


def story_screen(setting: Setting, id_: ScenarioId, scene: SceneId) -> Screen:
    """The screen of a story, where the visit left it; a scene that is named begins it there.

    Raises:
        NotInPack: The pack has no such story.
        PackError: The pack turned out to be damaged.
    """
    if setting.theme.metrics.kiosk:
        from confidentiality_guide.ui.doing.stories.kiosk_story import KioskStory

        return KioskStory(setting, id_, scene)
    from confidentiality_guide.ui.doing.stories.desk_story import DeskStory

    return DeskStory(setting, id_, scene)
