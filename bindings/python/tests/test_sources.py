"""What the sources promise."""

import ast
from pathlib import Path

import segel

PACKAGE = Path(segel.__file__).parent


def test_every_source_is_of_the_oldest_python():
    sources = sorted(PACKAGE.glob("*.py"))
    assert len(sources) > 10
    for source in sources:
        ast.parse(source.read_text(), feature_version=(3, 9))


def test_types_are_shipped():
    assert (PACKAGE / "py.typed").exists()
    assert (PACKAGE / "_native.pyi").exists()


def test_all_that_is_exported_is_there():
    for name in segel.__all__:
        assert getattr(segel, name) is not None
