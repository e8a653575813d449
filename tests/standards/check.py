"""Checks published files against the standards that they follow; runs in ``.venv-standards``.

``check.py STANDARD PATH`` prints one JSON object: ``errors``, and what was read.
"""

import json
import sys
from pathlib import Path


def datapackage(folder):
    """Every row of every CSV against its types, keys and references."""
    from frictionless import Package, system

    with system.use_context(trusted=True):
        report = Package(str(folder / "datapackage.json")).validate()
    errors = [
        *(error.to_dict() for error in report.errors),
        *({"table": task.name, **error.to_dict()} for task in report.tasks for error in task.errors),
        *({"table": task.name, "warning": warning} for task in report.tasks for warning in task.warnings),
    ]
    return {"errors": errors, "rows": {task.name: task.stats.get("rows") or 0 for task in report.tasks}}


STANDARDS = {"datapackage": datapackage}

if __name__ == "__main__":
    standard, path = sys.argv[1:]
    sys.stdout.write(json.dumps(STANDARDS[standard](Path(path)), default=str))
