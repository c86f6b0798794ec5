"""What things are: texts, spans, edits, schemes, documents, people. No database, no window."""
