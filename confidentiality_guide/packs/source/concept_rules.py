"""What a question may hold, and that each concept is asked often enough."""

from confidentiality_guide.packs.source.feedback_rules import check_feedback
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.idea_rules import check_quotes
from confidentiality_guide.packs.source.limits import tell_length, tell_words, words_in
from confidentiality_guide.packs.source.outlined_texts import messages_of_outlined
from confidentiality_guide.packs.source.raw import RawConcept, RawQuestion
from confidentiality_guide.teaching.scenarios import Audience

_TITLE = 9  # words
_STEM = {Audience.CLIENT: 38, Audience.TRAINEE: 70}  # words
_ANSWER = {Audience.CLIENT: 10, Audience.TRAINEE: 18}  # words
_FEEDBACK = {Audience.CLIENT: 38, Audience.TRAINEE: 70}  # words
_FEWEST_QUESTIONS = 4
_ANSWERS = range(2, 5)


def check_concept(concept: RawConcept, found: Finder) -> None:
    """Tell what is too much in a concept, or missing."""
    tell_length("title", words_in([concept.title]), _TITLE, concept.title.line, found)
    if len(concept.questions) < _FEWEST_QUESTIONS:
        message = f"The concept has {len(concept.questions)} questions; at least four ask it in different stories."
        line = concept.questions[-1].stem.line
        found.error(line, "too-few-questions", message, "Write another, in another story.")
    for question in concept.questions:
        _check_question(question, concept.audience, found)
    check_quotes(messages_of_outlined(concept), found)


def _check_question(question: RawQuestion, audience: Audience, found: Finder) -> None:
    line = question.stem.line
    tell_words("question", [question.stem], _STEM[audience], found)
    if len(question.answers) not in _ANSWERS:
        message = f"The question has {len(question.answers) or 'no'} answers; two to four are meant."
        found.error(line, "answers", message, "Write “- [x] …” and “- [ ] …” under it.")
    right = [answer for answer in question.answers if answer.right]
    if len(right) != 1:
        message = (
            f"{len(right) or 'None'} of the answers {'are' if len(right) > 1 else 'is'} right; exactly one must be."
        )
        found.error(right[1].label.line if right else line, "answers", message, "Mark one with “[x]”.")
    for answer in question.answers:
        tell_length("answer", words_in([answer.label]), _ANSWER[audience], answer.label.line, found)
        check_feedback(answer.feedback, _FEEDBACK[audience], found)
