"""Whatever a person did is in one object, and in no other."""

from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.visits.history import History
from confidentiality_guide.visits.visit import Visit


def test_a_new_visit_knows_nothing_of_anybody() -> None:
    visit = Visit()
    assert visit.history == History()
    assert visit.reader is Reader.CLIENTS
    assert not visit.search_words
    assert not visit.opened_myths
    assert visit.circumstances["age"] == "unknown"


def test_two_visits_share_nothing() -> None:
    first, second = Visit(), Visit()
    first.opened_myths |= {"a-myth"}
    first.search_words = "court"
    assert not second.opened_myths
    assert not second.search_words
    assert first.circumstances is not second.circumstances
