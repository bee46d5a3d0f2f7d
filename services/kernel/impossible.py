"""Values that there cannot be, told so that whoever sent one can be answered in words of their own."""


class Impossible(ValueError):
    """The message is for who programs; who sent the value is answered by `code`, in a sentence that names what is `told`."""

    def __init__(self, message: str, code: str, **told: object) -> None:
        super().__init__(message)
        self.code = code
        self.told = told
