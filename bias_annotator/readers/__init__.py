"""Bytes in, documents (and spans) out: one module a format, and the table of them."""
