"""The kiosk: a runner alone with a touch screen."""
