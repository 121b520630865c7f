"""What all replies have in common."""

from dataclasses import fields

from segel._native import mask


class Reply:
    """A reply of a partner, as a frozen dataclass. Its ``repr`` shows no secret."""

    def __repr__(self) -> str:
        shown = (
            f"{field.name}={getattr(self, field.name)!r}" if field.repr else f"{field.name}=..."
            for field in fields(self)  # type: ignore[arg-type]  # every subclass is a dataclass
        )
        return mask(f"{type(self).__qualname__}({', '.join(shown)})")
