"""Files become values: every fault is found with its place, every good file goes on."""
