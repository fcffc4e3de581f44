"""Finding texts again in the file they came from."""

from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.source_lines import SourceLines, after_hashes, after_mark, at_start

LINES = ["## One {#one}", "", "two", "", "    - three", "four {#four}"]


def lines_of(found: Finder) -> SourceLines:
    return SourceLines(LINES, 8, found)


def test_texts_get_their_lines_indentation_and_marks() -> None:
    found = Finder("a.md")
    source = lines_of(found)
    one = source.take("One", after_hashes)
    assert (one.line, one.before, one.after) == (8, "##", "{#one}")
    assert source.take("two").line == 10
    three = source.take("three", after_mark)
    assert (three.line, three.indent, three.before) == (12, 4, "-")
    four = source.take("four", at_start)
    assert (four.line, four.after) == (13, "{#four}")
    source.finish()
    assert not found.found


def test_a_line_that_is_passed_over_is_told() -> None:
    found = Finder("a.md")
    source = lines_of(found)
    source.take("One", after_hashes)
    source.take("three", after_mark)
    assert [(finding.rule, finding.line) for finding in found.found] == [("lost-text", 10)]


def test_a_line_left_at_the_end_is_told() -> None:
    found = Finder("a.md")
    source = lines_of(found)
    source.take("One", after_hashes)
    source.finish()
    assert [(finding.rule, finding.line) for finding in found.found] == [("lost-text", 10)]


def test_a_text_that_is_not_there_is_told() -> None:
    found = Finder("a.md")
    source = lines_of(found)
    source.take("One", after_hashes)
    assert source.take("other").line == 10
    assert [(finding.rule, finding.line) for finding in found.found] == [("lost-text", 10)]


def test_what_was_refused_is_not_told_twice() -> None:
    found = Finder("a.md")
    source = lines_of(found)
    source.excuse()
    source.take("three", after_mark)
    source.take("four", at_start)
    source.finish()
    assert not found.found


def test_a_heading_without_a_space_shows_in_its_mark() -> None:
    place = after_hashes("##One {#one}", "One")
    assert place is not None
    assert place.before == "##One"
