"""Everything that is wrong with the vocabulary's data files, told at once to people who do not program."""
