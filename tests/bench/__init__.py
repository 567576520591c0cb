"""Benchmarks: each as a ratio to a named peer measured in the same run, with its bar."""
