"""Placing the boxes of a graph in columns, with room for the lines that pass a column (after Sugiyama)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

SWEEPS = 6
"""How often the columns are put in a better order."""

PORT, LEAST, PASSING, GAP = 24, 46, 22, 26
"""Room for a line at a box, heights of a box and of a line that passes, and the space below them."""

Node = str | tuple[int, int]
"""A box by its name, or the place where the line of that number passes the column of that number."""


@dataclass
class Layers:
    """The columns of a graph, and for each edge the nodes that it leads along, from its source to its target."""

    columns: list[list[Node]]
    chains: list[list[Node]]
    tops: dict[Node, float] = field(default_factory=dict)

    def height(self, node: Node) -> float:
        """The height of a node."""
        if isinstance(node, tuple):
            return PASSING
        return max(LEAST, PORT * (1 + max(len(self.side(node, -1)), len(self.side(node, 1)))))

    def column(self, node: Node) -> int:
        """The number of the column in which a node stands."""
        return next(number for number, column in enumerate(self.columns) if node in column)

    def side(self, node: Node, step: int) -> list[tuple[int, Node]]:
        """The edges at the left (-1) or right (1) side of a node, each with the node at its other end."""
        place = self.column(node)
        found = []
        for number, chain in enumerate(self.chains):
            for one, other in pairwise(chain):
                if node in {one, other} and one != other:
                    neighbour = other if node == one else one
                    if self.column(neighbour) == place + step:
                        found.append((number, neighbour))
        return found

    def port(self, edge: int, node: Node, step: int) -> float:
        """How far down an edge ends at a side of a node."""
        ordered = sorted(self.side(node, step), key=lambda entry: (self.centre(entry[1]), entry[0]))
        place = [number for number, _ in ordered].index(edge)
        return self.tops[node] + self.height(node) * (place + 1) / (len(ordered) + 1)

    def centre(self, node: Node) -> float:
        """How far down the middle of a node is."""
        return self.tops[node] + self.height(node) / 2

    def stack(self) -> float:
        """Place the nodes of every column below each other, the columns around one middle; returns the height."""
        heights = [sum(self.height(node) + GAP for node in column) for column in self.columns]
        for column, own in zip(self.columns, heights, strict=True):
            top = (max(heights) - own) / 2 + GAP
            for node in column:
                self.tops[node] = top
                top += self.height(node) + GAP
        return max(heights) + 2 * GAP


def layers(depth: Mapping[str, int], edges: Sequence[tuple[str, str]]) -> tuple[Layers, float]:
    """A graph in columns, and its height. depth: the column of each box. edges: from box to box; loops stay out."""
    columns: list[list[Node]] = [[] for _ in range(max(depth.values()) + 1)]
    for name, number in depth.items():
        columns[number].append(name)
    chains: list[list[Node]] = []
    for number, (source, target) in enumerate(edges):
        start, end = depth[source], depth[target]
        step = 1 if end > start else -1
        between = [(number, column) for column in range(start + step, end, step)] if start != end else []
        for passing in between:
            columns[passing[1]].append(passing)
        chains.append([source, *between, target])
    found = Layers(columns, chains)
    height = found.stack()
    for sweep in range(SWEEPS):
        order = range(1, len(columns)) if sweep % 2 == 0 else range(len(columns) - 2, -1, -1)
        for number in order:
            _sort(found, columns[number], -1 if sweep % 2 == 0 else 1)
            height = found.stack()
    return found, height


def _sort(found: Layers, column: list[Node], step: int) -> None:
    """Put the nodes of a column in the order of what they are connected with, in the column beside it."""

    def wanted(node: Node) -> float:
        heights = [found.centre(other) for _, other in found.side(node, step)]
        return sum(heights) / len(heights) if heights else found.centre(node)

    column[:] = sorted(column, key=wanted)
