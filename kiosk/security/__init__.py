"""Signed passes (Ed25519) and staff PINs (argon2id)."""
