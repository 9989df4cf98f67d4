"""One visit at one station, as a pure function: `step(state, event, rules) -> (state, effects)`.

States are what a screen shows, events are what happened, effects are what is to be done; each
effect is answered by an event that names its visit, and its attempt where it has one, so that a
late answer is ignored. What became of an attempt is kept in the database, not here: `progress`
derives the state from it, which is why a restart, another scan and the ordinary way are one.
"""

from kiosk.core.flow.effects import Effect
from kiosk.core.flow.events import Event
from kiosk.core.flow.rules import FlowRules, deadline_s
from kiosk.core.flow.states import Idle, Job, State
from kiosk.core.flow.step import step

__all__ = ["Effect", "Event", "FlowRules", "Idle", "Job", "State", "deadline_s", "step"]
