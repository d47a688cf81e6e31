"""Firefox without a driver: WebDriver BiDi over a web socket. Standard library only."""

import base64
import json
import pathlib
import re
import shutil
import subprocess
import tempfile
import time

from .waiting import Timeout, WaitingPage, end
from .websocket import WebSocket

PREFERENCES = {
    "browser.shell.checkDefaultBrowser": False, "datareporting.policy.dataSubmissionEnabled": False,
    "app.update.enabled": False, "intl.accept_languages": "zh-CN, zh", "ui.prefersReducedMotion": 1,
    "browser.aboutConfig.showWarning": False, "remote.active-protocols": 1, "network.captive-portal-service.enabled": False,
    # Tab stops at links, as everywhere but on a Mac.
    "accessibility.tabfocus": 7,
}
KEYS = {"Enter": "\uE007", "Escape": "\uE00C", "Tab": "\uE004", "ArrowLeft": "\uE012", "ArrowUp": "\uE013",
        "ArrowRight": "\uE014", "ArrowDown": "\uE015"}
# By the bits that name them in the other browser's protocol.
HELD = {1: "\uE00A", 2: "\uE009", 8: "\uE008"}


class Firefox:
    """A headless Firefox with a profile of its own, ended and removed on leaving."""

    def __init__(self):
        program = next(filter(None, map(shutil.which, ["firefox-esr", "firefox"])), None)
        if not program:
            raise SystemExit("no Firefox found; install it: apt-get install firefox-esr")
        self.profile = tempfile.mkdtemp(prefix="tiaoli-firefox-")
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in PREFERENCES.items()]
        pathlib.Path(self.profile, "user.js").write_text("".join(lines))
        self.process = subprocess.Popen(
            [program, "--headless", "--no-remote", "--remote-debugging-port", "0", "--remote-allow-system-access",
             "--profile", self.profile, "about:blank"],
            stdout=subprocess.DEVNULL, stderr=open(self.told(), "wb"))
        self.socket = WebSocket(self.port(), "/session")
        self.number = 0
        self.events = []
        self.send("session.new", {"capabilities": {}})
        self.send("session.subscribe", {"events": ["log.entryAdded", "network.beforeRequestSent"]})

    def told(self):
        """The file of what Firefox tells."""
        return pathlib.Path(self.profile, "told.txt")

    def port(self):
        """The port that Firefox says it listens on."""
        end = time.monotonic() + 60
        while time.monotonic() < end and self.process.poll() is None:
            found = re.search(rb"WebDriver BiDi listening on ws://127\.0\.0\.1:(\d+)", self.told().read_bytes())
            if found:
                return int(found[1])
            time.sleep(0.05)
        self.process.kill()
        shutil.rmtree(self.profile, ignore_errors=True)
        raise SystemExit("Firefox does not listen")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.send("browser.close")
        except (Timeout, OSError, RuntimeError):
            pass
        self.socket.close()
        end(self.process, self.profile)

    def send(self, method, parameters=None, timeout=60):
        """Calls a method and gives its result; events that come first are kept."""
        self.number += 1
        self.socket.send(json.dumps({"id": self.number, "method": method, "params": parameters or {}}))
        end = time.monotonic() + timeout
        while True:
            answer = json.loads(self.socket.receive(end))
            if answer.get("id") != self.number:
                self.events.append(answer)
            elif answer.get("type") == "error":
                raise RuntimeError(f"{method}: {answer['error']} {answer['message']}")
            else:
                return answer["result"]

    def page(self):
        """A fresh page."""
        return FirefoxPage(self, self.send("browsingContext.create", {"type": "tab"})["context"])


