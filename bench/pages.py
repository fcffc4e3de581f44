"""How long a reader waits in the window: turning a page, opening a topic, another language, a source."""

from collections.abc import Iterator

from bench.figure import Figure, percentile
from bench.stage import Stage, repeated
from confidentiality_guide.app import Options
from confidentiality_guide.i18n.languages import ACCENTED, ENGLISH
from confidentiality_guide.teaching.ids import SourceId
from confidentiality_guide.teaching.inline import Scheme, Target
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.teaching.topics import TopicEntry, TopicKind
from confidentiality_guide.visits.route import HOME, Place, Route

FRAME = 1000 / 60  # ms
AT_ONCE = 100  # ms: below this a change is felt as immediate (Nielsen, Usability Engineering, 1993, chapter 5)
_ROUNDS = 5
_KIOSK, _DESK = (1920, 1080), (1366, 820)


def turning() -> list[Figure]:
    """Turn to every idea of every topic at a kiosk, as *Next* does."""
    stage = Stage(Options(kiosk=True, language="en", theme="light", size=_KIOSK))
    routes = [route for topic in _topics(stage) for route in _ideas(stage, topic)]

    def turn_all() -> list[float]:
        return [stage.settled(lambda route=route: stage.window.go(route)) for route in routes]  # type: ignore[misc]

    value = percentile(repeated(_ROUNDS, turn_all), 95)
    stage.close()
    return [Figure(f"turning to the next idea at a kiosk, p95 of {len(routes)}", value, "ms", round(FRAME, 1))]


def opening() -> list[Figure]:
    """Open every topic on a desktop, from the one before."""
    stage = Stage(Options(language="en", theme="light", size=_DESK))
    routes = [Route(Place.TOPIC, topic.id) for topic in _topics(stage)]

    def open_all() -> list[float]:
        return [_opened(stage, route) for route in routes]

    value = percentile(repeated(_ROUNDS, open_all), 95)
    stage.close()
    return [Figure(f"a topic’s first screenful on a desktop, p95 of {len(routes)}", value, "ms", round(2 * FRAME, 1))]


def changing() -> list[Figure]:
    """Change the language of every topic in place, to and fro."""
    stage = Stage(Options(language="en-XA", theme="light", size=_DESK))
    stage.window.choose_language(ENGLISH)
    topics = _topics(stage)

    def change_all() -> list[float]:
        return [wait for topic in topics for wait in _changed(stage, Route(Place.TOPIC, topic.id))]

    value = percentile(repeated(_ROUNDS, change_all), 95)
    stage.close()
    return [Figure(f"another language in place, p95 of {2 * len(topics)}", value, "ms", AT_ONCE)]


def sources() -> list[Figure]:
    """Open the card of every source that the longest topic cites."""
    stage = Stage(Options(language="en", theme="light", size=_DESK))
    shelf = stage.window.setting.shelf
    topics = {topic.id: _cited(stage, topic) for topic in _topics(stage)}
    longest = max(topics, key=lambda id_: len(topics[id_]))
    stage.window.go(Route(Place.TOPIC, longest))
    stage.idle()
    targets = [Target(Scheme.SOURCE, shelf.source(id_).id) for id_ in topics[longest]]

    def open_all() -> list[float]:
        return [_carded(stage, target) for target in targets]

    value = percentile(repeated(_ROUNDS, open_all), 95)
    stage.close()
    return [Figure(f"opening a source, p95 of {len(targets)}", value, "ms", AT_ONCE)]


def _topics(stage: Stage) -> list[TopicEntry]:
    return [topic for topic in stage.window.setting.shelf.contents().topics if topic.kind is TopicKind.PAGE]


def _ideas(stage: Stage, topic: TopicEntry) -> Iterator[Route]:
    layers = Reader.CLIENTS.layers
    for idea in stage.window.setting.shelf.topic(topic.id).ideas:
        if idea.shown(layers).blocks:
            yield Route(Place.TOPIC, topic.id, idea.id)


def _cited(stage: Stage, topic: TopicEntry) -> tuple[SourceId, ...]:
    ideas = stage.window.setting.shelf.topic(topic.id).ideas
    return tuple(dict.fromkeys(id_ for idea in ideas for block in idea.blocks for id_ in block.sources))


def _opened(stage: Stage, route: Route) -> float:
    took = stage.painted(lambda: stage.window.go(route))
    stage.idle()
    return took


def _changed(stage: Stage, route: Route) -> Iterator[float]:
    stage.window.go(HOME)
    stage.window.go(route)
    stage.idle()
    for tag in (ACCENTED, ENGLISH):
        yield stage.painted(lambda tag=tag: stage.window.choose_language(tag))  # type: ignore[misc]
        stage.idle()


def _carded(stage: Stage, target: Target) -> float:
    took = stage.settled(lambda: stage.window.open_target(target))
    stage.window.close_everything()
    stage.idle()
    return took
