"""Where who has a little can bring it: plainly, for small works and for who does it himself."""
