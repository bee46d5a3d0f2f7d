"""Labels for pallets and racks: a QR code that leads to the lot, and beside it what people read. As SVG, and as sheets to print."""
