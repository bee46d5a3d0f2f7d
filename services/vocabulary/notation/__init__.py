"""The figures of a text as the trade writes them: sizes, profiles, classes and amounts, in nl, fr, en, de or a mixture."""
