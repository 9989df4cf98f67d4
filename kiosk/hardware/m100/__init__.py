"""The 0xBB serial protocol of M100 modules: bytes in, values out."""
