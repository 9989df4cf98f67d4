"""The bench of the staff: whose chip is this?"""
