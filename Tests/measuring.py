"""What the scripts that measure have in common."""
import pathlib


def memory(process):
    """Megabytes that a process holds; 0 when it is gone."""
    try:
        for line in pathlib.Path(f"/proc/{process}/status").read_text().splitlines():
            if line.startswith("VmRSS"):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    return 0


def chinese(number):
    """A number from 1 to 9,999 in Chinese numerals."""
    digits = "零一二三四五六七八九"
    parts = []
    for unit, value in (("千", 1000), ("百", 100), ("十", 10), ("", 1)):
        digit, number = divmod(number, value)
        if digit:
            parts.append(("" if unit == "十" and digit == 1 and not parts else digits[digit]) + unit)
        elif parts and number and parts[-1] != "零":
            parts.append("零")
    return "".join(parts)
