"""One line a check, and the figures at the end."""

import traceback


class Report:
    """Counts the checks; `place` stands in front of their names."""

    def __init__(self):
        self.passed = 0
        self.failed = 0
        self.place = ""

    def check(self, name, condition, detail=""):
        """Says whether a condition holds; `detail` is said where it does not."""
        if condition:
            self.passed += 1
            print(f"ok     {self.place}{name}")
        else:
            self.failed += 1
            print(f"FAILED {self.place}{name}  {detail}", flush=True)

    def equal(self, name, found, wanted):
        """Says whether two values are the same."""
        self.check(name, found == wanted, f"found {found!r}, wanted {wanted!r}")

    def run(self, name, action, *arguments):
        """Runs a group of checks; what breaks it is one failure and does not end the run."""
        try:
            action(*arguments)
        except Exception as error:  # the other groups still tell something
            trace = traceback.extract_tb(error.__traceback__)[-1]
            self.check(name, False, f"{type(error).__name__}: {error} (line {trace.lineno})")
