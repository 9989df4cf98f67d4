"""Every sentence, number and date in the language of the screen."""
