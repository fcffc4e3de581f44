"""The tour: every screen drawn into a folder of pictures, without a display."""

import json
from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from confidentiality_guide.app import Guide, Options, current_pack, start_qt
from confidentiality_guide.locations import find_locations
from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.ids import LanguageTag, TopicId
from confidentiality_guide.teaching.inline import Scheme, Target
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.teaching.topics import TopicKind
from confidentiality_guide.ui.shell.main_window import MainWindow
from confidentiality_guide.visits.route import HOME, WELCOME, Place, Route
from confidentiality_guide.visits.visit import Visit

ENGLISH, SPANISH = LanguageTag("en"), LanguageTag("es")
_SEARCHED = "court"
_WARNED_FOR = 30  # seconds
MARKED_TOPIC, MARKED_WORDS = TopicId("your-record"), "1, 2, 3?"  # words that are the same in every language


@dataclass(frozen=True, slots=True)
class Stop:
    """One picture: where, in which layout, and what is open there."""

    name: str
    layout: str
    route: Route
    opens: str = ""  # "language", "help", "hide", "answer", "still-there", "path", "marked" …, or a target, "source:access-30-days"
    reader: Reader = Reader.CLIENTS
    two_languages: bool = False  # in Spanish, with the English beside it


def stops(pack: Pack, layouts: tuple[str, ...]) -> list[Stop]:
    """Every screen there is to see."""
    made: list[Stop] = []
    if "desktop" in layouts:
        made += [*_desktop(pack), *_doing("desktop"), *_two_languages(pack, "desktop")]
    if "kiosk" in layouts:
        made += [*_kiosk(pack), *_doing("kiosk"), *_two_languages(pack, "kiosk")]
    return made


def _doing(layout: str) -> list[Stop]:
    """The screens of learning by doing; most are there in either layout."""
    either = [
        ("stories", Route(Place.STORIES), ""),
        ("story", Route(Place.STORY, "grocery-store"), ""),
        ("story-answered", Route(Place.STORY, "grocery-store"), "answer"),
        ("story-ending", Route(Place.STORY, "grocery-store", "end"), ""),
        ("ladders", Route(Place.LADDERS), ""),
        ("ladder", Route(Place.LADDER, "thoughts-of-suicide"), ""),
        ("who-can-know", Route(Place.WHO_CAN_KNOW, "insurer", "diagnosis/1"), ""),
        ("who-undecided", Route(Place.WHO_CAN_KNOW, "parents-of-minor", "substance"), ""),
        ("who-by-kind", Route(Place.WHO_CAN_KNOW, idea="diagnosis"), ""),
        ("grid", Route(Place.GRID), ""),
        ("check", Route(Place.CHECK, "minimum-necessary", "clerk-and-screen"), ""),
        ("check-missed", Route(Place.CHECK, "minimum-necessary", "clerk-and-screen+1"), ""),
        ("check-clear", Route(Place.CHECK, "minimum-necessary", "clerk-and-screen+2"), ""),
        ("check-end", Route(Place.CHECK, idea="for-now"), ""),
        ("states", Route(Place.STATES), ""),
        ("state", Route(Place.STATE, "ca"), ""),
        ("state-elsewhere", Route(Place.STATE, "elsewhere"), ""),
        ("state-second", Route(Place.STATE, "ca+"), ""),
        ("questions", Route(Place.QUESTIONS), ""),
        ("questions-marked", Route(Place.QUESTIONS), "marked"),
        ("situations", Route(Place.SITUATIONS), ""),
        ("situations-of-a-group", Route(Place.SITUATIONS, "safety"), ""),
        ("situation", Route(Place.SITUATIONS, "safety", "hard-nights-as-a-parent"), ""),
        ("paths", Route(Place.PATHS), ""),
        ("on-a-path", Route(Place.TOPIC, "what-confidentiality-means", "starting-point"), "path"),
        ("path-ended", Route(Place.PATHS, "three-minutes"), ""),
    ]
    if layout == "kiosk":
        own = [
            Stop("kiosk-state-danger", layout, Route(Place.STATE, "al", "danger")),
            Stop("kiosk-state-children", layout, Route(Place.STATE, "ny", "children")),
            Stop("kiosk-state-boards", layout, Route(Place.STATE, "nm", "boards")),
            Stop("kiosk-states-compared", layout, Route(Place.STATE, "ca+ny", "teens")),
        ]
    else:
        trainee = Route(Place.STORY, "a-named-threat")
        own = [
            Stop("state-disputed", layout, Route(Place.STATE, "al")),
            Stop("states-compared", layout, Route(Place.STATE, "ca+ny")),
            Stop("story-for-trainees", layout, trainee, "answer", Reader.TRAINEES),
            Stop("story-map", layout, Route(Place.STORY_MAP, "a-named-threat"), reader=Reader.TRAINEES),
            Stop("questions-of-a-therapist", layout, Route(Place.QUESTIONS), reader=Reader.THERAPISTS),
        ]
    prefix = "kiosk-" if layout == "kiosk" else ""
    return [*(Stop(prefix + name, layout, route, opens) for name, route, opens in either), *own]