class FirefoxPage(WaitingPage):
    """A tab, with all that it asks of the network and all its complaints."""

    def __init__(self, browser, context):
        self.browser = browser
        self.context = context
        self.requests = []
        self.complaints = []
        self.send("browsingContext.activate", {})

    def send(self, method, parameters, timeout=60):
        """Calls a method of the page."""
        result = self.browser.send(method, {"context": self.context, **parameters}, timeout)
        self.collect()
        return result

    def collect(self):
        """Sorts what the browser told meanwhile."""
        for event in self.browser.events:
            self.note(event.get("method"), event.get("params", {}))
        self.browser.events = []

    def note(self, method, parameters):
        """Keeps requests and complaints."""
        if method == "network.beforeRequestSent" and parameters["context"] == self.context:
            self.requests.append(parameters["request"]["url"])
        elif method == "log.entryAdded" and parameters["source"].get("context") == self.context:
            if parameters["level"] in ("error", "warn"):
                self.complaints.append(f"{parameters['type']}: {parameters['text']}")

    def evaluate(self, expression, gesture=False):
        """The value of an expression; a promise is waited for."""
        return self.value(self.browser.send("script.evaluate", {
            "expression": expression, "awaitPromise": True, "userActivation": gesture,
            "target": {"context": self.context}}))

    @staticmethod
    def value(answer):
        """What a script gave, or the error that it threw."""
        if answer["type"] == "exception":
            raise RuntimeError(answer["exceptionDetails"]["text"])
        return plain(answer["result"])

    def open(self, url):
        """Opens an address and waits until its scripts have run."""
        # The same page with another fragment is not loaded anew; it always should be here.
        for address in ["about:blank", url]:
            try:
                self.send("browsingContext.navigate", {"url": address, "wait": "complete"})
            except RuntimeError as error:
                # A page that leads on by itself ends its own loading.
                if "NS_BINDING_ABORTED" not in str(error) and "navigation" not in str(error):
                    raise
        self.wait("location.href !== 'about:blank' && document.readyState === 'complete'", url)
        # The Tab key may have left the last page for the browser's own buttons.
        self.inside("gBrowser.selectedBrowser.focus();")

    def actions(self, *sources):
        """What a keyboard or a pointer does."""
        self.send("input.performActions", {"actions": list(sources)})

    def key(self, key, modifiers=0):
        """Presses a key; one character types it."""
        held = [value for bit, value in HELD.items() if modifiers & bit]
        pressed = held + [KEYS.get(key, key)]
        downs = [{"type": "keyDown", "value": value} for value in pressed]
        ups = [{"type": "keyUp", "value": value} for value in reversed(pressed)]
        self.actions({"type": "key", "id": "keys", "actions": downs + ups})

    def type(self, words):
        """Types words where the focus is."""
        actions = [{"type": kind, "value": glyph} for glyph in words for kind in ["keyDown", "keyUp"]]
        self.actions({"type": "key", "id": "keys", "actions": actions})

    def paste(self):
        """Pastes what the clipboard holds where the focus is."""
        self.key("v", modifiers=2)

    def pointer(self, *actions):
        """What a mouse does."""
        self.actions({"type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"},
                      "actions": list(actions)})

    def move(self, x, y):
        """Moves the pointer to a place of the window."""
        self.pointer({"type": "pointerMove", "x": int(x), "y": int(y)})

    def click(self, selector):
        """Clicks an element as a user does."""
        x, y = self.point(selector)
        self.pointer({"type": "pointerMove", "x": int(x), "y": int(y)}, {"type": "pointerDown", "button": 0},
                     {"type": "pointerUp", "button": 0})

    def resize(self, width, height=800, is_phone=False):
        """Sets the size of the window; Firefox knows no other kind of phone."""
        self.send("browsingContext.setViewport", {"viewport": {"width": width, "height": height}})

    def inside(self, code):
        """Runs code in the browser itself, where `page` is the page's browsing context."""
        chrome = self.browser.send("browsingContext.getTree", {"moz:scope": "chrome"})["contexts"][0]["context"]
        self.value(self.browser.send("script.evaluate", {
            "expression": f"(() => {{ const page = gBrowser.selectedBrowser.browsingContext; {code} }})()",
            "awaitPromise": True, "target": {"context": chrome}}))

    def media(self, prefers_color_scheme="system", **_):
        """Sets what the system says: prefers_color_scheme="dark"."""
        number = {"dark": 0, "light": 1}.get(prefers_color_scheme, 2)
        self.inside(f"Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', {number});")
        if number < 2:
            self.wait(f"matchMedia('(prefers-color-scheme: {prefers_color_scheme})').matches", "no such colours")

    def printed(self, is_on):
        """Shows the page as it would be printed, or again as on a screen."""
        self.inside(f"page.mediumOverride = {json.dumps('print' if is_on else '')};")

    def scripts(self, are_on):
        """Lets the pages that follow run scripts or not."""
        self.inside(f"page.allowJavascript = {json.dumps(are_on)};")
        # The process that shows pages is told, and does not answer.
        time.sleep(0.5)

    def before(self, code):
        """Runs code in each page that follows, before its own; gives what `forget` takes."""
        return self.browser.send("script.addPreloadScript", {
            "functionDeclaration": f"() => {{ {code} }}", "contexts": [self.context]})["script"]

    def forget(self, code):
        """Ends what `before` began."""
        self.browser.send("script.removePreloadScript", {"script": code})

    def pdf(self):
        """The page as printed, in bytes."""
        return base64.b64decode(self.send("browsingContext.print", {}, timeout=120)["data"])

    def screenshot(self):
        """The visible part as PNG."""
        return base64.b64decode(self.send("browsingContext.captureScreenshot", {})["data"])

    def close(self):
        """Closes the tab."""
        self.browser.send("browsingContext.close", {"context": self.context})


def plain(value):
    """A value as the protocol writes it, as Python has it; nodes and functions are None."""
    kind = value["type"]
    if kind in ("string", "boolean"):
        return value["value"]
    if kind == "number":
        number = value["value"]
        return number if not isinstance(number, str) else float(number.replace("Infinity", "inf"))
    if kind == "array":
        return [plain(part) for part in value.get("value", [])]
    if kind == "object":
        return {name: plain(part) for name, part in value.get("value", [])}
    return None
