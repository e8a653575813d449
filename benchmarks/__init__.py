"""Throughput and growth of the extraction: ``python -m benchmarks --help``. See docs/PERFORMANCE.md."""
