"""Makes the types of params and replies, the stub and the list of operations from the catalogue.

usage: python generate.py CATALOGUE FOLDER

The files are written below FOLDER as they stand below this one. datamodel-code-generator makes the
types from the JSON Schemas of the catalogue; what no schema tells, the clients and their methods,
is written here.
"""

from __future__ import annotations

import ast
import json
import re
import sys
import textwrap
from pathlib import Path
from typing import Any

import black
from datamodel_code_generator import DataModelType, Formatter, InputFileType, LiteralType, generate

HERE = Path(__file__).parent
MADE = "Made by `cargo xtask generate`."
ABOUT = {
    "prakerja": "Kartu Prakerja",
    "pafi": "PAFI",
    "padi": "PaDi UMKM",
    "seekpass": "SEEK Pass",
    "middleware": "The digital-identity middleware",
}

Schema = dict[str, Any]


class Operation:
    """An operation of the catalogue with the names that it has in Python."""

    def __init__(self, index: int, about: dict[str, Any]) -> None:
        self.index = index
        self.about = about
        self.name: str = about["name"]
        self.partner: str = about["partner"]
        self.method = self.name.partition(".")[2]
        self.params = camel(self.method) + "Params"
        self.reply = camel(self.method) + "Reply"

    def binary(self) -> list[str]:
        """The params that are bytes."""
        properties = self.about["params"]["properties"]
        return [name for name, it in properties.items() if "contentEncoding" in it]

    def doc(self) -> str:
        """What ``help()`` and editors show of the method."""
        again = "May be repeated."
        if not self.about["repeatable"]:
            again = f"Before you send it again, ask first: {self.about['ask_first']}."
        params = [
            f"{name}: {plain(it['description'])}"
            for name, it in self.about["params"]["properties"].items()
        ]
        params.append("now: Unix seconds; the clock's if not given.")
        return "\n\n".join(
            [
                f"`{self.about['method']} {self.about['path']}`",
                filled(f"{plain(self.about['params']['description'])} {again}"),
                "\n".join(["Args:", *(filled(it, indent=4) for it in params)]),
                filled(f"Replies with: {plain(self.about['reply']['description'])}"),
            ]
        )


def main(catalogue: Path, out: Path) -> None:
    abouts = json.loads(catalogue.read_text())["operations"]
    operations = [Operation(index, about) for index, about in enumerate(abouts)]
    partners = {
        name: [operation for operation in operations if operation.partner == name]
        for name in ABOUT
    }
    for partner, its in partners.items():
        write(out / f"python/segel/{partner}.py", python(types(partner, its)))
    write(out / "python/segel/_native.pyi", python(stub(partners), is_pyi=True))
    write(out / "src/operations.rs", rust(operations, partners))


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def python(code: str, *, is_pyi: bool = False) -> str:
    return black.format_str(code, mode=black.Mode(line_length=100, is_pyi=is_pyi))


def camel(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("_"))


def plain(text: str) -> str:
    """A description in one line, without the links of Rust's documentation."""
    return re.sub(r"\[(`[^`]+`)\]\([^)]*\)", r"\1", text).replace("\n", " ")


def filled(text: str, *, indent: int = 0) -> str:
    return textwrap.fill(
        text,
        width=88,
        initial_indent=" " * indent,
        subsequent_indent=" " * (2 * indent),
        break_long_words=False,
        break_on_hyphens=False,
    )


# Types: a module for each partner.


def types(partner: str, operations: list[Operation]) -> str:
    taken = {f"{camel(partner)}Config": config(operations)}
    taken |= {it.params: it.about["params"] for it in operations}
    given = {it.reply: it.about["reply"] for it in operations}
    found = models(taken, DataModelType.TypingTypedDict)
    for name, source in models(given, DataModelType.DataclassesDataclass).items():
        if found.setdefault(name, source) != source:
            raise SystemExit(f"{partner}: what goes in and what comes out have both a {name}")
    body = "\n\n\n".join(found.values())
    return f'''"""{ABOUT[partner]}: the types of config, params and replies. {MADE}"""

from __future__ import annotations

{imports(body)}

__all__ = {sorted(found)}

{body}
'''


def config(operations: list[Operation]) -> Schema:
    """The config of a partner: all that its operations look at, and what each of them needs."""
    configs: list[Schema] = [it.about["config"] for it in operations]
    merged = configs[0] | {"properties": {}, "$defs": {}}
    for one in configs:
        merged["properties"] |= one["properties"]
        merged["$defs"] |= one["$defs"]
    needed = set.intersection(*(set(one.get("required", [])) for one in configs))
    return merged | {"required": sorted(needed)}


IMPORTED = {
    "dataclasses": ["dataclass", "field"],
    "typing": ["Any", "Literal", "Optional", "Union"],
    "segel._reply": ["Reply"],
    "segel._typing": ["NotRequired", "TypeAlias", "TypedDict"],
}


def imports(body: str) -> str:
    lines = []
    for module, names in IMPORTED.items():
        used = [name for name in names if re.search(rf"[@(\[ ]{name}\b[^:]", body)]
        if used:
            lines.append(f"from {module} import {', '.join(used)}")
    return "\n".join(lines)


def models(schemas: dict[str, Schema], kind: DataModelType) -> dict[str, str]:
    """The source of every type that the schemas define, by its name."""
    defined = definitions(schemas)
    source = generate(
        json.dumps({"$defs": defined}),
        custom_template_dir=HERE / "templates",
        enum_field_as_literal=LiteralType.All,
        extra_template_data={name: {"hidden": hidden(it, defined)} for name, it in defined.items()},
        formatters=[Formatter.BUILTIN],
        input_file_type=InputFileType.JsonSchema,
        output_model_type=kind,
        skip_root_model=True,
        use_attribute_docstrings=True,
        use_closed_typed_dict=False,
        use_field_description=True,
        use_schema_description=True,
        use_single_line_docstring=True,
        use_standard_collections=True,
        use_union_operator=False,
    )
    return cut(str(source))


