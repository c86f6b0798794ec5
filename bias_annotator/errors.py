"""The two exceptions that cross package borders on purpose."""


class UserError(Exception):
    """Something a person can understand and act on: shown as it is, never with a traceback.

    `sentence` says what is wrong in one clear sentence; `hint` says what to do about it (may be empty).
    """

    def __init__(self, sentence: str, hint: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.hint = hint


class CancelledError(Exception):
    """The person asked a running job to stop; raised by its `report`."""
