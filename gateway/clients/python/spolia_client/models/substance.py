from enum import StrEnum


class Substance(StrEnum):
    ASBESTOS = "asbestos"
    CCA = "cca"
    CMR_FIBRES = "cmr_fibres"
    COAL_TAR = "coal_tar"
    CREOSOTE = "creosote"
    HBCD = "hbcd"
    LEAD_PAINT = "lead_paint"
    MERCURY = "mercury"
    PCB = "pcb"
    RADIOACTIVE_SOURCE = "radioactive_source"

    def __str__(self) -> str:
        return str(self.value)
