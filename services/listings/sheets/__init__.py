"""Tables as files: opened, whatever their format, and made: reports and templates."""
