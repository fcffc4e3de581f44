"""Which question is asked of the person of a visit, and what they answered: kept in the visit and in its place."""

from functools import cached_property

from confidentiality_guide.learning.asking import Standing
from confidentiality_guide.packs.reading.shelf import Shelf
from confidentiality_guide.teaching.concepts import Concept, ConceptEntry, Question
from confidentiality_guide.teaching.ids import ConceptId
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.teaching.scenarios import Audience
from confidentiality_guide.visits.route import Place, Route
from confidentiality_guide.visits.visit import Visit

FOR_NOW = "for-now"  # in a place that has no concept: all that is asked for now has been asked
_ANSWERED = "+"  # after a question's id: it was answered; then which answer is shown, or none


class Asked:
    """One question, as it stands with a visit.

    The place says which question it is and which answer is shown, `check:pay-in-full#cash+1`, so that whoever comes
    back, or reads on in another language, finds it as it was.
    """

    def __init__(self, visit: Visit, shelf: Shelf, concept: ConceptId) -> None:
        self._visit, self._shelf = visit, shelf
        id_ = concept or self.next_concept()
        self.concept: Concept | None = shelf.concept(id_) if id_ else None
        self._question, self.counted, self._shown = self._from_place()

    @cached_property
    def entries(self) -> tuple[ConceptEntry, ...]:
        """What there is to ask this reader: for therapists and trainees what was written for them comes first."""
        entries = self._shelf.concepts()
        clients = tuple(one for one in entries if one.audience is Audience.CLIENT)
        if self._visit.reader is Reader.CLIENTS:
            return clients
        return (*(one for one in entries if one.audience is not Audience.CLIENT), *clients)

    def next_concept(self) -> ConceptId | None:
        """What to ask about next; none where all is clear, or only what was missed just now is left."""
        asking = self._visit.doing.asking
        found = asking.next_concept([one.id for one in self.entries])
        return None if asking.answered and asking.answered[-1].concept == found else found

    def standing(self, standing: Standing) -> tuple[ConceptEntry, ...]:
        """What stands so with the reader."""
        return tuple(one for one in self.entries if self._visit.doing.asking.standing(one.id) is standing)

    # -- the question

    def _from_place(self) -> tuple[Question | None, bool, int | None]:
        if self.concept is None:
            return None, False, None
        place = self._visit.history.present
        written = place.idea if (place.place, place.id) == (Place.CHECK, self.concept.entry.id) else ""
        id_, answered, shown = written.partition(_ANSWERED)
        question = self.concept.question(id_)
        if question is None:
            return self._visit.doing.asking.next_question(self.concept), False, None
        answer = int(shown) if shown.isdecimal() and int(shown) < len(question.answers) else None
        return question, bool(answered), answer

    @property
    def question(self) -> Question:
        """The question."""
        assert self._question is not None  # asked only where there is a concept
        return self._question

    @property
    def order(self) -> tuple[int, ...]:
        """The places of its answers in the order in which they are shown."""
        return self._visit.doing.asking.answers_in_order(self.question)

    @property
    def shown(self) -> int | None:
        """The answer whose feedback is shown, or none."""
        return self._shown

    @property
    def comes_again(self) -> bool:
        """Whether the reader missed this before, in another story."""
        assert self.concept is not None
        before = [one for one in self._visit.doing.asking.answered if one.concept == self.concept.entry.id]
        missed = before[:-1] if self.counted else before
        return bool(missed) and not missed[-1].right

    def remember_place(self) -> None:
        """Say in the visit where the reader is, without a step of its own to go back over."""
        present = self._visit.history.present
        if self.concept is not None and present.place is Place.CHECK:
            shown = "" if self._shown is None else str(self._shown)
            written = f"{self.question.id}{_ANSWERED}{shown}" if self.counted else self.question.id
            self._visit.history = self._visit.history.here(Route(Place.CHECK, self.concept.entry.id, written))

    def answer(self, answer: int) -> None:
        """Show what follows from an answer. Only the first one to a question counts."""
        assert self.concept is not None
        if not self.counted:
            doing = self._visit.doing
            doing.asking = doing.asking.answer(self.concept, self.question, answer)
        self.counted, self._shown = True, answer
        self.remember_place()

    def take_back(self) -> None:
        """Show the question again, with no answer chosen."""
        self._shown = None
        self.remember_place()
