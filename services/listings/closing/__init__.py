"""The closing record of a project for people: as a workbook, and as a page to print."""
