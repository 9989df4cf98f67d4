"""Voice, short sounds and the headset socket of a face."""
