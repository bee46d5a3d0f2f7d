"""Words that tell in which unit a trade leaves its figures bare."""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Final

_TIMBER: Final = re.compile(
    r"balk(?!on)|solive|chevron|madrier|bastaing|kantholz|keper|regels?\b|gording|joist|\bbeams?\b|rafter|batten|\bstuds?\b|\b[sc]ls\b|sparren"
    r"|lumber|panlat|poutre|plank|planche|parket|parquet|\blames?\b|diele|floorboard|terrasdeel|vlonder"
)
_SETTS: Final = re.compile(r"kassei|porf|porph|\bpaves?\b|\bsetts?\b|cobble|mozai|mosai|pflaster|kinderkop|granie?t")
_BOARDS: Final = re.compile(
    r"\bosb|multiplex|triplex|plywood|\bmdf|gyproc|plaat|platen|plaque|contreplaq|panneau|panee?l|gips|board|platte|spaan|fermacell|unilin"
)
_INSULATION: Final = re.compile(r"isol|insul|wol\b|laine|damm|\bpir\b|\bpur\b|\beps\b|\bxps\b|rockwool|schaum|resol")
_FURNITURE: Final = re.compile(
    r"tafel|bureau|desk|table|kast|armoire|cupboard|schrank|tisch|\bbed\b|kitchen|keuken|cuisine|sofa|rek\b|etagere|shel[fv]|meuble|radiat"
    r"|heizkorper|bad\b|kist"
)
_STEEL: Final = re.compile(r"staal|stalen|steel|acier|stahl|\binox|alumin|\bijzer|profiel|metal")
_PIPES: Final = re.compile(r"buis|buizen|tuyau|pipes?\b|rohr|leiding|conduite")


@dataclass(frozen=True)
class Hints:
    """What the text around a figure is about; looked for only when a unit has to be guessed."""

    text: str

    @cached_property
    def timber(self) -> bool:
        return bool(_TIMBER.search(self.text))

    @cached_property
    def setts(self) -> bool:
        return bool(_SETTS.search(self.text))

    @cached_property
    def boards(self) -> bool:
        return bool(_BOARDS.search(self.text))

    @cached_property
    def insulation(self) -> bool:
        return bool(_INSULATION.search(self.text))

    @cached_property
    def furniture(self) -> bool:
        return bool(_FURNITURE.search(self.text))

    @cached_property
    def steel(self) -> bool:
        return bool(_STEEL.search(self.text))

    @cached_property
    def pipes(self) -> bool:
        return bool(_PIPES.search(self.text))
