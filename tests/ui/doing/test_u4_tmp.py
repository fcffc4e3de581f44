from collections.abc import Callable
import pytest
from confidentiality_guide.packs.reading.store import open_pack
from confidentiality_guide.teaching.ids import ConceptId, TopicId
from confidentiality_guide.teaching.inline import Scheme, Target
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.tour import Stop
from confidentiality_guide.visits.questions import Marked
from confidentiality_guide.visits.route import HOME, Place, Route
from tests.ui import walks
from tests.ui.walks import WAYS

def my_stops(pack, layouts):
    made = []
    for layout in layouts:
        R = lambda t: Route(Place(t.split("#")[0]), "", t.split("#")[1]) if "#" in t and ":" not in t else Route.parse(t)
        for name, route in {
            "home": "home", "check": "check:minimum-necessary#clerk-and-screen", "check-missed": "check:minimum-necessary#clerk-and-screen+1",
            "check-clear": "check:minimum-necessary#clerk-and-screen+0", "check-end": "check#for-now",
            "questions-empty": "questions", "questions-full": "questions", "situations": "situations", "group": "situations:safety",
            "one": "situations:safety#hard-nights-as-a-parent", "paths": "paths", "path-end": "paths:three-minutes",
            "onpath-topic": "topic:what-confidentiality-means#starting-point", "onpath-myth": "myths#dark-thought", "onpath-check": "check:saying-suicide#some-nights+0",
            "section": "section:notes-records", "topic": "topic:your-record", "topic2": "topic:danger-to-yourself#saying-it",
        }.items():
            made.append(Stop(name, layout, R(route)))
        made.append(Stop("questions-reader", layout, R("questions"), reader=Reader.THERAPISTS))
    return made

usual = walks._go
def go(guide, stop, open_guide):
    d = guide.visit.doing
    d.path = "three-minutes" if stop.name.startswith("onpath") else ""
    from confidentiality_guide.visits.questions import Questions
    d.questions = Questions()
    if stop.name == "questions-full":
        shelf = guide.window.setting.shelf
        for n, t in enumerate(list(shelf.code_book().topics)[:14]):
            d.questions = d.questions.put(Marked(Target(Scheme.TOPIC, t), shelf.topic(t).entry.lead, t))
    guide.window.go(HOME)
    usual(guide, stop, open_guide)

@pytest.mark.parametrize("way", WAYS, ids=str)
def test_walk(way, program, qapp, open_guide, monkeypatch):
    monkeypatch.setattr(walks, "stops", my_stops)
    monkeypatch.setattr(walks, "_go", go)
    with open_pack(program.pack) as pack:
        n = walks.walk(way, pack, open_guide)
    bad = {k: v for k, v in dict(raised=n.raised, english=n.english, cut=n.cut, outside=n.outside, nameless=n.nameless, ways=n.ways_out).items() if v}
    missing = [s.name for s in my_stops(None, (way.layout,)) if s.name not in n.opened]
    assert not bad and not missing and len(n.bars) == 1, (bad, missing, len(n.bars))