def _two_languages(pack: Pack, layout: str) -> list[Stop]:
    """Pages for a therapist, a client and an interpreter at one screen."""
    if SPANISH not in pack.tags:
        return []
    prefix = "kiosk-" if layout == "kiosk" else ""
    pages = [
        ("topic", Route(Place.TOPIC, "your-record"), ""),
        ("story", Route(Place.STORY, "grocery-store"), "answer"),
        ("ladder", Route(Place.LADDER, "thoughts-of-suicide"), ""),
        ("language", Route(Place.TOPIC, "your-record"), "language"),
    ]
    return [
        Stop(f"{prefix}two-languages-{name}", layout, route, opens, two_languages=True) for name, route, opens in pages
    ]


def _desktop(pack: Pack) -> list[Stop]:
    contents = pack.contents(ENGLISH)
    made = [Stop("home", "desktop", HOME)]
    made += [Stop(f"section-{s.id}", "desktop", Route(Place.SECTION, s.id)) for s in contents.sections[:2]]
    for topic in contents.topics:
        if topic.kind is not TopicKind.MYTHS:
            made.append(Stop(f"topic-{topic.id}", "desktop", Route(Place.TOPIC, topic.id)))
    first = next(t for t in contents.topics if t.kind is not TopicKind.MYTHS)
    source = next(s for idea in pack.topic(first.id, ENGLISH).ideas for b in idea.blocks for s in b.sources)
    term = pack.terms(ENGLISH)[0].id
    here = Route(Place.TOPIC, first.id)
    made += [
        Stop("topic-for-therapists", "desktop", here, reader=Reader.THERAPISTS),
        Stop("source-card", "desktop", here, f"source:{source}"),
        Stop("term-card", "desktop", here, f"term:{term}"),
        Stop("myths", "desktop", Route(Place.MYTHS)),
        Stop("myth-answered", "desktop", Route(Place.MYTHS), "answer"),
        Stop("search", "desktop", Route(Place.SEARCH), "search"),
        Stop("glossary", "desktop", Route(Place.GLOSSARY)),
        Stop("index", "desktop", Route(Place.INDEX)),
        Stop("about", "desktop", Route(Place.ABOUT)),
        *(Stop(name, "desktop", here, name) for name in ("language", "display", "help", "hide")),
    ]
    return made


def _kiosk(pack: Pack) -> list[Stop]:
    contents = pack.contents(ENGLISH)
    made = [Stop("kiosk-home", "kiosk", HOME), Stop("kiosk-topics", "kiosk", Route(Place.SECTION))]
    made += [Stop(f"kiosk-section-{s.id}", "kiosk", Route(Place.SECTION, s.id)) for s in contents.sections[:2]]
    for topic in contents.topics:
        if topic.kind is TopicKind.MYTHS:
            continue
        for place, idea in enumerate(pack.topic(topic.id, ENGLISH).ideas, start=1):
            if place == 1 or any(b.kind in {Kind.FIGURE, Kind.TABLE, Kind.CRISIS} for b in idea.blocks) or place == 3:
                made.append(Stop(f"kiosk-{topic.id}-{place}", "kiosk", Route(Place.TOPIC, topic.id, idea.id)))
    first = next(t for t in contents.topics if t.kind is not TopicKind.MYTHS)
    source = next(s for idea in pack.topic(first.id, ENGLISH).ideas for b in idea.blocks for s in b.sources)
    here = Route(Place.TOPIC, first.id)
    made += [
        Stop("kiosk-source-card", "kiosk", here, f"source:{source}"),
        Stop("kiosk-term-card", "kiosk", here, f"term:{pack.terms(ENGLISH)[0].id}"),
        Stop("kiosk-myth", "kiosk", Route(Place.MYTHS)),
        Stop("kiosk-myth-answered", "kiosk", Route(Place.MYTHS), "answer"),
        Stop("kiosk-words", "kiosk", Route(Place.GLOSSARY)),
        Stop("kiosk-index", "kiosk", Route(Place.INDEX)),
        Stop("kiosk-letter", "kiosk", Route(Place.INDEX, "C")),
        Stop("kiosk-about", "kiosk", Route(Place.ABOUT)),
        *(Stop(f"kiosk-{name}", "kiosk", here, name) for name in ("language", "display", "help", "hide")),
        Stop("kiosk-welcome", "kiosk", WELCOME),
        Stop("kiosk-still-there", "kiosk", here, "still-there"),
        Stop("kiosk-pin-pad", "kiosk", here, "pin-pad"),
    ]
    return made


