from enum import StrEnum


class KeyScope(StrEnum):
    DOCUMENTSINSPECT = "documents:inspect"
    FEEDREAD = "feed:read"
    KEYSMANAGE = "keys:manage"
    LOTSREAD = "lots:read"
    LOTSWRITE = "lots:write"
    ORGANIZATIONSMANAGE = "organizations:manage"
    PROGRAMMESTRANSCRIBE = "programmes:transcribe"
    RECEIVERSREAD = "receivers:read"
    RECEIVERSWRITE = "receivers:write"
    RESERVATIONSWRITE = "reservations:write"
    WANTSWRITE = "wants:write"

    def __str__(self) -> str:
        return str(self.value)
