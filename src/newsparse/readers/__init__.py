"""Readers: a piece of text to typed values with spans, each usable alone."""
