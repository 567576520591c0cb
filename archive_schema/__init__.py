"""What an archive is: entries, rules and tables. No Qt, no network, no application."""
