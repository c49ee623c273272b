"""What can netq do? One function per thing, from a store and an input to a value."""
