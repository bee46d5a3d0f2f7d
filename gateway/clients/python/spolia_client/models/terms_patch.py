from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.handover import Handover
from ..models.vat_regime import VatRegime
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.money_patch import MoneyPatch
    from ..models.pack_patch import PackPatch


T = TypeVar("T", bound="TermsPatch")


@_attrs_define
class TermsPatch:
    """What the price means."""

    handover: Handover | None | Unset = UNSET
    """ How far the owner brings it. """
    pack: None | PackPatch | Unset = UNSET
    lifting_gear: bool | None | Unset = UNSET
    """ Whether there is lifting gear at the place. """
    largest_lorry_t: float | None | Unset = UNSET
    """ Largest lorry that can reach the place, in tonnes of gross weight. """
    deposit: MoneyPatch | None | Unset = UNSET
    vat_regime: None | Unset | VatRegime = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.money_patch import MoneyPatch
        from ..models.pack_patch import PackPatch

        handover: None | str | Unset
        if isinstance(self.handover, Unset):
            handover = UNSET
        elif isinstance(self.handover, Handover):
            handover = self.handover.value
        else:
            handover = self.handover

        pack: dict[str, Any] | None | Unset
        if isinstance(self.pack, Unset):
            pack = UNSET
        elif isinstance(self.pack, PackPatch):
            pack = self.pack.to_dict()
        else:
            pack = self.pack

        lifting_gear: bool | None | Unset
        if isinstance(self.lifting_gear, Unset):
            lifting_gear = UNSET
        else:
            lifting_gear = self.lifting_gear

        largest_lorry_t: float | None | Unset
        if isinstance(self.largest_lorry_t, Unset):
            largest_lorry_t = UNSET
        else:
            largest_lorry_t = self.largest_lorry_t

        deposit: dict[str, Any] | None | Unset
        if isinstance(self.deposit, Unset):
            deposit = UNSET
        elif isinstance(self.deposit, MoneyPatch):
            deposit = self.deposit.to_dict()
        else:
            deposit = self.deposit

        vat_regime: None | str | Unset
        if isinstance(self.vat_regime, Unset):
            vat_regime = UNSET
        elif isinstance(self.vat_regime, VatRegime):
            vat_regime = self.vat_regime.value
        else:
            vat_regime = self.vat_regime

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if handover is not UNSET:
            field_dict["handover"] = handover
        if pack is not UNSET:
            field_dict["pack"] = pack
        if lifting_gear is not UNSET:
            field_dict["lifting_gear"] = lifting_gear
        if largest_lorry_t is not UNSET:
            field_dict["largest_lorry_t"] = largest_lorry_t
        if deposit is not UNSET:
            field_dict["deposit"] = deposit
        if vat_regime is not UNSET:
            field_dict["vat_regime"] = vat_regime

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.money_patch import MoneyPatch
        from ..models.pack_patch import PackPatch

        d = dict(src_dict)

        def _parse_handover(data: object) -> Handover | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                handover_type_0 = Handover(data)

                return handover_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Handover | None | Unset, data)

        handover = _parse_handover(d.pop("handover", UNSET))

        def _parse_pack(data: object) -> None | PackPatch | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                pack_type_0 = PackPatch.from_dict(data)

                return pack_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PackPatch | Unset, data)

        pack = _parse_pack(d.pop("pack", UNSET))

        def _parse_lifting_gear(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        lifting_gear = _parse_lifting_gear(d.pop("lifting_gear", UNSET))

        def _parse_largest_lorry_t(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        largest_lorry_t = _parse_largest_lorry_t(d.pop("largest_lorry_t", UNSET))

        def _parse_deposit(data: object) -> MoneyPatch | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                deposit_type_0 = MoneyPatch.from_dict(data)

                return deposit_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MoneyPatch | None | Unset, data)

        deposit = _parse_deposit(d.pop("deposit", UNSET))

        def _parse_vat_regime(data: object) -> None | Unset | VatRegime:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                vat_regime_type_0 = VatRegime(data)

                return vat_regime_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | VatRegime, data)

        vat_regime = _parse_vat_regime(d.pop("vat_regime", UNSET))

        terms_patch = cls(
            handover=handover,
            pack=pack,
            lifting_gear=lifting_gear,
            largest_lorry_t=largest_lorry_t,
            deposit=deposit,
            vat_regime=vat_regime,
        )

        return terms_patch
