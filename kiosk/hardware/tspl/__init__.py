"""What is said to a TSPL printer and what its answers mean; sends nothing itself."""
