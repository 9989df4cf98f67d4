"""What is said to a receipt printer and what its answers mean; sends nothing itself."""
