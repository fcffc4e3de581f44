"""Marks that take a whole ladder or a party along."""

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.packs.reading.shelf import Shelf
from confidentiality_guide.teaching.ids import TopicId
from confidentiality_guide.teaching.inline import Scheme, Target
from confidentiality_guide.teaching.ladders import LadderEntry
from confidentiality_guide.teaching.parties import PartyEntry
from confidentiality_guide.ui.blocks.mark_button import MarkButton
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.shell.taking import PageTaking


def taking_of_ladder(entry: LadderEntry, setting: Setting) -> PageTaking:
    """The list as the page of a ladder sees it: also for its `BlockMaker`."""
    return PageTaking(setting.visit, Target(Scheme.LADDER, entry.id), entry.topic)


def ladder_mark(entry: LadderEntry, setting: Setting) -> MarkButton:
    """Takes a ladder along, as something to talk about."""
    taking = taking_of_ladder(entry, setting)
    words = fill(_("I want to talk about: {topic}"), topic=entry.title)
    return MarkButton(taking.whole(words), taking, setting.theme)


def party_mark(entry: PartyEntry, setting: Setting) -> MarkButton:
    """Takes a party along, as something to ask."""
    taking = PageTaking(setting.visit, Target(Scheme.PARTY, entry.id), topic_of_party(entry, setting.shelf))
    words = fill(_("I want to ask who can know what: {party}"), party=entry.title)
    return MarkButton(taking.whole(words), taking, setting.theme)


def topic_of_party(entry: PartyEntry, shelf: Shelf) -> TopicId:
    """The topic a party belongs to: that of the first situation it plays a part in, else the first of the guide."""
    for situation in shelf.situations():
        topics = [target.id for target in situation.leads_to if target.scheme is Scheme.TOPIC]
        if topics and Target(Scheme.PARTY, entry.id) in situation.leads_to:
            return TopicId(topics[0])
    return shelf.code_book().topics[0]
