"""Small parts that pages are put together from: they know the theme, and nothing of projects."""
