"""How a station is: its devices, its database, and what is left in its printer."""
