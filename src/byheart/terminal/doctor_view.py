"""What a doctor found: a line a check, and what to do about the faults."""

import sys
from collections.abc import Sequence

from byheart.core.health import Finding, Level
from byheart.terminal.console import console, glyphs, text
from byheart.terminal.json_lines import Jsonable
from byheart.terminal.phrases import count

_STYLES = {Level.FINE: "green", Level.NOTE: "yellow", Level.FAULT: "bold red"}


def show_health(findings: Sequence[Finding], mended: Sequence[str]) -> None:
    """Print every finding, and how many faults are left."""
    out, signs = console(), glyphs(sys.stdout)
    marks = {Level.FINE: signs.right, Level.NOTE: signs.dot, Level.FAULT: signs.wrong}
    for done in mended:
        out.print(text(f"Mended: {done}", "bold"), soft_wrap=True)
    if mended:
        out.print()
    for each in findings:
        line = text(f"{marks[each.level]} ", _STYLES[each.level])
        out.print(line.append_text(text(each.message)), soft_wrap=True)
        for detail in each.details:
            out.print(text(f"    {detail}", "dim"), soft_wrap=True)
        if each.advice:
            out.print(text(f"    {each.advice}"), soft_wrap=True)
    out.print()
    out.print(text(summary(findings)))


def summary(findings: Sequence[Finding]) -> str:
    """Say how many faults there are, and how many of them can be mended."""
    faults = [each for each in findings if each.level is Level.FAULT]
    if not faults:
        return "All is well."
    mendable = sum(each.mendable for each in faults)
    how = f"; `byheart doctor --fix` mends {mendable}" if mendable else ""
    return f"{count(len(faults), 'fault')}{how}."


def health_value(findings: Sequence[Finding], mended: Sequence[str]) -> dict[str, Jsonable]:
    """Return the findings as a JSON object."""
    return {
        "faults": sum(each.level is Level.FAULT for each in findings),
        "mended": list(mended),
        "checks": [
            {
                "check": each.check,
                "level": each.level.value,
                "message": each.message,
                "advice": each.advice or None,
                "mendable": each.mendable,
                "details": list(each.details),
            }
            for each in findings
        ],
    }
