"""What is said to a ZPL printer and what its answers mean; sends nothing itself."""
