"""An approval is of one English text and one translation, by a named person: any edit lapses it."""

from datetime import date
from pathlib import Path

import pytest

from confidentiality_guide.packs.catalogs.approvals import Standing, line_of, read_approvals
from confidentiality_guide.packs.catalogs.approving import Approved, approve
from confidentiality_guide.packs.catalogs.counting import status_of
from confidentiality_guide.packs.catalogs.workshop import Workshop
from tests.packs.catalogs.small import (
    PAGE,
    PROMISE,
    PROMISED,
    SPANISH,
    small_workshop,
    translate,
    unit_of,
    update,
)
from tests.packs.made import TOPIC

TODAY = date(2026, 11, 22)


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    made = small_workshop(tmp_path)
    update(made)
    translate(made, PROMISE, PROMISED)
    translate(made, "You say no.", "Usted dice que no.")
    translate(made, "Show the picture", "Mostrar la imagen")
    return made


def approved(workshop: Workshop, *blocks: str, reviewer: str = "A reviewer", qualification: str = "A test") -> Approved:
    return approve(workshop, SPANISH, reviewer, qualification, TODAY, blocks)


def standing(workshop: Workshop, english: str) -> Standing:
    return read_approvals(workshop.translations / SPANISH).standing(unit_of(workshop, english))


def counts(workshop: Workshop, layer: str) -> dict[str, int]:
    by_layer: dict[str, dict[str, int]] = status_of(workshop, SPANISH).to_json()["by_layer"]
    return by_layer[layer]


def test_nothing_is_approved_until_a_person_does(workshop: Workshop) -> None:
    status = status_of(workshop, SPANISH).to_json()
    assert set(status) == {"locale", "total", "exact", "fuzzy", "stale", "approved", "by_layer"}
    assert list(status["by_layer"]) == ["ui", "client", "talk", "pro"]
    assert (status["locale"], status["exact"], status["approved"], status["stale"]) == ("es", 3, 0, 0)
    assert status["total"] == sum(layer["total"] for layer in status["by_layer"].values())
    assert approved(workshop, PAGE).approved == 2
    assert standing(workshop, PROMISE) is Standing.APPROVED
    assert standing(workshop, "Show the picture") is Standing.NEVER
    assert (counts(workshop, "client")["approved"], counts(workshop, "ui")["approved"]) == (2, 0)
    assert approved(workshop, "ui") == Approved(1, (), 1)


def test_the_file_says_who_what_they_are_and_when(workshop: Workshop) -> None:
    approved(workshop, PAGE, reviewer="Someone “Quoted”", qualification="Interpreter")
    (approval,) = read_approvals(workshop.translations / SPANISH).all
    assert approval[:3] == ("Someone “Quoted”", "Interpreter", TODAY)
    assert line_of(unit_of(workshop, PROMISE)) in approval.blocks
    assert all(line.startswith(f"{PAGE} ") for line in approval.blocks)


def test_an_edit_of_the_translation_lapses_its_approval_and_no_other(workshop: Workshop) -> None:
    approved(workshop, PAGE)
    translate(workshop, PROMISE, PROMISED.replace("Casi nadie", "Nadie"))
    assert standing(workshop, PROMISE) is Standing.LAPSED
    assert standing(workshop, "You say no.") is Standing.APPROVED
    told = counts(workshop, "client")
    assert (told["exact"], told["approved"], told["stale"]) == (2, 1, 1)
    approved(workshop, PAGE)
    assert counts(workshop, "client")["stale"] == 0
    blocks = [block for one in read_approvals(workshop.translations / SPANISH).all for block in one.blocks]
    assert len(blocks) == 2


def test_an_edit_of_the_english_lapses_the_approval(workshop: Workshop, tmp_path: Path) -> None:
    approved(workshop, PAGE)
    changed = small_workshop(tmp_path, topic=TOPIC.replace("Almost no one", "Hardly anyone"))
    update(changed)
    told = counts(changed, "client")
    assert (told["exact"], told["approved"], told["fuzzy"]) == (1, 1, 1)
    now = PROMISE.replace("Almost no one", "Hardly anyone")
    translate(changed, now, PROMISED)  # the same translation, taken over for the new English without a look
    assert standing(changed, now) is Standing.NEVER


def test_the_same_words_on_another_page_are_not_approved_with_it(workshop: Workshop) -> None:
    approved(workshop, PAGE)
    unit = unit_of(workshop, PROMISE)
    approvals = read_approvals(workshop.translations / SPANISH)
    assert approvals.standing(unit) is Standing.APPROVED
    assert approvals.standing(unit._replace(page="topic:other")) is Standing.NEVER


def test_what_the_check_has_a_remark_on_is_refused(workshop: Workshop) -> None:
    translate(workshop, PROMISE, "Casi nadie puede verlas.")
    translate(workshop, "You say no.", "Usted dice que no.", fuzzy=True)
    done = approved(workshop, PAGE)
    assert done.approved == 0
    assert [remark.rule for remark in done.refused] == ["links"]
    assert not (workshop.translations / "es" / "review.toml").exists()
    assert counts(workshop, "client")["exact"] == 0
    assert counts(workshop, "client")["fuzzy"] == 1


@pytest.mark.parametrize(("reviewer", "qualification"), [("", "A test"), ("A reviewer", " ")])
def test_nobody_cannot_approve(workshop: Workshop, reviewer: str, qualification: str) -> None:
    with pytest.raises(ValueError, match="name the reviewer"):
        approved(workshop, PAGE, reviewer=reviewer, qualification=qualification)


def test_a_page_there_is_none_of_is_told(workshop: Workshop) -> None:
    with pytest.raises(ValueError, match="topic:nowhere"):
        approved(workshop, PAGE, "topic:nowhere")


@pytest.mark.parametrize(
    "written",
    [
        "[[approval]",
        '[[approval]]\nreviewer = "A"\nqualification = ""\ndate = 2026-11-22\nblocks = []',
        '[[approval]]\nreviewer = "A"\nqualification = "B"\nblocks = []',
        '[[approval]]\nreviewer = "A"\nqualification = "B"\ndate = 2026-11-22\nblocks = ["topic:x 1"]',
        'approval = "yes"',
    ],
)
def test_a_file_that_cannot_be_read_approves_nothing(workshop: Workshop, written: str) -> None:
    (workshop.translations / "es" / "review.toml").write_text(written)
    with pytest.raises(ValueError, match=r"review\.toml"):
        status_of(workshop, SPANISH)
