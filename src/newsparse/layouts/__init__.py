"""Layouts: tables of rules, one for each part of a page, and the layouts made of them."""
