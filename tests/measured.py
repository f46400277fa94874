"""Run a command; write down its exit code, its seconds and the most memory (MB) that it held.

A process of its own, and a small one: Linux counts for a child what its parent held when it began.
"""

import json
import os
import sys
import time
from pathlib import Path

if __name__ == "__main__":
    started = time.monotonic()
    child = os.spawnv(os.P_NOWAIT, sys.argv[2], sys.argv[2:])
    _, status, usage = os.wait4(child, 0)
    told = {
        "code": os.waitstatus_to_exitcode(status),
        "seconds": time.monotonic() - started,
        "megabytes": usage.ru_maxrss / 1024,
    }
    Path(sys.argv[1]).write_text(json.dumps(told), encoding="utf-8")