def draw_pictures(options: Namespace) -> int:
    """Draw every stop; returns the exit status."""
    application = start_qt(())
    locations = find_locations()
    pack = current_pack(locations).pack
    layouts = ("desktop", "kiosk") if options.layout == "both" else (options.layout,)
    out: Path = options.out
    out.mkdir(parents=True, exist_ok=True)
    index = []
    guides: dict[str, Guide] = {}
    for number, stop in enumerate(stops(pack, layouts), start=1):
        if not stop.name.startswith(options.only):
            continue
        size = options.size if options.size[0] else ((1920, 1080) if stop.layout == "kiosk" else (1366, 768))
        if stop.layout not in guides:
            asked = Options(
                kiosk=stop.layout == "kiosk",
                language=options.locale or "en",
                theme=options.theme or "light",
                text_size=options.text_size or 100,
                size=size,
            )
            guides[stop.layout] = Guide(current_pack(locations).pack, locations, asked, remember=False)
            guides[stop.layout].show()
        picture = f"{number:03}-{stop.name}.png"
        _draw(guides[stop.layout], stop, application).save(str(out / picture))
        index.append({"name": stop.name, "layout": stop.layout, "route": str(stop.route), "picture": picture})
    for guide in guides.values():
        guide.close()
    (out / "index.json").write_text(json.dumps({"pictures": index}, indent=1) + "\n", encoding="utf-8")
    print(f"{len(index)} pictures in {out}")
    return 0


def _draw(guide: Guide, stop: Stop, application: QApplication):  # type: ignore[no-untyped-def]
    window = guide.window
    prepare(guide.visit, stop)
    if guide.visit.reader is not stop.reader:
        window.choose_reader(stop.reader)
    language = guide.visit.language
    if stop.two_languages:
        _read_in(guide, SPANISH, two_languages=True)
    window.go(HOME)
    window.go(stop.route)
    window.screen_shown.finish()
    settle(application)
    open_over(window, stop.opens)
    settle(application)
    picture = window.grab()
    _close(guide)
    if stop.two_languages:
        _read_in(guide, language, two_languages=False)
    return picture


def _read_in(guide: Guide, language: LanguageTag, *, two_languages: bool) -> None:
    guide.visit.language, guide.visit.two_languages = language, two_languages
    guide.window.choices_changed.emit()


def prepare(visit: Visit, stop: Stop) -> None:
    """Let a visit be that of someone who comes to this stop, having done nothing else."""
    visit.search_words = _SEARCHED if stop.opens == "search" else ""
    visit.opened_myths = frozenset()
    visit.forget_doing()
    if stop.opens == "path":
        visit.doing.path = "three-minutes"
    if stop.opens == "marked":
        from confidentiality_guide.visits.questions import Marked, Questions

        target = Target(Scheme.TOPIC, MARKED_TOPIC)
        visit.doing.questions = Questions((Marked(target, MARKED_WORDS, MARKED_TOPIC),))


def open_over(window: MainWindow, what: str) -> None:
    """Open what a stop shows over its page or on it: see `Stop.opens`."""
    opening: dict[str, Callable[[], object]] = {
        "language": window.opening.languages,
        "display": window.opening.display,
        "help": window.opening.help_now,
        "hide": window.hide_page,
        "answer": window.screen_shown.answer_first,
        "still-there": partial(_ask_whether_there, window),
        "pin-pad": partial(_ask_for_pin, window),
    }
    if ":" in what:
        window.open_target(Target.parse(what))
    elif what in opening:
        opening[what]()


def _ask_whether_there(window: MainWindow) -> None:
    from confidentiality_guide.ui.kiosk.still_there import StillThere

    warning = StillThere(_WARNED_FOR, window.theme, window)
    window.overlays.put_front(warning)
    warning.ask()


def _ask_for_pin(window: MainWindow) -> None:
    from confidentiality_guide.ui.kiosk.pin_pad import PinPad

    pad = PinPad(window.theme, window)
    window.overlays.put_front(pad)
    pad.ask()


def _close(guide: Guide) -> None:
    guide.window.overlays.drop_front()
    guide.window.close_everything()


def settle(application: QApplication) -> None:
    """Let everything that was begun be done: layouts, gradual building, deletions."""
    for _round in range(20):
        application.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
