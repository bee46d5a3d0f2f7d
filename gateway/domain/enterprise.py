"""Numbers under which states know an enterprise; who has one is a trader."""

import re
from dataclasses import dataclass
from typing import Final, Self

from gateway.domain.errors import EnterpriseNumberWrong, VatNumberWrong

_KBO: Final = re.compile(r"[01]\d{9}")
_VAT: Final = re.compile(r"(?!BE)[A-Z]{2}[0-9A-Z]{2,13}")
_SIGNS: Final = str.maketrans("", "", " .-")
_MODULUS: Final = 97


@dataclass(frozen=True, slots=True)
class Kbo:
    """A number of the Belgian Crossroads Bank for Enterprises (KBO, BCE): ten digits, shown as `0123.456.749`.

    The last two are 97 less the remainder of the first eight by 97 (Royal Decree of 24 June 2003, article 2).
    """

    digits: str

    @classmethod
    def read(cls, text: str) -> Self:
        """From `0123.456.749`, `BE 0123 456 749` or the digits alone; else `EnterpriseNumberWrong`."""
        digits = text.upper().translate(_SIGNS).removeprefix("BE")
        if not _KBO.fullmatch(digits) or not digits.isascii() or int(digits[8:]) != check_digits(int(digits[:8])):
            raise EnterpriseNumberWrong(text)
        return cls(digits)

    def __str__(self) -> str:
        return f"{self.digits[:4]}.{self.digits[4:7]}.{self.digits[7:]}"


def check_digits(number: int) -> int:
    """The last two digits of a Belgian enterprise number, from the eight before."""
    return _MODULUS - number % _MODULUS


@dataclass(frozen=True, slots=True)
class Vat:
    """A VAT number of another country, its prefix first. Its form is checked, not whether it is in force."""

    number: str

    @classmethod
    def read(cls, text: str) -> Self:
        """Else `VatNumberWrong`; a Belgian one too, since it is a KBO number."""
        number = text.upper().translate(_SIGNS)
        if not _VAT.fullmatch(number):
            raise VatNumberWrong(text)
        return cls(number)

    def __str__(self) -> str:
        return self.number
