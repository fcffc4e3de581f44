"""Which ideas of a topic a reader is shown, and what of each."""

from confidentiality_guide.teaching.layers import Layer
from confidentiality_guide.teaching.topics import Idea, Topic
from confidentiality_guide.ui.shell.setting import Setting


def ideas_shown(topic: Topic, setting: Setting, layers: frozenset[Layer]) -> list[Idea]:
    """The ideas of a topic with the blocks that are for these layers, and that hold for this reader's state and age."""
    if not any(block.conditions for idea in topic.ideas for block in (idea.heading, *idea.blocks)):
        return [idea.shown(layers) for idea in topic.ideas]
    from confidentiality_guide.visits.lens import lens_of  # few topics differ by state: not at every start

    lens = lens_of(setting.visit, setting.shelf)._replace(layers=layers)
    held = [idea for idea in topic.ideas if lens.holds(idea.heading.conditions)]
    return [Idea(idea.id, idea.heading, lens.blocks(idea.blocks)) for idea in held]
