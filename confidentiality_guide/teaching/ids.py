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
LanguageTag = NewType("LanguageTag", str)  # BCP 47: "en", "pt-BR", "zh-Hant"
