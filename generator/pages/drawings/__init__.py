"""Drawings: values of the timeline in, finished inline SVG out.

Colours come from the style sheet, every mark is a link with a text, and no state is told by colour
alone.
"""
