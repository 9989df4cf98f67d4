"""What a short code means that a runner brings from a kiosk, and what to do."""

from kiosk.core.reasons import WORDING, Reason
from kiosk.ui.desk.pages import Page
from kiosk.ui.language.texts import say, say_reason, short_code
from kiosk.ui.look.theme import Text
from kiosk.ui.widgets.kit import Kit


class CodePage(Page):
    """One reason, without anybody's facts."""

    def __init__(self, kit: Kit, reason: Reason) -> None:
        super().__init__(kit, say("What {code} means", code=short_code(reason)), reason.value)
        sentence, next_step = say_reason(reason)
        self.inside.addWidget(kit.label(sentence, Text.LEAD))
        self.inside.addWidget(kit.label(next_step, Text.BODY))
        self.inside.addWidget(kit.muted(aside_words(reason)))
        self.inside.addStretch(1)
        self.add_close()


def aside_words(reason: Reason) -> str:
    """Say whether a reason can be set aside."""
    if WORDING[reason].overridable:
        return say("A supervisor can set this aside at a desk: scan the pass there, then F10.")
    return say("Nobody can set this aside.")
