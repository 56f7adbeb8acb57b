"""A page's markup as plain values: its elements and lines, what their names say, where the article stands."""
