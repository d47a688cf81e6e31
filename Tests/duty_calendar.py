#!/usr/bin/env python3
"""Reads the calendar of due days with the icalendar package. Usage: duty_calendar.py PATH/TO/tiaoli"""
import datetime
import pathlib
import subprocess
import sys

import icalendar

ROOT = pathlib.Path(__file__).resolve().parent.parent


def events(*arguments):
    call = [sys.argv[1], "due", *arguments, "--format", "ics"]
    text = subprocess.run(call, capture_output=True, cwd=ROOT, check=True).stdout
    return icalendar.Calendar.from_ical(text).walk("VEVENT")


found = events("34-37", "--from", "2026-03-02")
days = [event.decoded("dtstart") for event in found]
assert days == [datetime.date(2026, 9, 2)] * 4, days
assert len({str(event["uid"]) for event in found}) == 4
assert str(found[0]["summary"]) == "被巡视党组织：组织开展为期6个月的集中整改", found[0]["summary"]
for event in found:
    triggers = [alarm.decoded("trigger").days for alarm in event.walk("VALARM")]
    assert triggers == [-7, -1], triggers
    assert event.decoded("dtend") - event.decoded("dtstart") == datetime.timedelta(days=1)
print(f"{len(found)} events read")
