"""What a synchronisation did, as lines and as JSON."""

from collections.abc import Iterator, Sequence

from byheart.core.syncing.outcome import DeviceEvents, Gap, Summary
from byheart.terminal.json_lines import Jsonable
from byheart.terminal.phrases import count

NAMED_MOST = 5
"""Of the things that may be many: how many are named before "and N more"."""


def sync_lines(done: Summary) -> list[str]:
    """Return what to say after a synchronisation, the whole of it first."""
    return [
        _moved(done),
        *_renamed(done),
        *(_missing(each, done.device) for each in done.devices if each.gaps),
        *_conflicts(done),
        *_some([f"Passed over: {fault}" for fault in done.faults]),
        *_some([f"Two versions: {note}" for note in done.notes]),
        *_some([f"Deck {said}" for said in done.decks]),
    ]


def has_news(done: Summary, before: Summary) -> bool:
    """Say whether anything moved since the synchronisation before, or is wrong otherwise."""
    moved = done.sent or done.received or done.replaced or done.renamed_from or done.decks
    return bool(moved) or (done.faults, done.notes) != (before.faults, before.notes)


def sync_value(done: Summary) -> dict[str, Jsonable]:
    """Return a synchronisation as a JSON object."""
    return {
        "target": done.target,
        "device": done.device,
        "dry_run": done.dry,
        "sent": done.sent,
        "received": done.received,
        "replaced": done.replaced,
        "conflicts": done.conflicts,
        "renamed_from": done.renamed_from or None,
        "devices": [
            {
                "device": each.device,
                "events": each.events,
                "gaps": [[gap.first, gap.last] for gap in each.gaps],
            }
            for each in done.devices
        ],
        "faults": [
            {"file": fault.file, "line": fault.line or None, "reason": fault.reason}
            for fault in done.faults
        ],
        "notes": list(done.notes),
        "decks": list(done.decks),
    }


def _moved(done: Summary) -> str:
    events = sum(each.events for each in done.devices)
    here = f"{count(events, 'event')} of {count(len(done.devices), 'device')} here"
    if not events:
        here = "there are none here yet"
    sent, received = f"{done.sent:,}", count(done.received, "event")
    if done.dry:
        return f"{done.target}: would send {sent} and receive {received}; nothing was written."
    return f"{done.target}: sent {sent}, received {received}; {here}."


def _renamed(done: Summary) -> Iterator[str]:
    if done.renamed_from:
        yield (
            f"Another device writes under the name {done.renamed_from}, as a copy of this one"
            f" does: this one is {done.device} from now on."
        )


def _missing(known: DeviceEvents, own: str) -> str:
    who = "this device" if known.device == own else known.device
    missing = sum(gap.last - gap.first + 1 for gap in known.gaps)
    ranges = ", ".join(map(_range, known.gaps[:NAMED_MOST]))
    more = ", ..." if len(known.gaps) > NAMED_MOST else ""
    return f"Not come yet: {count(missing, 'event')} of {who} (number {ranges}{more})."


def _range(gap: Gap) -> str:
    return str(gap.first) if gap.first == gap.last else f"{gap.first} to {gap.last}"


def _conflicts(done: Summary) -> Iterator[str]:
    if done.conflicts:
        ids = count(done.conflicts, "event")
        yield f"{ids} came with two contents; one was kept. `byheart doctor` names them."


def _some(lines: Sequence[str]) -> Iterator[str]:
    yield from lines[:NAMED_MOST]
    if more := lines[NAMED_MOST:]:
        yield f"and {len(more)} more; `--json` lists all."
