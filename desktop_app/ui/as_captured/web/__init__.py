"""What needs the web engine; imported after `start_engine` alone."""
