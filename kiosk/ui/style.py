"""The style sheet of the faces, built from a theme."""

from kiosk.ui.theme import Theme


def style_sheet(theme: Theme) -> str:
    """Give what the windows' grounds, cards, fields and lists look like."""
    p, radius = theme.palette, theme.radius
    return f"""
QWidget#face {{ background: {p.paper}; }}
QFrame#header {{ background: {p.ink}; border-bottom: {theme.px(1.2)}px solid {p.signal}; }}
QFrame#rehearsal {{ background: {p.signal}; }}
QFrame#strip {{ background: {p.card}; border-top: 1px solid {p.line}; }}
QFrame#trouble {{ background: {p.wait_soft}; border-top: 2px solid {p.wait}; }}
QFrame#card {{ background: {p.card}; border: 1px solid {p.line}; border-radius: {radius * 2}px; }}
QFrame#hero {{ background: {p.ink}; border-radius: {radius * 2}px; }}
QFrame#stripe {{ background: {p.signal}; border-radius: {theme.px(0.8)}px; }}
QFrame#rule {{ background: {p.line}; max-height: 1px; min-height: 1px; }}
QLineEdit {{
  background: {p.card}; color: {p.ink}; border: 2px solid {p.edge}; border-radius: {radius}px;
  padding: 0 {theme.px(3)}px; margin: 0 5px;
  selection-background-color: {p.accent}; selection-color: {p.card};
}}
QLineEdit:focus {{ border: 3px solid {p.accent}; }}
QLineEdit:disabled {{ background: {p.line}; color: {p.muted}; }}
QFrame#header QLineEdit:focus {{ border: 3px solid {p.signal}; }}
QListWidget {{ background: transparent; border: 3px solid transparent; outline: none; }}
QListWidget:focus {{ border: 3px solid {p.ink}; border-radius: {radius + 4}px; }}
QScrollBar:vertical {{ background: {p.paper}; width: {theme.px(3)}px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {p.edge}; border-radius: {theme.px(1.5)}px; min-height: 40px; }}
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
"""
