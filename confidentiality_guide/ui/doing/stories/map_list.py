"""The map of a story as a list: each scene, and where its choices lead."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.learning.run import Taken
from confidentiality_guide.teaching.ids import SceneId
from confidentiality_guide.teaching.story_map import PASSED_OVER, MapKind, MapNode, StoryMap
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.ui.parts.scroller import Page, Scroller
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.theme import Theme
from confidentiality_guide.ui.theme.tokens import number

_ICONS = {MapKind.START: "play", MapKind.SCENE: "chat-teardrop-text", MapKind.ENDING: "flag-fill"}


class _SceneRow(RowButton):
    def __init__(self, node: MapNode, leads: str, theme: Theme) -> None:
        super().__init__(node.heading, leads, theme, icon=_ICONS[node.kind], step=Step.BODY)
        self.scene = node.scene


class MapList(Scroller):
    """One row to a scene; pressing it begins the story there."""

    def __init__(self, story: StoryMap, way: Sequence[Taken], begin: Callable[[SceneId], None], theme: Theme) -> None:
        super().__init__(theme)
        self._begin = begin
        passed = {taken.scene for taken in way}
        page = Page()
        column = QVBoxLayout(page)
        ring = theme.metrics.ring
        column.setContentsMargins(ring, ring, ring, theme.metrics.space(6))
        column.setSpacing(theme.metrics.space(3))
        for node in story.nodes:
            lines = [_("You came through here.")] if node.scene in passed else []
            row = _SceneRow(node, "\n".join([*lines, *_leads(story, node)]), theme)
            row.setMaximumWidth(round(number("sizesDesktopPx", "readingColumn") * theme.metrics.text))
            row.clicked.connect(self._report)
            column.addWidget(row)
        column.addStretch()
        self.setWidget(page)

    def _report(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, _SceneRow):
            self._begin(pressed.scene)


def _leads(story: StoryMap, node: MapNode) -> list[str]:
    names = {one.scene: one.heading for one in story.nodes}
    if node.kind is MapKind.ENDING:
        return [_("Here it ends.")]
    return [
        fill(_("{number}: {choice}, to “{scene}”."), number=edge.choice, choice=edge.label, scene=names[edge.to])
        for edge in story.edges
        if edge.from_ == node.scene and edge.choice != PASSED_OVER
    ]
