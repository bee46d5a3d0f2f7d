"""What it costs: a decimal amount in a currency. Below zero, the owner pays for the taking."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from services.kernel.impossible import Impossible

LARGEST: Final = Decimal(10) ** 9


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in an ISO 4217 currency, `Impossible` otherwise; whether VAT is in it is said by what holds it."""

    amount: Decimal = field(metadata={"description": "A decimal number."})
    currency: str = field(default="EUR", metadata={"description": "ISO 4217."})

    def __post_init__(self) -> None:
        if not self.amount.is_finite() or not -LARGEST <= self.amount <= LARGEST:
            told = f"an amount is at most {LARGEST:f} either way, not {self.amount}"
            raise Impossible(told, "amount_beyond", largest=LARGEST, given=self.amount)
        if len(self.currency) != 3 or not self.currency.isascii() or not self.currency.isupper():  # noqa: PLR2004 - ISO 4217 codes have three letters
            told = f"a currency is an ISO 4217 code such as EUR, not {self.currency!r}"
            raise Impossible(told, "currency_malformed", given=self.currency)
