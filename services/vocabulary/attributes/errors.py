"""What can be wrong with the data of the attributes."""

from services.vocabulary.errors import VocabularyError


class AttributesError(VocabularyError):
    """The attributes' own data are wrong: which file, attribute (and value) and field, and what would be right."""

    def __str__(self) -> str:
        return f"{self.file.name}: attribute {self.code!r}, field {self.field!r}: {self.problem}"
