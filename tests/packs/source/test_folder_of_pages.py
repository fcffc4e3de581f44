"""A content folder with stories, ladders, parties, questions, states and ways in."""

from pathlib import Path

from confidentiality_guide.packs.source.folder import content_files, read_content
from confidentiality_guide.packs.source.parsers import ParsedTopic, Parsers
from confidentiality_guide.packs.source.topic_file import parse_topic
from tests.packs.source.pages import CONCEPT, LADDER, PARTY, PATHS, SITUATIONS, STATES, STORY, changed
from tests.packs.written import FRONT_MATTER, OPENING, told, write_content

PAGES = {
    "scenarios/grocery-store.md": STORY,
    "ladders/an-audit.md": LADDER,
    "who-can-know/insurer.md": PARTY,
    "questions/minimum-necessary.md": CONCEPT,
    "state-page.md": FRONT_MATTER.replace("your-record", "state-page") + OPENING,
    "facts/states.yaml": STATES,
    "situations.toml": SITUATIONS,
    "paths.toml": PATHS,
    "misconceptions.toml": '[everything-is-shared]\nname = "All is shared"\n',
}


def written(folder: Path, **changes: str) -> Path:
    write_content(folder)
    for name, text in (PAGES | changes).items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text)
    return folder


def test_everything_in_the_folder_is_read(tmp_path: Path) -> None:
    content, found = read_content(written(tmp_path))
    assert not found, [str(finding) for finding in found]
    assert [story.id for story in content.scenarios] == ["grocery-store"]
    assert [ladder.id for ladder in content.ladders] == ["an-audit"]
    assert [party.id for party in content.parties] == ["insurer"]
    assert [concept.id for concept in content.concepts] == ["minimum-necessary"]
    assert content.state_page is not None
    assert content.state_page.id == "state-page"
    assert [topic.id for topic in content.topics] == ["your-record"]
    assert [state.entry.id for state in content.jurisdictions] == ["al", "wy"]
    assert "state-al-privilege" in content.sources
    assert "notes-yes" in content.sources
    assert content.misconceptions == {"everything-is-shared": "All is shared"}
    assert [situation.id for situation in content.situations] == ["in-town"]
    assert [path.id for path in content.paths] == ["three-minutes"]


def test_all_of_it_makes_up_the_content(tmp_path: Path) -> None:
    files = {path.relative_to(tmp_path).as_posix() for path in content_files(written(tmp_path))}
    assert set(PAGES) < files


def test_a_folder_without_any_of_it_is_fine(tmp_path: Path) -> None:
    content, found = read_content(write_content(tmp_path))
    assert not found
    assert [content.scenarios, content.ladders, content.parties, content.concepts, content.jurisdictions] == [()] * 5
    assert content.state_page is None


def test_pages_come_in_their_own_order(tmp_path: Path) -> None:
    earlier = changed(changed(LADDER, "id: an-audit", "id: police"), "order: 70", "order: 9")
    content, _ = read_content(written(tmp_path, **{"ladders/police.md": earlier}))
    assert [ladder.id for ladder in content.ladders] == ["police", "an-audit"]


def test_a_source_that_is_not_there_is_told_in_every_kind_of_page(tmp_path: Path) -> None:
    pages = {name: text.replace("source:notes-yes", "source:notes-no", 1) for name, text in PAGES.items()}
    _, found = read_content(written(tmp_path, **pages))
    files = {finding.file for finding in found if finding.rule == "source"}
    assert files == {name for name, text in PAGES.items() if "source:notes-yes" in text}
    assert len(files) == 4


def test_a_file_that_is_no_page_is_told(tmp_path: Path) -> None:
    _, found = read_content(written(tmp_path, **{"ladders/notes.txt": "x", "scenarios/My Story.md": STORY}))
    assert told(found) == {("not-read", 0), ("file-id", 0)}


def test_the_state_page_is_read_as_topics_are(tmp_path: Path) -> None:
    asked: list[str] = []

    def remembering(data: bytes, file: str) -> ParsedTopic:
        asked.append(file)
        return parse_topic(data, file)

    read_content(written(tmp_path), Parsers(topic=remembering))
    assert sorted(asked) == ["state-page.md", "topics/your-record.md"]
