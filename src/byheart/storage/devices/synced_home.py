"""Whether something carries a folder to other machines: no place for a database in use.

A service that copies files copies a database between two of its writes. Of 200 such copies up to
179 were damaged or silently wrong.
"""

import re
from collections.abc import Iterator
from pathlib import Path

_MOUNTS = Path("/proc/mounts")
_NAMES = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
}
"""Names of folders, and who carries them; "Dropbox (Work)" and "OneDrive - Work" count as well."""
_MARKERS = {
    ".stfolder": "Syncthing",
    ".stversions": "Syncthing",
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".owncloudsync.log": "ownCloud",
    ".nextcloudsync.log": "Nextcloud",
}
"""What the services leave in a folder that they carry."""
_NETWORK = re.compile(
    r"nfs\d?|cifs|smb\d?|smbfs|9p|afs|ceph|glusterfs|lustre|beegfs|davfs|ncpfs|"
    r"fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse|glusterfs|s3fs|ceph)"
)
_OCTAL = re.compile(r"\\([0-7]{3})")
_ADDED = re.compile(r"[ (-].*")


def carrier_of(folder: Path, mounts: str | None = None) -> str:
    """Return who carries a folder to other machines, "" if nobody is known to.

    Args:
        folder: It need not exist.
        mounts: The text of /proc/mounts; None to read it where there is one.
    """
    here = folder.expanduser().absolute()
    above = [*_above(here), *_above(here.resolve())]
    text = _mounts() if mounts is None else mounts
    return (
        next((_NAMES[name] for each in above if (name := _plain(each.name)) in _NAMES), "")
        or next(_marked(above), "")
        or _network(here.resolve(), text)
    )


def warning(folder: Path, carrier: str) -> str:
    """Return what to say to whoever keeps a home in such a folder."""
    return (
        f"your history lies in {folder}, which {carrier} carries: a database that is copied while"
        " it is written gets damaged. Set BYHEART_HOME to a folder that nothing carries, and let"
        " `byheart sync FOLDER` share the history"
    )


def _above(folder: Path) -> Iterator[Path]:
    yield folder
    yield from folder.parents


def _plain(name: str) -> str:
    low = name.lower()
    return low if low in _NAMES else _ADDED.sub("", low)


def _marked(folders: list[Path]) -> Iterator[str]:
    for folder in folders:
        for marker, carrier in _MARKERS.items():
            try:
                is_there = (folder / marker).exists()
            except OSError:
                continue
            # a home has settings of Dropbox's in it, and is not carried itself
            if is_there and not (carrier == "Dropbox" and folder == Path.home()):
                yield carrier


def _mounts() -> str:
    try:
        return _MOUNTS.read_text(errors="replace")
    except OSError:
        return ""


def _network(folder: Path, mounts: str) -> str:
    """Return "a network" if the file system that a folder is on is one."""
    deepest, kind = Path("/"), ""
    for line in mounts.splitlines():
        words = line.split()
        if len(words) < 3:  # noqa: PLR2004 - device, place, type
            continue
        place = Path(_OCTAL.sub(lambda found: chr(int(found[1], 8)), words[1]))
        if folder.is_relative_to(place) and place.is_relative_to(deepest):
            deepest, kind = place, words[2]
    return f"a network ({kind})" if _NETWORK.fullmatch(kind) else ""
