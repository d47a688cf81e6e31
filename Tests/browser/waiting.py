"""What a page can do in every browser, with what each can do in its own way."""

import json
import shutil
import subprocess
import time


class Timeout(Exception):
    """Something did not happen in time."""


def end(process, profile):
    """Waits for a browser that was told to end, ends it where it does not, and removes its profile."""
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    shutil.rmtree(profile, ignore_errors=True)


class WaitingPage:
    """Waits for things and finds them on the page; the rest says the browser: `evaluate`, `move` ..."""

    def wait(self, expression, what, timeout=20):
        """Waits until an expression is true, over a change of page, too; gives its value."""
        end = time.monotonic() + timeout
        value = None
        # An element has no value by itself.
        expression = f"((value) => value instanceof Node || value)({expression})"
        while time.monotonic() < end:
            try:
                value = self.evaluate(expression)
                if value:
                    return value
            except RuntimeError:
                pass
            time.sleep(0.02)
        raise Timeout(f"{what}; {expression[:120]} is {value!r}")

    def point(self, selector):
        """The middle of an element, scrolled into view, when it has come to rest there."""
        return self.evaluate(f"""(async () => {{
          const element = document.querySelector({json.dumps(selector)});
          const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
          let last = "";
          for (let tries = 0; tries < 100; tries += 1) {{
            await frame();
            const rect = element.getClientRects()[0];
            const at = [rect.left + rect.width / 2, rect.top + rect.height / 2];
            const top = document.elementFromPoint(at[0], at[1]);
            if (at.join() === last && element.contains(top)) return at;
            last = at.join();
            // A page that still glides to another place takes it away again.
            if (!element.contains(top)) {{
              element.scrollIntoView({{ block: "center", behavior: "instant" }});
            }}
          }}
          throw new Error("cannot be pointed at: " + {json.dumps(selector)});
        }})()""")

    def hover(self, selector):
        """Moves the pointer onto an element."""
        self.move(*self.point(selector))
