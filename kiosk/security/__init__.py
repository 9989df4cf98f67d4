"""Signed passes (Ed25519), staff PINs (argon2id) and staff badges."""
