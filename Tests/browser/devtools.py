"""Chromium without a driver: the DevTools protocol over a pipe. Standard library only."""

import base64
import fcntl
import json
import os
import select
import shutil
import subprocess
import tempfile
import time

from .waiting import Timeout, WaitingPage, end


class Browser:
    """A headless Chromium with a profile of its own, ended and removed on leaving."""

    def __init__(self, program=None):
        names = ["chromium", "chromium-browser", "google-chrome"]
        program = program or next(filter(None, map(shutil.which, names)), None)
        if not program:
            raise SystemExit("no Chromium found; install it: apt-get install chromium")
        self.profile = tempfile.mkdtemp(prefix="tiaoli-browser-")
        to_browser, self.write_end = os.pipe()
        self.read_end, from_browser = os.pipe()

        def use_pipes():
            # The protocol's numbers are 3 and 4: first out of each other's way, then there.
            read_end = fcntl.fcntl(to_browser, fcntl.F_DUPFD, 10)
            write_end = fcntl.fcntl(from_browser, fcntl.F_DUPFD, 10)
            os.dup2(read_end, 3)
            os.dup2(write_end, 4)

        self.process = subprocess.Popen(
            [program, "--headless=new", "--no-sandbox", "--remote-debugging-pipe", "--no-first-run",
             "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
             "--disable-component-update", "--disable-sync", "--no-default-browser-check",
             "--lang=zh-CN", f"--user-data-dir={self.profile}", "about:blank"],
            preexec_fn=use_pipes, close_fds=False, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.buffer = b""
        self.number = 0
        self.events = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.send("Browser.close")
        except (Timeout, OSError):
            pass
        end(self.process, self.profile)

    def send(self, method, parameters=None, session=None, timeout=60):
        """Calls a method and gives its result; events that come first are kept."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters or {}}
        if session:
            message["sessionId"] = session
        os.write(self.write_end, json.dumps(message).encode() + b"\0")
        end = time.monotonic() + timeout
        while True:
            answer = self.receive(end)
            if answer.get("id") != self.number:
                self.events.append(answer)
            elif "error" in answer:
                raise RuntimeError(f"{method}: {answer['error']['message']}")
            else:
                return answer["result"]

    def receive(self, end):
        """The next message of the browser."""
        while b"\0" not in self.buffer:
            ready, _, _ = select.select([self.read_end], [], [], max(0, end - time.monotonic()))
            if not ready:
                raise Timeout("the browser says nothing")
            piece = os.read(self.read_end, 1 << 20)
            if not piece:
                raise OSError("the browser has ended")
            self.buffer += piece
        message, _, self.buffer = self.buffer.partition(b"\0")
        return json.loads(message)

    def page(self):
        """A fresh page."""
        target = self.send("Target.createTarget", {"url": "about:blank"})["targetId"]
        session = self.send("Target.attachToTarget", {"targetId": target, "flatten": True})
        return Page(self, session["sessionId"], target)


class Page(WaitingPage):
    """A tab, with all that it asks of the network and all its complaints."""

    def __init__(self, browser, session, target):
        self.browser = browser
        self.session = session
        self.target = target
        self.requests = []
        self.complaints = []
        for domain in ["Page", "Runtime", "Network", "Log", "DOM"]:
            self.send(domain + ".enable")
        # Only a page that has the focus may copy.
        self.send("Page.bringToFront")
        self.send("Emulation.setFocusEmulationEnabled", {"enabled": True})
        self.media()

    def send(self, method, parameters=None, timeout=60):
        """Calls a method of the page."""
        result = self.browser.send(method, parameters, self.session, timeout)
        self.collect()
        return result

    def collect(self):
        """Sorts what the browser told meanwhile."""
        mine = [e for e in self.browser.events if e.get("sessionId") == self.session]
        self.browser.events = [e for e in self.browser.events if e not in mine]
        for event in mine:
            self.note(event.get("method"), event.get("params", {}))
        return mine

    def note(self, method, parameters):
        """Keeps requests and complaints."""
        if method == "Network.requestWillBeSent":
            self.requests.append(parameters["request"]["url"])
        elif method == "Runtime.exceptionThrown":
            details = parameters["exceptionDetails"]
            thrown = details.get("exception", {}).get("description", details.get("text"))
            self.complaints.append(f"exception: {thrown}")
        elif method == "Runtime.consoleAPICalled" and parameters["type"] in ("error", "warning"):
            words = " ".join(str(a.get("value", a.get("description"))) for a in parameters["args"])
            self.complaints.append(f"console: {words}")
        elif method == "Log.entryAdded" and parameters["entry"]["level"] in ("error", "warning"):
            entry = parameters["entry"]
            self.complaints.append(f"log: {entry['text']} {entry.get('url', '')}")

    def evaluate(self, expression, gesture=False):
        """The value of an expression; a promise is waited for."""
        result = self.send("Runtime.evaluate", {
            "expression": expression, "awaitPromise": True, "returnByValue": True,
            "userGesture": gesture})
        if "exceptionDetails" in result:
            details = result["exceptionDetails"]
            raise RuntimeError(details.get("exception", {}).get("description", details["text"]))
        return result["result"].get("value")

    def open(self, url):
        """Opens an address and waits until its scripts have run."""
        self.evaluate("window.tiaoliLeft = true")
        # The same page with another fragment is not loaded anew; it always should be here.
        self.send("Page.navigate", {"url": "about:blank"})
        self.wait("location.href === 'about:blank' && document.readyState === 'complete'", url)
        failure = self.send("Page.navigate", {"url": url}).get("errorText")
        if failure:
            raise RuntimeError(f"{url}: {failure}")
        self.wait("location.href !== 'about:blank' && document.readyState === 'complete'", url)

    def key(self, key, modifiers=0):
        """Presses a key; one character types it."""
        codes = {"Enter": 13, "Escape": 27, "Tab": 9, "ArrowLeft": 37, "ArrowRight": 39}
        press = {"key": key, "modifiers": modifiers, "windowsVirtualKeyCode": codes.get(key, 0)}
        if key == "Enter":
            press["text"] = "\r"
        elif len(key) == 1:
            press["text"] = key
        self.send("Input.dispatchKeyEvent", {"type": "keyDown", **press})
        self.send("Input.dispatchKeyEvent", {"type": "keyUp", **press})

    def type(self, words):
        """Types words where the focus is, as a keyboard for Chinese does: all at once."""
        self.send("Input.insertText", {"text": words})

    def paste(self):
        """Pastes what the clipboard holds where the focus is."""
        press = {"key": "v", "modifiers": 2}
        self.send("Input.dispatchKeyEvent", {"type": "keyDown", **press, "commands": ["paste"]})
        self.send("Input.dispatchKeyEvent", {"type": "keyUp", **press})

    def move(self, x, y):
        """Moves the pointer to a place of the window."""
        self.send("Input.dispatchMouseEvent", {"type": "mouseMoved", "x": x, "y": y})

    def click(self, selector):
        """Clicks an element as a user does."""
        x, y = self.point(selector)
        for kind in ["mouseMoved", "mousePressed", "mouseReleased"]:
            self.send("Input.dispatchMouseEvent", {
                "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1})

    def resize(self, width, height=800, is_phone=False):
        """Sets the size of the window."""
        self.send("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": is_phone})

    def media(self, **features):
        """Sets what the system says: prefers_color_scheme="dark". Nothing glides: a click would miss."""
        features = {"prefers_reduced_motion": "reduce", **features}
        self.send("Emulation.setEmulatedMedia", {"features": [
            {"name": name.replace("_", "-"), "value": value} for name, value in features.items()]})

    def printed(self, is_on):
        """Shows the page as it would be printed, or again as on a screen."""
        self.send("Emulation.setEmulatedMedia", {"media": "print" if is_on else ""})

    def scripts(self, are_on):
        """Lets the pages that follow run scripts or not."""
        self.send("Emulation.setScriptExecutionDisabled", {"value": not are_on})

    def before(self, code):
        """Runs code in each page that follows, before its own; gives what `forget` takes."""
        return self.send("Page.addScriptToEvaluateOnNewDocument", {"source": code})["identifier"]

    def forget(self, code):
        """Ends what `before` began."""
        self.send("Page.removeScriptToEvaluateOnNewDocument", {"identifier": code})

    def pdf(self):
        """The page as printed, in bytes."""
        result = self.send("Page.printToPDF", {"preferCSSPageSize": True}, timeout=120)
        return base64.b64decode(result["data"])

    def screenshot(self):
        """The visible part as PNG."""
        return base64.b64decode(self.send("Page.captureScreenshot")["data"])

    def close(self):
        """Closes the tab."""
        self.browser.send("Target.closeTarget", {"targetId": self.target})