def definitions(schemas: dict[str, Schema]) -> dict[str, Schema]:
    """One set of definitions for several schemas."""
    defined: dict[str, Schema] = {}
    for name, schema in schemas.items():
        root = refined(schema)
        inner = root.pop("$defs", {})
        del root["title"], root["$schema"]
        for key, it in [*inner.items(), (name, root)]:
            if defined.setdefault(key, it) != it:
                raise SystemExit(f"two types of one partner are called {key}")
    # A reply that is also a part of another has one name.
    for key in list(defined):
        same = next((name for name in schemas if defined[name] == defined[key]), key)
        if key not in schemas and same != key:
            del defined[key]
            defined = json.loads(json.dumps(defined).replace(f'"#/$defs/{key}"', f'"#/$defs/{same}"'))
    return defined


def refined(node: Any) -> Any:
    """A schema as the generator of types takes it best."""
    if isinstance(node, list):
        return [refined(item) for item in node]
    if not isinstance(node, dict):
        return node
    node = {key: refined(value) for key, value in node.items()}
    if isinstance(node.get("description"), str):
        node["description"] = plain(node["description"])
    if "contentEncoding" in node:
        node["format"] = "binary"
    if node.get("format") == "uint16":
        del node["format"]
    if node.get("additionalProperties") is True:
        node["additionalProperties"] = {}
    if "type" in node:
        # Limits, which no type of Python tells.
        node.pop("anyOf", None)
    # A variant that holds a value becomes a type of its own.
    for name, it in list(node.get("$defs", {}).items()):
        for variant in it.get("oneOf", []):
            if variant["type"] == "object":
                node["$defs"][f"Other{name}"] = dict(variant)
                variant.clear()
                variant["$ref"] = f"#/$defs/Other{name}"
    return node


def hidden(schema: Schema, defined: dict[str, Schema]) -> list[str]:
    """The fields that no ``repr`` may show."""
    return [name for name, it in schema.get("properties", {}).items() if is_sensitive(it, defined)]


def is_sensitive(schema: Schema, defined: dict[str, Schema]) -> bool:
    if "$ref" in schema:
        return is_sensitive(defined[schema["$ref"].rpartition("/")[2]], defined)
    variants = schema.get("anyOf", [])
    return "x-sensitive" in schema or any(is_sensitive(it, defined) for it in variants)


def cut(source: str) -> dict[str, str]:
    """The definitions of a module by name, each with its docstring."""
    lines = source.splitlines()
    found: dict[str, str] = {}
    name = ""
    for node in ast.parse(source).body:
        text = lines[first_line(node) - 1 : node.end_lineno]
        if isinstance(node, ast.ClassDef):
            name = node.name
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            name = node.target.id
        elif isinstance(node, ast.Expr) and name:
            text = [found[name], *text]
        else:
            continue
        found[name] = "\n".join(text)
    return found


def first_line(node: ast.stmt) -> int:
    decorators = getattr(node, "decorator_list", [])
    return min([node.lineno, *(it.lineno for it in decorators)])


# The stub of the extension module.


def stub(partners: dict[str, list[Operation]]) -> str:
    """The fixed part, with each partner's class in front of what it has beside operations."""
    fixed = (HERE / "templates/_native.pyi").read_text()
    for partner, operations in partners.items():
        fixed = fixed.replace(f"# {partner}\n", client(partner, operations))
    return f"# {MADE}\n{fixed}"


def client(partner: str, operations: list[Operation]) -> str:
    """The class of a partner, down to its operations."""
    lines = [
        f"class {camel(partner)}(Client):",
        f'    """{ABOUT[partner]}: a method an operation."""',
        f"    def __new__(cls, **config: Unpack[{partner}.{camel(partner)}Config]) -> Self: ...",
    ]
    for it in operations:
        doc = textwrap.indent(it.doc().replace("\\", r"\\"), " " * 8).strip()
        lines += [
            f"    def {it.method}(",
            f"        self, *, now: int | None = None, **params: Unpack[{partner}.{it.params}]",
            f"    ) -> Call[{partner}.{it.reply}]:",
            f'        """{doc}\n        """',
        ]
    return "\n".join(lines) + "\n"


# The list of operations.


def rust(operations: list[Operation], partners: dict[str, list[Operation]]) -> str:
    lines = [
        f"//! The operations, and the partners' classes. {MADE}",
        "",
        '#![allow(clippy::doc_markdown, reason = "for readers of Python")]',
        "",
        "use crate::operation::Operation;",
        "use crate::partner::partner;",
        "",
        "/// In the order of the catalogue.",
        "#[rustfmt::skip]",
        f"pub(crate) static OPERATIONS: [Operation; {len(operations)}] = [",
    ]
    for it in operations:
        reply = f'["segel.{it.partner}", "{it.reply}"]'
        fields = json.dumps(list(it.about["params"]["properties"]))
        binary = json.dumps(it.binary())
        lines.append(f'    Operation::new("{it.name}", {reply}, &{fields}, &{binary}),')
    lines.append("];")
    for partner, its in partners.items():
        lines += ["", "partner! {", f"    /// {ABOUT[partner]}: a method an operation."]
        lines.append(f'    {camel(partner)}: "{partner}"')
        for it in its:
            lines.append("")
            lines += [f"    /// {line}".rstrip() for line in it.doc().splitlines()]
            lines.append(f"    {it.method}: {it.index}")
        lines.append("}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    main(*map(Path, sys.argv[1:]))
