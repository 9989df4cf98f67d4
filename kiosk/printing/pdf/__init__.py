"""Pages as PDF files; the dots of a thermal printer are a picture of the same pages."""
