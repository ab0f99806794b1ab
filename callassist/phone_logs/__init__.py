"""Readers for the call logs that phones, their apps and telephone boxes write."""
