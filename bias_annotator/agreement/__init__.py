"""Pure functions from spans to numbers: how far annotators agree, and where they do not."""
