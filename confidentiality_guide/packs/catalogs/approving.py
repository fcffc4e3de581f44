"""Approving translations in the name of a qualified person."""

from collections.abc import Collection
from datetime import date
from fnmatch import fnmatchcase
from typing import NamedTuple

from confidentiality_guide.packs.catalogs.approvals import Approval, line_of, read_approvals, write_approvals
from confidentiality_guide.packs.catalogs.checking import Remark, check_language
from confidentiality_guide.packs.catalogs.workshop import Unit, Workshop
from confidentiality_guide.teaching.ids import LanguageTag


class Approved(NamedTuple):
    """What came of it: how many were approved, what was not, and how many of those meant are not translated."""

    approved: int
    refused: tuple[Remark, ...]  # errors, and what nobody has looked at yet
    missing: int


def approve(
    workshop: Workshop, tag: LanguageTag, reviewer: str, qualification: str, on: date, blocks: Collection[str]
) -> Approved:
    """Approve the translations of some pages or layers. One about which `check` still has a remark is refused.

    Raises:
        ValueError: Nobody is named, a page is none, or a file is not written as it should be.
        OSError: A file cannot be read or written.
    """
    reviewer, qualification = reviewer.strip(), qualification.strip()
    if not reviewer or not qualification:
        raise ValueError("name the reviewer and their qualification")
    units = workshop.units(tag)
    for block in blocks:
        if not any(_is_meant(unit, block) for unit in units):
            raise ValueError(f"there is no page “{block}”")
    meant = [unit for unit in units if any(_is_meant(unit, block) for block in blocks)]
    open_remarks = {one.unit: one for one in check_language(workshop, tag) if not one.looked_at}
    approved = [unit for unit in meant if unit.exact and unit not in open_remarks]
    if approved:
        approval = Approval(reviewer, qualification, on, tuple(line_of(unit) for unit in approved))
        folder = workshop.translations / tag
        write_approvals(folder, read_approvals(folder).with_these(approval))
    refused = tuple(open_remarks[unit] for unit in meant if unit in open_remarks)
    return Approved(len(approved), refused, sum(not unit.exact for unit in meant))


def _is_meant(unit: Unit, block: str) -> bool:
    return block == unit.layer or fnmatchcase(unit.page, block)
