"""The look of the faces: colours, sizes and typefaces."""
