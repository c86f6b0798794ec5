"""Documents (and spans) in, bytes out: one module a format, and the table of them."""
