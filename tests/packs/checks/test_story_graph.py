"""The model checker judges a story as playing every way through it does."""

from hypothesis import given
from hypothesis import strategies as st

from confidentiality_guide.learning.run import StoryError, begin, choices_shown, choose, go_on, scene_of
from confidentiality_guide.packs.maps.english import english_writer
from confidentiality_guide.packs.source.raw import RawScenario
from confidentiality_guide.teaching.conditions import Circumstances
from confidentiality_guide.teaching.ids import SceneId
from confidentiality_guide.teaching.scenarios import Scenario
from confidentiality_guide.teaching.shown import Lens
from tests.packs.checks.stories import CONDITIONS, Told, Way, found_in, story

AGES = ("unknown", "under-12", "12-17", "adult")
ONLY = st.sampled_from(["", "", "", *CONDITIONS])


@st.composite
def stories(draw: st.DrawFn) -> RawScenario:
    names = [f"s{n}" for n in range(draw(st.integers(1, 7)))]
    way = st.tuples(st.sampled_from(names), ONLY).map(lambda given: Way(*given))
    told = st.tuples(st.lists(way, max_size=5).map(tuple), ONLY).map(lambda given: Told(*given))
    return story({name: draw(told) for name in names})


class Played:
    """Every way through a story that one person can take, by playing it."""

    def __init__(self, played: Scenario, lens: Lens) -> None:
        self.rules: set[str] = set()
        self.next: dict[SceneId, list[SceneId]] = {}
        self.stuck: set[SceneId] = set()
        self.played, self.lens = played, lens
        try:
            first = begin(played, lens)
        except StoryError:
            self.rules.add("nowhere")
            return
        if not scene_of(played, first).choices:
            self.rules.add("first-is-ending")
        ahead = [first.at]
        while ahead:
            at = ahead.pop()
            if at not in self.next:
                self.next[at] = self._from(at)
                ahead += self.next[at]
        if any(not self._ends(at) for at in self.next):
            self.rules.add("no-way-out")

    def _from(self, at: SceneId) -> list[SceneId]:
        run = begin(self.played, self.lens, at)
        scene = scene_of(self.played, run)
        shown = choices_shown(scene, self.lens)
        if any(choice.conditions for choice in scene.choices):
            self.rules |= {"dead-end"} if len(shown) < 2 else {"many-choices"} if len(shown) > 4 else set()
        following = []
        for number in shown:
            try:
                following.append(go_on(self.played, choose(self.played, run, number, self.lens), self.lens).at)
            except StoryError:
                self.rules.add("nowhere")
                self.stuck.add(at)
        if not shown:
            self.stuck.add(at)
        return following

    def _ends(self, at: SceneId) -> bool:
        """Whether an ending, or a place where people are stuck for another reason, can be reached."""
        seen, ahead = {at}, [at]
        while ahead:
            here = ahead.pop()
            if here in self.stuck:
                return True
            ahead += [to for to in self.next[here] if to not in seen]
            seen.update(self.next[here])
        return False


@given(stories())
def test_random_stories_are_judged_as_playing_them_judges(raw: RawScenario) -> None:
    played = english_writer(raw).scenario(raw)
    people = [Played(played, Lens(CONDITIONS, Circumstances({"age": age}))) for age in AGES]
    expected = {rule for person in people for rule in person.rules}
    reached = {id_ for person in people for id_ in person.next}
    if reached != {scene.id for scene in raw.scenes}:
        expected.add("unreachable")
    found = found_in(raw)
    impossible = {finding.rule for finding in found} & {"impossible"}
    if not impossible:  # then the rest is told when that is mended
        assert {finding.rule for finding in found} - {"scenes"} == expected
        lost = {finding.line for finding in found if finding.rule == "unreachable"}
        assert lost == {scene.heading.line for scene in raw.scenes if scene.id not in reached}
    else:
        assert any(scene.heading.conditions for scene in raw.scenes)


def test_a_scene_with_too_few_choices_for_some_and_too_many_for_others_is_told_of_both() -> None:
    ways = (Way("end"), *(Way("end", "if-minor") for _choice in range(4)))
    rules = {finding.rule for finding in found_in(story({"start": Told(ways), "end": Told()}))}
    assert {"dead-end", "many-choices"} <= rules
