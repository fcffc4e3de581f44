"""A story as text: its scenes in the order of the file, and under each what can be chosen and where it leads."""

from collections.abc import Iterable, Iterator

from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.teaching.scenarios import Choice, Scenario, Scene
from confidentiality_guide.teaching.story_map import map_of


def story_as_text(story: Scenario) -> str:
    """Return the outline of a story, to be read by a person."""
    return "\n".join(_lines(story)) + "\n"


def _lines(story: Scenario) -> Iterator[str]:
    endings = sum(not scene.choices for scene in story.scenes)
    scenes = _counted(len(story.scenes), "scene")
    yield f"{story.entry.title} ({story.entry.id})"
    yield story.entry.lead
    yield f"For {story.entry.audience}s: {scenes}, {_counted(endings, 'ending')} among them."
    if story.care:
        yield f"Steps of a careful professional: {', '.join(story.care)}."
    back = {(edge.from_, edge.choice) for edge in map_of(story).edges if edge.goes_back}
    places = {scene.id: place for place, scene in enumerate(story.scenes)}
    for place, scene in enumerate(story.scenes):
        yield ""
        yield _heading(place, scene)
        if scene.conditions and place + 1 < len(story.scenes):
            yield f"    passed over by the others, to {_named(place + 1, story.scenes[place + 1])}"
        for number, choice in enumerate(scene.choices, 1):
            to = places.get(choice.leads_to)
            where = f"“{choice.leads_to}”, which is not written" if to is None else _named(to, story.scenes[to])
            yield from _choice(number, choice, where, goes_back=(scene.id, number) in back)


def _heading(place: int, scene: Scene) -> str:
    marks = [] if scene.choices else ["an ending"]
    marks += ["the beginning"] if place == 0 else []
    marks += [f"only {_joined(scene.conditions)}"] if scene.conditions else []
    return f"{place + 1}  {plain(scene.heading.text)}" + (f"  ({'; '.join(marks)})" if marks else "")


def _choice(number: int, choice: Choice, where: str, *, goes_back: bool) -> Iterator[str]:
    marks = [str(choice.tone), *sorted(choice.care)]
    condition = f", only {_joined(choice.conditions)}" if choice.conditions else ""
    yield f"    {number}. {plain(choice.label)}  [{', '.join(marks)}]{condition}"
    yield f"       {'back to' if goes_back else 'to'} {where}"


def _named(place: int, scene: Scene) -> str:
    return f"{place + 1}  {plain(scene.heading.text)}"


def _joined(names: Iterable[str]) -> str:
    return " and ".join(names)


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
