"""Tables as people keep them: what their columns mean and what their cells say. Pure; files are opened in `listings.sheets`."""
