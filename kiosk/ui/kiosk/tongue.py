"""The language of one runner, and how their screen looks; both are forgotten with the visit."""

from kiosk.core.flow import State
from kiosk.core.flow.states import Checking, Choosing, LeftBehind, Refused
from kiosk.core.people import RunnerFile
from kiosk.ui.language.texts import Languages
from kiosk.ui.look.theme import Look
from kiosk.ui.screens.facts import job_of


class Tongue:
    """Speaks what the runner chose, else the roster's language for them, else the event's first."""

    def __init__(self, languages: Languages, look: Look) -> None:
        self._languages = languages
        self._first_language, self._first_look = languages.code, look
        self._is_chosen = False

    @property
    def first_look(self) -> Look:
        """Give how every visit begins."""
        return self._first_look

    def choose(self, code: str) -> None:
        """Speak what the runner chose, until the end of the visit."""
        self._languages.speak(code)
        self._is_chosen = True

    def follow(self, state: State) -> bool:
        """Speak the language that the roster knows of a runner who chose none; True if it changed."""
        runner = _runner_of(state)
        code = runner.member.language if runner is not None else ""
        if self._is_chosen or code == self._languages.code or code not in self._languages.known():
            return False
        self._languages.speak(code)
        return True

    def forget(self, look: Look) -> bool:
        """Go back to the first language; True if that or the look was another."""
        self._is_chosen = False
        is_changed = self._languages.code != self._first_language or look != self._first_look
        if is_changed:
            self._languages.speak(self._first_language)
        return is_changed


def _runner_of(state: State) -> RunnerFile | None:
    match state:
        case Choosing(choice=choice):
            return choice.runner
        case Refused(denied=denied):
            return denied.runner
        case Checking(grant=grant):
            return grant.runner
        case LeftBehind():
            return None  # whoever is called now is not the runner
        case _:
            job = job_of(state)
            return job.runner if job is not None else None
