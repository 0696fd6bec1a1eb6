# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the source tree, for the checks that look at all of them."""
import subprocess

NOT_SOURCE = ("build", ".git", "__pycache__")


def tree_files(root):
    """Paths relative to the root: what git tracks or would track. Without git, what is neither built nor git's own."""
    command = ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listing = subprocess.run(command, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return _walk(root)
    names = listing.stdout.decode("utf-8").split("\0")
    return sorted(name for name in set(names) if name and (root / name).is_file())


def _walk(root):
    names = (path.relative_to(root) for path in root.rglob("*") if path.is_file())
    return sorted(name.as_posix() for name in names
                  if not name.parts[0].startswith("build-") and not set(NOT_SOURCE) & set(name.parts[:-1]))
