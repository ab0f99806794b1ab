"""The companion of a call that is still going on."""
