"""What devices, rules and the database say in English, as templates that can be told again."""
