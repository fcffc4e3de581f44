"""What a story may hold, so that each scene fits one screen. What holds between scenes is checked elsewhere."""

from collections.abc import Iterator

from confidentiality_guide.packs.source.feedback_rules import check_feedback
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.idea_rules import check_quotes
from confidentiality_guide.packs.source.limits import tell_length, tell_words, words_in
from confidentiality_guide.packs.source.outlined_texts import messages_of_outlined
from confidentiality_guide.packs.source.raw import RawBlock, RawChoice, RawScenario, RawScene
from confidentiality_guide.packs.source.raw_texts import messages_of, targets_of
from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.inline import Scheme
from confidentiality_guide.teaching.scenarios import Audience

_TITLE, _LEAD, _LABEL, _REMEMBER = 5, 16, 8, 14  # words
_SCENE = {Audience.CLIENT: 45, Audience.TRAINEE: 90}  # words
_FEEDBACK = {Audience.CLIENT: 38, Audience.TRAINEE: 70}  # words
_SCENES = {Audience.CLIENT: range(3, 6), Audience.TRAINEE: range(8, 16)}
_CHOICES = range(2, 5)
_BULLETS = range(2, 4)
_PARAGRAPHS = 2
_FEWEST_STANDARDS = 3
_ASIDE = frozenset({Kind.CRISIS, Kind.PRO, Kind.TALK, Kind.ASK})
_IN_SCENE = _ASIDE | {Kind.PARAGRAPH}
_IN_ENDING = _ASIDE | {Kind.PARAGRAPH, Kind.BULLETS}
_SAY_ENDING = "Write two or three things to remember as a list, then a paragraph with a link to the topic."
_SAY_CODES = (
    "Add !!! pro “What the codes say”, its title in straight quotes, with a list of the professions’ standards."
)


def check_scenario(scenario: RawScenario, found: Finder) -> None:
    """Tell what is too much in a story, in the wrong place, or missing."""
    tell_length("title", words_in([scenario.title]), _TITLE, scenario.title.line, found)
    tell_length("lead", words_in([scenario.lead]), _LEAD, scenario.lead.line, found)
    _check_number_of_scenes(scenario, found)
    for scene in scenario.scenes:
        if scene.choices:
            _check_decision(scene, scenario.audience, found)
        else:
            _check_ending(scene, found)
    _check_care(scenario, found)
    check_quotes(messages_of_outlined(scenario), found)


def _check_number_of_scenes(scenario: RawScenario, found: Finder) -> None:
    allowed = _SCENES[scenario.audience]
    always = sum(1 for scene in scenario.scenes if not scene.heading.conditions)
    if len(scenario.scenes) < allowed.start or always >= allowed.stop:
        message = f"The story has {len(scenario.scenes)} scenes; {allowed.start} to {allowed.stop - 1} are meant."
        hint = "Write another scene, or leave one out."
        found.warning(scenario.scenes[0].heading.line, "scenes", message, hint)


def _check_decision(scene: RawScene, audience: Audience, found: Finder) -> None:
    paragraphs = [block for block in scene.blocks if block.kind is Kind.PARAGRAPH]
    if not paragraphs:
        message = "The scene has no words of its own."
        found.error(scene.heading.line, "scene", message, "Say in a paragraph what happens.")
    tell_words("scene", paragraphs, _SCENE[audience], found)
    if len(paragraphs) > _PARAGRAPHS:
        line = paragraphs[_PARAGRAPHS].line
        tell_length("scene", len(paragraphs), _PARAGRAPHS, line, found, of_what="paragraphs")
    _check_kinds(scene, _IN_SCENE, "Before the choices stand paragraphs, !!! crisis and !!! pro.", found)
    _check_number_of_choices(scene, found)
    for choice in scene.choices:
        if audience is Audience.CLIENT:
            tell_length("choice", words_in([choice.label]), _LABEL, choice.label.line, found)
        check_feedback(choice.feedback, _FEEDBACK[audience], found)
    if audience is Audience.TRAINEE:
        _check_codes(scene, found)


def _check_kinds(scene: RawScene, kinds: frozenset[Kind], hint: str, found: Finder) -> None:
    for block in scene.blocks:
        if block.kind not in kinds:
            message = f"A block of the kind “{block.kind}” has no place in this scene."
            found.error(block.line, "scene", message, hint)


def _check_number_of_choices(scene: RawScene, found: Finder) -> None:
    always = sum(1 for choice in scene.choices if not choice.conditions)
    line = scene.choices[0].label.line
    if len(scene.choices) < _CHOICES.start:
        found.error(line, "choices", "The scene has only one choice.", "Write two to four.")
    elif always >= _CHOICES.stop:
        found.error(line, "choices", f"The scene has {always} choices.", "Leave out some: two to four fit.")


def _check_codes(scene: RawScene, found: Finder) -> None:
    asides = [block for block in scene.blocks if block.kind is Kind.PRO]
    standards = max((len(items) for block in asides for items in _lists(block)), default=0)
    if not standards:
        message = "The scene does not say what the professions’ codes say."
        found.error(scene.heading.line, "codes", message, _SAY_CODES)
    elif standards < _FEWEST_STANDARDS:
        message = f"The scene gives the standards of {standards} professions; three or more are meant."
        found.warning(asides[0].line, "codes", message, _SAY_CODES)


def _lists(block: RawBlock) -> Iterator[tuple[object, ...]]:
    for inner in block.body:
        if inner.kind is Kind.BULLETS:
            yield inner.items


def _check_ending(scene: RawScene, found: Finder) -> None:
    _check_kinds(scene, _IN_ENDING, _SAY_ENDING, found)
    items = [item for block in scene.blocks if block.kind is Kind.BULLETS for item in block.items]
    if len(items) not in _BULLETS:
        message = f"The ending has {len(items) or 'no'} things to remember; two or three are meant."
        found.error(scene.heading.line, "ending", message, _SAY_ENDING)
    for item in items:
        tell_length("thing to remember", words_in([item]), _REMEMBER, item.line, found)
    messages = [message for block in scene.blocks for message in messages_of(block)]
    if not any(target.scheme is Scheme.TOPIC for target, _ in targets_of(messages)):
        found.error(scene.heading.line, "ending", "The ending has no link to a topic.", _SAY_ENDING)


def _check_care(scenario: RawScenario, found: Finder) -> None:
    taken = {care for choice in _choices(scenario) for care in choice.care}
    line = scenario.title.line
    if scenario.audience is Audience.TRAINEE:
        if not scenario.care:
            message = "The story does not say which steps a careful professional takes."
            found.error(line, "steps", message, "Add “steps: consult, document” to the front matter.")
        for care in scenario.care:
            if care not in taken:
                hint = f"Put “.{care}” on a choice that takes it, or take it out of “steps”."
                found.error(line, "steps", f"No choice takes the step “{care}”.", hint)
        return
    if scenario.care:
        found.error(line, "steps", "A client’s story is not judged by steps.", "Take “steps” out.")
    for choice in _choices(scenario):
        if choice.care:
            hint = "Take it out; only trainees’ stories have steps."
            found.error(choice.label.line, "steps", "A choice in a client’s story carries a step.", hint)


def _choices(scenario: RawScenario) -> Iterator[RawChoice]:
    for scene in scenario.scenes:
        yield from scene.choices
