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


def croissant(folder):
    """The description, and every record that it leads to."""
    import mlcroissant

    dataset = mlcroissant.Dataset(str(folder / "croissant.json"))
    issues = dataset.metadata.ctx.issues
    records = {one.id: list(dataset.records(one.id)) for one in dataset.metadata.record_sets}
    return {
        "errors": [*issues.errors, *issues.warnings],
        "rows": {name: len(rows) for name, rows in records.items()},
        "first": {name: {k: _plain(v) for k, v in rows[0].items()} for name, rows in records.items() if rows},
    }


def _plain(value):
    return value.decode() if isinstance(value, bytes) else value


def csvw(folder):
    """Every cell of every table by its datatype, and every reference."""
    from csvw import TableGroup

    group = TableGroup.from_file(folder / "csv-metadata.json")
    errors, rows = [], {}
    for table in group.tables:
        try:
            rows[table.url.string] = len(list(table.iterdicts(strict=True)))
        except ValueError as error:
            errors.append(f"{table.url}: {error}")
    try:
        group.check_referential_integrity()
    except ValueError as error:
        errors.append(str(error))
    return {"errors": errors, "rows": rows}


def dcat(folder):
    """The graph, with what DCAT asks of datasets and distributions."""
    from rdflib import DCAT, DCTERMS, RDF, Graph

    graph = Graph().parse(str(folder / "dcat.jsonld"), format="json-ld")
    wanted = {
        DCAT.Dataset: (DCTERMS.title, DCTERMS.description, DCTERMS.publisher, DCTERMS.license, DCAT.version),
        DCAT.Distribution: (DCAT.downloadURL, DCAT.mediaType, DCAT.byteSize, DCTERMS.license),
        DCAT.DataService: (DCAT.endpointURL, DCAT.endpointDescription, DCAT.servesDataset),
    }
    errors = [
        f"{one} has no {term}"
        for kind, terms in wanted.items()
        for one in graph.subjects(RDF.type, kind)
        for term in terms
        if graph.value(one, term) is None
    ]
    files = [str(one) for one in graph.objects(None, DCAT.downloadURL)]
    return {"errors": errors, "files": files, "triples": len(graph)}


STANDARDS = {
    "croissant": croissant,
    "csvw": csvw,
    "datapackage": datapackage,
    "dcat": dcat,
    "openapi": openapi,
}

if __name__ == "__main__":
    standard, path = sys.argv[1:]
    sys.stdout.write(json.dumps(STANDARDS[standard](Path(path)), default=str))
