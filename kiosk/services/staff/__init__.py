"""What the staff do beside the visits: sign in, help on race morning, end the event."""
