"""The command line: stable, scriptable, `--json` on everything that answers.

Exit status: 0 done, 1 refused or failed with a reason, 2 wrong use.
"""

from kiosk.cli.root import main

__all__ = ["main"]
