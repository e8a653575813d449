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


def openapi(path):
    """A description, with answers to be checked against it in ``answers.json`` beside it."""
    from openapi_schema_validator import OAS31Validator
    from openapi_spec_validator import OpenAPIV31SpecValidator

    description = json.loads(path.read_text())
    errors = [str(error)[:500] for error in OpenAPIV31SpecValidator(description).iter_errors()]
    checked = 0
    for answer in json.loads((path.parent / "answers.json").read_text()):
        content = description["paths"][answer["path"]]["get"]["responses"]["200"]["content"]
        form = {**content["application/json"]["schema"], "components": description["components"]}
        found = OAS31Validator(form).iter_errors(answer["content"])
        errors += [f"{answer['path']}: {error.message[:300]}" for error in found]
        checked += 1
    return {"errors": errors, "checked": checked}


STANDARDS = {"datapackage": datapackage, "openapi": openapi}

if __name__ == "__main__":
    standard, path = sys.argv[1:]
    sys.stdout.write(json.dumps(STANDARDS[standard](Path(path)), default=str))
