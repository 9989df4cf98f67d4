"""The style sheet of the faces, built from a theme."""

from kiosk.ui.look.theme import Theme


def style_sheet(theme: Theme) -> str:
    """Give what the windows' grounds, cards, fields and lists look like."""
    return _grounds(theme) + _controls(theme) + _scroll_bars(theme)


def _grounds(theme: Theme) -> str:
    p, radius, thin = theme.palette, theme.radius, theme.thin
    return f"""
QWidget#face {{ background: {p.paper}; }}
QFrame#header {{ background: {p.band}; border-bottom: {theme.px(1.2)}px solid {p.signal}; }}
QFrame#rehearsal {{ background: {p.signal}; }}
QFrame#strip {{ background: {p.card}; border-top: {thin}px solid {p.line}; }}
QFrame#trouble {{ background: {p.wait_soft}; border-top: {thin + 1}px solid {p.wait}; }}
QFrame#card {{ background: {p.card}; border: {thin}px solid {p.line}; border-radius: {radius * 2}px; }}
QFrame#hero {{ background: {p.band}; border: {theme.hero_edge}px solid {p.band_edge};
  border-radius: {radius * 2}px; }}
QFrame#stripe {{ background: {p.signal}; border-radius: {theme.px(0.8)}px; }}
QFrame#rule {{ background: {p.line}; max-height: {thin}px; min-height: {thin}px; }}
QFrame#chip {{ background: {p.accent_soft}; border: {thin}px solid {p.edge}; }}
"""


def _controls(theme: Theme) -> str:
    p, radius = theme.palette, theme.radius
    return f"""
QLineEdit, QPlainTextEdit {{
  background: {p.card}; color: {p.ink}; border: 2px solid {p.edge}; border-radius: {radius}px;
  padding: 0 {theme.px(3)}px; margin: 0 5px; placeholder-text-color: {p.muted};
  selection-background-color: {p.accent}; selection-color: {p.on_strong};
}}
QPlainTextEdit {{ padding: {theme.px(2)}px {theme.px(3)}px; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 4px solid {p.accent}; }}
QLineEdit:disabled, QPlainTextEdit:disabled {{
  background: {p.paper}; color: {p.muted}; border: 2px dashed {p.edge};
}}
QFrame#header QLineEdit:focus {{ border: 4px solid {p.signal}; }}
QListWidget {{ background: transparent; border: 3px solid transparent; outline: none; }}
QListWidget:focus {{ border: 3px solid {p.ink}; border-radius: {radius + 4}px; }}
QScrollArea, QWidget#scrolled {{ background: transparent; border: none; }}
"""


def _scroll_bars(theme: Theme) -> str:
    p, width = theme.palette, theme.scroll_px
    return f"""
QScrollBar:vertical {{ background: {p.paper}; width: {width}px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {p.edge}; border-radius: {width // 2}px; min-height: 44px; }}
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
QScrollBar:horizontal {{ background: {p.paper}; height: {width}px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {p.edge}; border-radius: {width // 2}px; min-width: 44px; }}
QScrollBar::add-line:horizontal, QScrollBar::sub-line:horizontal {{ width: 0; }}
"""
