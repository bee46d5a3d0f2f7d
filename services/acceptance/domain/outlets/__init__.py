"""Where a load can go: what each fate pays and costs, by when to decide, and what it spares. Pure: figures come in, lines go out."""
