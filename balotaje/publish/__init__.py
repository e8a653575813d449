"""What is published beside the pages: every file and description, made from the registry and the schema.

``registry`` reads the one place of words (``datasette-metadata.json``) against the schema; each other module
makes what it is named after.
"""
