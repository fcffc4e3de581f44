"""The names that a module of source mentions."""

import ast


def names_in(module: ast.Module) -> set[str]:
    """Every name that is used, imported or asked of something."""
    names: set[str] = set()
    for node in ast.walk(module):
        if isinstance(node, ast.Name):
            names.add(node.id)
        elif isinstance(node, ast.Attribute):
            names.add(node.attr)
        elif isinstance(node, ast.alias):
            names.update(node.name.split("."))
    return names
