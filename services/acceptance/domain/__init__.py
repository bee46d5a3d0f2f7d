"""What is true of receivers: values, rules, errors."""
