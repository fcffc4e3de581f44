"""Types of their own for ids, so that one kind cannot be passed where another belongs.

Every id is the same in every language.
"""

from typing import NewType

TopicId = NewType("TopicId", str)  # "your-record": the name of its file
IdeaId = NewType("IdeaId", str)  # "extra-protection": unique in its topic
BlockId = NewType("BlockId", str)  # "your-record/extra-protection/3", or with an explicit last part
SectionId = NewType("SectionId", str)  # "notes-records"
SourceId = NewType("SourceId", str)  # the id of a fact in the fact base
TermId = NewType("TermId", str)  # "privilege"
FigureId = NewType("FigureId", str)  # "circle-of-privacy"
ConditionName = NewType("ConditionName", str)  # "if-minor"
ScenarioId = NewType("ScenarioId", str)  # "grocery-store": the name of its file
SceneId = NewType("SceneId", str)  # "outside": unique in its scenario
LadderId = NewType("LadderId", str)  # "thoughts-of-suicide"
PartyId = NewType("PartyId", str)  # "insurer"
ConceptId = NewType("ConceptId", str)  # "minimum-necessary"
MisconceptionId = NewType("MisconceptionId", str)  # "everything-is-shared"
StateId = NewType("StateId", str)  # "ca", "dc": the postal code, in small letters
LanguageTag = NewType("LanguageTag", str)  # BCP 47: "en", "pt-BR", "zh-Hant"
