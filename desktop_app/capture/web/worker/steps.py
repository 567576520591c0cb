"""The steps to a page that is ready: load, quiet, scroll; each with a budget, after which it goes on and says so."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any

from desktop_app.capture.web.worker import scripts
from desktop_app.capture.web.worker.channel import Channel, ChannelError, wait_for
from desktop_app.capture.web.worker.recorder import Recorder

QUIET_SECONDS = 0.7
LOAD_SECONDS, IDLE_SECONDS, SCROLL_SECONDS, FONT_SECONDS = 15.0, 5.0, 10.0, 3.0
_STEP_SECONDS = 0.06
MAX_STEPS = 400
_ANSWER_SECONDS = 4.0


@dataclass(slots=True)
class Clock:
    """The time that is left of the whole budget. `reasons`: what was not waited for."""

    seconds: float
    reasons: list[str] = field(default_factory=list)
    begun: float = field(default_factory=time.monotonic)

    def begin(self) -> None:
        """The budget counts from now: before, a person had all the time in the world."""
        self.begun = time.monotonic()

    def left(self, most: float) -> float:
        """Seconds for a step: its own budget, or what is left."""
        return max(0.0, min(most, self.begun + self.seconds - time.monotonic()))

    def over(self, reason: str) -> None:
        """Note once that something was not waited for."""
        if reason not in self.reasons:
            self.reasons.append(reason)


class World:
    """A world of scripts of our own in the page's main frame; made anew after each navigation.

    A page whose scripts never end is stopped; when that does not help its scripts are switched off.
    """

    def __init__(self, channel: Channel, clock: Clock) -> None:
        self._channel, self._clock = channel, clock
        self._context = 0
        self._stopped = 0

    def ask(self, script: str, *, seconds: float = _ANSWER_SECONDS) -> Any:
        """The value of a script. ChannelError when the page cannot answer even after it was stopped."""
        for attempt in (1, 2, 3):
            try:
                return self._evaluate(script, seconds)
            except ChannelError as error:
                self._context = 0
                if attempt == 3:
                    raise
                if "no answer" in str(error):
                    self.stop_scripts()
        return None

    def stop_scripts(self) -> None:
        """End the script that runs; the second time for good."""
        self._stopped += 1
        self._clock.over("a script that did not end was stopped")
        if self._stopped > 1:
            self._channel.send("Emulation.setScriptExecutionDisabled", {"value": True})
            self._clock.over("the page's scripts were switched off")
        try:
            self._channel.call("Runtime.terminateExecution", seconds=_ANSWER_SECONDS)
        except ChannelError:
            self._clock.over("a script could not be stopped")

    def _evaluate(self, script: str, seconds: float) -> Any:
        if not self._context:
            self._context = self._made(seconds)
        params = {"expression": script, "contextId": self._context, "returnByValue": True}
        answer = self._channel.call("Runtime.evaluate", params, seconds=seconds)
        if "exceptionDetails" in answer:
            raise ChannelError(f"script failed: {answer['exceptionDetails'].get('text', '')}")
        return answer.get("result", {}).get("value")

    def _made(self, seconds: float) -> int:
        frame = self._channel.call("Page.getFrameTree", seconds=seconds)["frameTree"]["frame"]["id"]
        params = {"frameId": frame, "worldName": "attest", "grantUniveralAccess": False}
        return int(self._channel.call("Page.createIsolatedWorld", params, seconds=seconds)["executionContextId"])


def wait_until_quiet(recorder: Recorder, clock: Clock, most: float = IDLE_SECONDS) -> None:
    """Nothing under way for a while."""
    if not wait_for(clock.left(most), lambda: recorder.idle_seconds() >= QUIET_SECONDS):
        number = recorder.wait_no_more()
        clock.over(f"{number} requests were still under way" if number else "the network stayed busy")


def scroll_through(world: World, clock: Clock) -> dict[str, int]:
    """Down the page step by step, so that what loads when seen is loaded, and back up. What was done, in numbers."""
    end = time.monotonic() + clock.left(SCROLL_SECONDS)
    done = {"made eager": int(world.ask(scripts.MAKE_EAGER) or 0), "steps": 0, "height": 0}
    while True:
        top, height, view, stuck = world.ask(scripts.SCROLL_STEP)
        done["steps"] += 1
        done["height"] = int(height)
        if stuck or top + view >= height - 1:
            break
        if done["steps"] >= MAX_STEPS or time.monotonic() >= end:
            clock.over(f"scrolled to {int(top + view)} of {int(height)} px")
            break
        wait_for(_STEP_SECONDS, lambda: False)
    world.ask(scripts.MAKE_EAGER)
    world.ask(scripts.SCROLL_TOP)
    return done


def wait_for_looks(world: World, clock: Clock) -> None:
    """Fonts and pictures that are asked for; not long where some were waited for already."""
    end = time.monotonic() + clock.left(1.0 if clock.reasons else FONT_SECONDS + IDLE_SECONDS)
    while True:
        fonts, pictures = world.ask(scripts.WAITING_FOR)
        if not fonts and not pictures:
            return
        if time.monotonic() >= end:
            clock.over(f"{pictures} pictures had not come" if pictures else "fonts had not come")
            return
        wait_for(0.1, lambda: False)
